import { Problem } from '../../shared/problem.ts'
import type { NewRow, RowWriter } from '../database/row-writer.ts'
import type { IdeaLineageRow, IdeaRow } from '../database/idea-rows.ts'
import { formatIdeaNumber, nextIdeaCount } from './idea-number.ts'

/** Who decides and when; the same for everything of one change. */
export type Deciding = { at: string; by: string; newId: () => string }

/**
 * Lets ideas live on in another one: they leave the selection but stay as they are, with texts, authors, evidence and
 * origins, and with a reference to where they went.
 *
 * @throws Problem `no-such-idea`, `idea-absorbed` (one of them has gone into another already), `already-pilot`
 */
export async function absorbIdeas(
  rows: RowWriter,
  order: { kind: IdeaLineageRow['kind']; survivorIds: readonly string[]; absorbedIds: readonly string[] },
  { at, by, newId }: Deciding,
): Promise<void> {
  for (const survivorId of order.survivorIds) await readActive(rows, survivorId)
  for (const absorbedId of order.absorbedIds) {
    const absorbed = await readActive(rows, absorbedId)
    if (order.survivorIds.includes(absorbedId)) throw new Problem('idea-absorbed', { idea: absorbed.number })
    const pilot = await rows.transaction
      .selectFrom('pilot')
      .select('number')
      .where('ideaId', '=', absorbedId)
      .executeTakeFirst()
    if (pilot !== undefined) throw new Problem('already-pilot', { pilot: pilot.number })
    await rows.update('idea', absorbedId, {
      standing: 'absorbed',
      standingReason: '',
      standingSince: at.slice(0, 10),
      standingBy: by,
    })
    await rows.insertMany(
      'ideaLineage',
      order.survivorIds.map((survivorId) => ({
        id: newId(),
        kind: order.kind,
        survivorId,
        absorbedId,
        decidedAt: at,
        decidedBy: by,
      })),
    )
  }
}

/** An idea that has not gone into another. @throws Problem `no-such-idea`, `idea-absorbed` */
async function readActive(rows: RowWriter, id: string): Promise<IdeaRow> {
  const idea = await rows.transaction.selectFrom('idea').selectAll().where('id', '=', id).executeTakeFirst()
  if (idea === undefined) throw new Problem('no-such-idea', { idea: id })
  if (idea.standing === 'absorbed') throw new Problem('idea-absorbed', { idea: idea.number })
  return idea
}

/** The idea that an absorbed one lives on in, through all steps; itself when it was not merged or bundled. */
export async function findSurvivor(rows: RowWriter, id: string): Promise<string> {
  const seen = new Set<string>()
  let current = id
  for (;;) {
    const next = await rows.transaction
      .selectFrom('ideaLineage')
      .select('survivorId')
      .where('absorbedId', '=', current)
      .where('kind', '<>', 'split')
      .executeTakeFirst()
    if (next === undefined || seen.has(next.survivorId)) return current
    seen.add(current)
    current = next.survivorId
  }
}

/** A new idea above others, still without any; it takes the next number. */
export async function addBundle(
  rows: RowWriter,
  { title, text }: { title: string; text: string },
  { at, newId }: Deciding,
): Promise<{ id: string; number: string }> {
  const id = newId()
  const number = formatIdeaNumber(await nextIdeaCount(rows.transaction))
  await rows.insert('idea', plainIdea({ id, number, title, text, suggestedOn: at.slice(0, 10) }))
  return { id, number }
}

/** The bundle takes over the fields of action of the ideas; they live on in it. @throws as `absorbIdeas` */
export async function addToBundle(
  rows: RowWriter,
  { bundleId, memberIds }: { bundleId: string; memberIds: readonly string[] },
  deciding: Deciding,
): Promise<void> {
  await copyFields(rows, { from: memberIds, to: [bundleId] }, deciding)
  await absorbIdeas(rows, { kind: 'bundled', survivorIds: [bundleId], absorbedIds: memberIds }, deciding)
}

/** Gives ideas the fields of action of others, each once. */
export async function copyFields(
  rows: RowWriter,
  { from, to }: { from: readonly string[]; to: readonly string[] },
  { newId }: Pick<Deciding, 'newId'>,
): Promise<void> {
  const fields = await rows.transaction
    .selectFrom('ideaField')
    .select(['ideaId', 'fieldOfActionId'])
    .where('ideaId', 'in', [...from, ...to])
    .orderBy('fieldOfActionId')
    .execute()
  const wanted = new Set(fields.map(({ fieldOfActionId }) => fieldOfActionId))
  const there = new Set(fields.map(({ ideaId, fieldOfActionId }) => `${ideaId} ${fieldOfActionId}`))
  await rows.insertMany(
    'ideaField',
    to.flatMap((ideaId) =>
      [...wanted]
        .filter((fieldOfActionId) => !there.has(`${ideaId} ${fieldOfActionId}`))
        .map((fieldOfActionId) => ({ id: newId(), ideaId, fieldOfActionId })),
    ),
  )
}

/** Remembers that two ideas are not the same; once is enough. */
export async function tellApart(
  rows: RowWriter,
  [one, other]: readonly [string, string],
  { at, by, newId }: Deciding,
): Promise<void> {
  const [ideaId = one, otherIdeaId = other] = [one, other].toSorted()
  const known = await rows.transaction
    .selectFrom('notDuplicate')
    .select('id')
    .where('ideaId', '=', ideaId)
    .where('otherIdeaId', '=', otherIdeaId)
    .executeTakeFirst()
  if (known !== undefined) return
  await rows.insert('notDuplicate', { id: newId(), ideaId, otherIdeaId, decidedAt: at, decidedBy: by })
}

/** A new idea in selection with nothing but a title and a text. */
export function plainIdea(
  given: Pick<IdeaRow, 'id' | 'number' | 'title' | 'text'> & Partial<NewRow<'idea'>>,
): NewRow<'idea'> {
  return {
    benefit: '',
    workshopId: null,
    suggestedOn: null,
    costLowCents: null,
    costHighCents: null,
    costPer: null,
    relation: 'open',
    existingProjectId: null,
    standing: 'in-selection',
    standingReason: '',
    standingSince: null,
    standingBy: '',
    ...given,
  }
}
