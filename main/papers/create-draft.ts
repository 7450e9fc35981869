import type { Day } from '../../shared/calendar.ts'
import { type DraftInput, draftPaper, type PaperDraft } from '../../shared/papers/draft-paper.ts'
import { planRoute, type RouteStop } from '../../shared/papers/plan-route.ts'
import { nextNumber } from '../../shared/portfolio/next-number.ts'
import { Problem } from '../../shared/problem.ts'
import { listBudgetLines, listPayers } from '../budget/budget-store.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { listBodies, listMeetings } from '../programme/meeting-store.ts'
import { gatherAssessment } from './gather-assessment.ts'
import { countParticipation, gatherPilots } from './gather-paper.ts'

export type DraftOrder = {
  paperId: string
  pilotIds: readonly string[]
  today: Day
  author: string
  newId: () => string
}

/**
 * Writes a fresh draft with all its parts.
 *
 * @throws Problem `no-programme-yet`, `no-such-pilot`
 */
export async function createDraft(rows: RowWriter, order: DraftOrder): Promise<{ number: string }> {
  const { paperId, today, author, newId } = order
  const input = await gatherDraft(rows, order.pilotIds)
  const draft = draftPaper(input)
  const number = await findNextNumber(rows)
  await rows.insert('paper', {
    id: paperId,
    number,
    reference: '',
    kind: 'resolution',
    subject: draft.subject,
    isPublic: 1,
    leadOffice: input.pilots[0]?.lead ?? '',
    author,
    draftedOn: today,
    state: 'draft',
  })
  const pilots = input.pilots.map(({ id }) => ({ id: newId(), paperId, pilotId: id }))
  await rows.insertMany('paperPilot', pilots)
  await insertTexts(rows, draft, order)
  await insertRoute(rows, await findRoute(rows, input, today), order)
  return { number }
}

async function gatherDraft(rows: RowWriter, pilotIds: readonly string[]): Promise<DraftInput> {
  const database = rows.transaction
  const programme = await database.selectFrom('programme').select('name').executeTakeFirst()
  if (programme === undefined) throw new Problem('no-programme-yet')
  const pilots = await gatherPilots(database, pilotIds)
  const missing = pilotIds.find((id) => !pilots.some((pilot) => pilot.id === id))
  if (missing !== undefined) throw new Problem('no-such-pilot', { pilot: missing })
  const ideaIds = pilots.map(({ ideaId }) => ideaId)
  return {
    programmeName: programme.name,
    pilots,
    assessment: await gatherAssessment(database, ideaIds),
    budget: { lines: await listBudgetLines(database, pilotIds), payers: await listPayers(database) },
    participation: await countParticipation(database),
  }
}

async function findNextNumber(rows: RowWriter): Promise<string> {
  const papers = await rows.transaction.selectFrom('paper').select('number').execute()
  return nextNumber(
    'V',
    papers.map(({ number }) => number),
  )
}

async function findRoute(rows: RowWriter, { budget }: DraftInput, today: Day): Promise<RouteStop[]> {
  const paying = budget.payers.filter(({ id }) => budget.lines.some(({ payerId }) => payerId === id))
  return planRoute({
    bodies: await listBodies(rows.transaction),
    meetings: await listMeetings(rows.transaction, today),
    firstBodyIds: paying.flatMap(({ bodyId }) => (bodyId === null ? [] : [bodyId])),
    today,
  })
}

async function insertTexts(rows: RowWriter, draft: PaperDraft, order: DraftOrder): Promise<void> {
  const items = draft.resolutionItems.map((text, index) => ({ ...partOf(order, index), text }))
  await rows.insertMany('resolutionItem', items)
  const sections = draft.sections.map((section, index) => ({ ...partOf(order, index), ...section }))
  await rows.insertMany('paperSection', sections)
  const annexes = draft.annexes.map((title, index) => ({ ...partOf(order, index), title }))
  await rows.insertMany('annex', annexes)
}

async function insertRoute(rows: RowWriter, route: readonly RouteStop[], order: DraftOrder): Promise<void> {
  const planned = { isPublic: 1, agendaNumber: '', state: 'planned', result: '', decidedText: '' } as const
  const stops = route.map((stop, index) => ({ ...partOf(order, index), ...stop, ...planned }))
  await rows.insertMany('consultation', stops)
}

function partOf({ newId, paperId }: DraftOrder, index: number) {
  return { id: newId(), paperId, position: index + 1 }
}
