import type { Day } from '../../shared/calendar.ts'
import { draftPaper } from '../../shared/papers/draft-paper.ts'
import { planRoute } from '../../shared/papers/plan-route.ts'
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
  const { paperId, pilotIds, today, author, newId } = order
  const database = rows.transaction
  const programme = await database.selectFrom('programme').select('name').executeTakeFirst()
  if (programme === undefined) throw new Problem('no-programme-yet')
  const pilots = await gatherPilots(database, pilotIds)
  const missing = pilotIds.find((id) => !pilots.some((pilot) => pilot.id === id))
  if (missing !== undefined) throw new Problem('no-such-pilot', { pilot: missing })
  const lines = await listBudgetLines(database, pilotIds)
  const payers = await listPayers(database)
  const assessment = await gatherAssessment(
    database,
    pilots.map(({ ideaId }) => ideaId),
  )
  const participation = await countParticipation(database)
  const budget = { lines, payers }
  const draft = draftPaper({ programmeName: programme.name, pilots, assessment, budget, participation })
  const used = await database.selectFrom('paper').select('number').execute()
  const number = nextNumber(
    'V',
    used.map((paper) => paper.number),
  )
  const paying = payers.filter(({ id }) => lines.some(({ payerId }) => payerId === id))
  const route = planRoute({
    bodies: await listBodies(database),
    meetings: await listMeetings(database, today),
    firstBodyIds: paying.flatMap(({ bodyId }) => (bodyId === null ? [] : [bodyId])),
    today,
  })
  await rows.insert('paper', {
    id: paperId,
    number,
    reference: '',
    kind: 'resolution',
    subject: draft.subject,
    isPublic: 1,
    leadOffice: pilots[0]?.lead ?? '',
    author,
    draftedOn: today,
    state: 'draft',
  })
  const part = (index: number) => ({ id: newId(), paperId, position: index + 1 })
  await rows.insertMany(
    'paperPilot',
    pilots.map(({ id }) => ({ id: newId(), paperId, pilotId: id })),
  )
  await rows.insertMany(
    'resolutionItem',
    draft.resolutionItems.map((text, index) => ({ ...part(index), text })),
  )
  await rows.insertMany(
    'paperSection',
    draft.sections.map((section, index) => ({ ...part(index), ...section })),
  )
  await rows.insertMany(
    'annex',
    draft.annexes.map((title, index) => ({ ...part(index), title })),
  )
  const stop = { isPublic: 1, agendaNumber: '', state: 'planned', result: '', decidedText: '' } as const
  await rows.insertMany(
    'consultation',
    route.map((one, index) => ({ ...part(index), ...one, ...stop })),
  )
  return { number }
}
