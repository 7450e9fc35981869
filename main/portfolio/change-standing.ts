import { nextNumber } from '../../shared/portfolio/next-number.ts'
import { Problem } from '../../shared/problem.ts'
import type { RowWriter } from '../database/row-writer.ts'
import type { IdeaRow } from '../database/schema.ts'
import { takeUpAgain } from '../stages/take-up-again.ts'
import { listPilots } from './portfolio-store.ts'

/** Why, when and by whom the standing of an idea changes; kept with the idea. */
export type Decision = { reason: string; on: string; by: string }

export type NewPilot = { id: string; ideaId: string; title?: string | undefined; lead: string }

/**
 * Makes an idea a pilot.
 *
 * @throws Problem `reason-missing`, `not-found`, `already-pilot`
 */
export async function choosePilot(
  rows: RowWriter,
  { id, ideaId, title, lead }: NewPilot,
  decision: Decision,
): Promise<{ number: string; title: string }> {
  const idea = await readSelectable(rows, ideaId, decision)
  const pilots = await listPilots(rows.transaction)
  const number = nextNumber(
    'P',
    pilots.map((pilot) => pilot.number),
  )
  const startOrder = Math.max(0, ...pilots.map((pilot) => pilot.startOrder ?? 0)) + 1
  const pilot = { id, number, ideaId, title: title ?? idea.title, summary: idea.benefit, lead, startOrder }
  await rows.insert('pilot', { ...pilot, reason: decision.reason })
  await setStanding(rows, ideaId, 'pilot', decision)
  return { number, title: pilot.title }
}

/** @throws Problem `reason-missing`, `not-found`, `already-pilot` */
export async function putIntoReserve(
  rows: RowWriter,
  ideaIds: readonly string[],
  decision: Decision,
): Promise<void> {
  for (const ideaId of ideaIds) {
    await readSelectable(rows, ideaId, decision)
    await setStanding(rows, ideaId, 'reserve', decision)
  }
}

/**
 * Puts an idea back into the selection; a pilot without money and papers goes, and out of the reserve an idea comes back
 * into the stage that stopped it.
 *
 * @throws Problem `reason-missing`, `not-found`; `still-in-use` comes from the database
 */
export async function reopen(
  rows: RowWriter,
  ideaId: string,
  { newId, ...decision }: Decision & { newId: () => string },
): Promise<string> {
  const idea = await readIdea(rows, ideaId, decision)
  const pilot = await findPilotOf(rows, ideaId)
  if (pilot !== undefined) await rows.remove('pilot', pilot.id)
  if (idea.standing === 'reserve') await takeUpAgain(rows, { ideaId, newId, ...decision })
  await setStanding(rows, ideaId, 'in-selection', decision)
  return idea.number
}

/** Moves a pilot by one place and numbers all of them from 1, so that gaps and missing places heal. */
export async function movePilot(rows: RowWriter, pilotId: string, by: -1 | 1): Promise<void> {
  const pilots = await listPilots(rows.transaction)
  const from = pilots.findIndex(({ id }) => id === pilotId)
  const moved = pilots[from]
  if (moved === undefined) throw new Problem('not-found', { table: 'pilot', id: pilotId })
  const to = Math.min(Math.max(from + by, 0), pilots.length - 1)
  const ordered = pilots.toSpliced(from, 1).toSpliced(to, 0, moved)
  for (const [index, { id, startOrder }] of ordered.entries()) {
    if (startOrder !== index + 1) await rows.update('pilot', id, { startOrder: index + 1 })
  }
}

async function readSelectable(rows: RowWriter, ideaId: string, decision: Decision): Promise<IdeaRow> {
  const idea = await readIdea(rows, ideaId, decision)
  const pilot = await findPilotOf(rows, ideaId)
  if (pilot !== undefined) throw new Problem('already-pilot', { pilot: pilot.number })
  return idea
}

async function readIdea(rows: RowWriter, ideaId: string, { reason }: Decision): Promise<IdeaRow> {
  if (reason === '') throw new Problem('reason-missing')
  const idea = await rows.transaction
    .selectFrom('idea')
    .selectAll()
    .where('id', '=', ideaId)
    .executeTakeFirst()
  if (idea === undefined) throw new Problem('not-found', { table: 'idea', id: ideaId })
  return idea
}

async function findPilotOf(rows: RowWriter, ideaId: string) {
  return await rows.transaction
    .selectFrom('pilot')
    .select(['id', 'number'])
    .where('ideaId', '=', ideaId)
    .executeTakeFirst()
}

async function setStanding(
  rows: RowWriter,
  ideaId: string,
  standing: IdeaRow['standing'],
  { reason, on, by }: Decision,
): Promise<void> {
  await rows.update('idea', ideaId, {
    standing,
    standingReason: reason,
    standingSince: on,
    standingBy: by,
  })
}
