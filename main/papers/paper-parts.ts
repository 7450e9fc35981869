import type { MovablePart, PaperPart } from '../../shared/papers/papers-contract.ts'
import { Problem } from '../../shared/problem.ts'
import type { RowWriter } from '../database/row-writer.ts'

/** Adding, moving and taking out the entries of a paper's lists. All lists count their positions from 1. */

type Place = { part: PaperPart; paperId: string; id: string }

/**
 * Adds an empty entry at the end of a list; a consultation begins with the council, which is the last body of a route.
 *
 * @throws Problem `not-found` when there is no body yet
 */
export async function addPart(rows: RowWriter, { part, paperId, id }: Place): Promise<void> {
  const position = (await listPart(rows, part, paperId)).length + 1
  const own = { id, paperId, position }
  switch (part) {
    case 'resolutionItem':
      return await rows.insert('resolutionItem', { ...own, text: '' })
    case 'annex':
      return await rows.insert('annex', { ...own, title: '' })
    case 'paperSection':
      return await rows.insert('paperSection', { ...own, kind: 'free', heading: 'Neuer Abschnitt', text: '' })
    case 'consultation':
      return await addConsultation(rows, own)
  }
}

async function addConsultation(
  rows: RowWriter,
  own: { id: string; paperId: string; position: number },
): Promise<void> {
  const bodies = await rows.transaction
    .selectFrom('body')
    .select(['id', 'kind'])
    .orderBy('position')
    .execute()
  const body = bodies.find(({ kind }) => kind === 'council') ?? bodies[0]
  if (body === undefined) throw new Problem('not-found', { table: 'body', id: '' })
  await rows.insert('consultation', {
    ...own,
    bodyId: body.id,
    meetingId: null,
    role: 'preliminary',
    isPublic: 1,
    agendaNumber: '',
    state: 'planned',
    result: '',
    decidedText: '',
  })
}

/** Moves an entry by one place and numbers the list anew. @throws Problem `not-found` */
export async function movePart(
  rows: RowWriter,
  { part, id }: { part: MovablePart; id: string },
  by: -1 | 1,
): Promise<void> {
  const list = await listPart(rows, part, await findPaperOf(rows, part, id))
  const from = list.findIndex((entry) => entry.id === id)
  const entry = list[from]
  if (entry === undefined) throw new Problem('not-found', { table: part, id })
  const to = Math.min(Math.max(from + by, 0), list.length - 1)
  await renumber(rows, part, list.toSpliced(from, 1).toSpliced(to, 0, entry))
}

/** Takes an entry out. @throws Problem `not-found`; `still-in-use` for an item that was voted on */
export async function removePart(rows: RowWriter, part: MovablePart, id: string): Promise<void> {
  const paperId = await findPaperOf(rows, part, id)
  await rows.remove(part, id)
  await renumber(rows, part, await listPart(rows, part, paperId))
}

export async function findPaperOf(rows: RowWriter, part: MovablePart, id: string): Promise<string> {
  const row = await rows.transaction
    .selectFrom(part)
    .select('paperId')
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new Problem('not-found', { table: part, id })
  return row.paperId
}

type Entry = { id: string; position: number }

async function listPart(rows: RowWriter, part: MovablePart, paperId: string): Promise<Entry[]> {
  return await rows.transaction
    .selectFrom(part)
    .select(['id', 'position'])
    .where('paperId', '=', paperId)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

async function renumber(rows: RowWriter, part: MovablePart, list: readonly Entry[]): Promise<void> {
  for (const [index, { id, position }] of list.entries()) {
    if (position !== index + 1) await rows.update(part, id, { position: index + 1 })
  }
}
