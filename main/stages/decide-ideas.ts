import { Problem } from '../../shared/problem.ts'
import type { DecisionRule } from '../../shared/stages/decision-rule.ts'
import type { ExitProposal } from '../../shared/stages/exit-proposal.ts'
import { exitReasonsText } from '../../shared/stages/exit-reason-text.ts'
import type { Decision, IdeaAtExit } from '../../shared/stages/stages-contract.ts'
import type { Database } from '../database/open-database.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { enterStage, findNextStage, type IdeaInStage, listIdeasInStage } from './passage-store.ts'

type Reading = Pick<Database, 'selectFrom'>

/** Asks the ranking what the exit rule says about the ideas of a stage. The router puts it in, because ranking comes later. */
export type ProposeExits = (database: Reading, stageId: string) => Promise<ExitProposal[]>

/** The ideas still open in a stage, each with what the exit rule says. */
export async function listIdeasAtExit(
  database: Reading,
  stageId: string,
  proposeExits: ProposeExits,
): Promise<IdeaAtExit[]> {
  const ideas = await listIdeasInStage(database, stageId)
  const proposals = new Map((await proposeExits(database, stageId)).map((one) => [one.ideaId, one]))
  return ideas
    .filter(({ outcome }) => outcome === 'open')
    .flatMap(({ id, number, title }) => {
      const proposal = proposals.get(id)
      return proposal === undefined ? [] : [{ ...proposal, number, title }]
    })
}

/** What deciding needs to know besides the decisions. */
export type DecisionFacts = {
  stageId: string
  decisions: readonly Decision[]
  proposals: readonly ExitProposal[]
  /** What is in force now; kept with each decision. */
  inForce: Omit<DecisionRule, 'byHand'>
  newId: () => string
  /** Day of the decision. */
  on: string
  by: string
}

/**
 * Carries decisions out: the passages are closed, what passes enters the next stage, what stops goes to the reserve with
 * the same reason.
 *
 * @throws Problem `changed-since` when the rule says otherwise by now or an idea has been decided already,
 * `reason-missing` for a decision by hand without one
 */
export async function decideIdeas(
  rows: RowWriter,
  facts: DecisionFacts,
): Promise<{ passed: number; stopped: number }> {
  const { stageId, decisions, newId } = facts
  const ideas = new Map((await listIdeasInStage(rows.transaction, stageId)).map((idea) => [idea.id, idea]))
  const proposals = new Map(facts.proposals.map((one) => [one.ideaId, one]))
  for (const decision of decisions) {
    const idea = ideas.get(decision.ideaId)
    if (idea?.outcome !== 'open') throw new Problem('changed-since', { table: 'passage' })
    const reason = reasonOf(decision, proposals.get(idea.id))
    await closePassage(rows, { idea, decision, reason, facts })
  }
  const passed = decisions.filter(({ outcome }) => outcome === 'passed').map(({ ideaId }) => ideaId)
  const next = await findNextStage(rows.transaction, stageId)
  if (next !== undefined) await enterStage(rows, newId, { ideaIds: passed, stageId: next.id })
  return { passed: passed.length, stopped: decisions.length - passed.length }
}

function reasonOf(decision: Decision, proposal: ExitProposal | undefined): string {
  if (decision.byHand) {
    if (decision.reason === '') throw new Problem('reason-missing')
    return decision.reason
  }
  const expected = decision.outcome === 'passed' ? 'goes-on' : 'stays'
  if (proposal?.outcome !== expected) throw new Problem('changed-since', { table: 'passage' })
  return exitReasonsText(proposal.reasons, 'de')
}

type Closing = { idea: IdeaInStage; decision: Decision; reason: string; facts: DecisionFacts }

async function closePassage(rows: RowWriter, { idea, decision, reason, facts }: Closing): Promise<void> {
  const { outcome, byHand } = decision
  const decisionRule = JSON.stringify({ ...facts.inForce, byHand } satisfies DecisionRule)
  const closed = { outcome, reason, decidedOn: facts.on, decisionRule }
  if (idea.passageId === null)
    await rows.insert('passage', { id: facts.newId(), ideaId: idea.id, stageId: facts.stageId, ...closed })
  else await rows.update('passage', idea.passageId, closed)
  if (outcome === 'stopped') await moveToReserve(rows, { ideaId: idea.id, reason, facts })
}

/** Not chosen is the reserve, never the end; an idea that is a pilot or in the reserve already stays what it is. */
async function moveToReserve(
  rows: RowWriter,
  { ideaId, reason, facts }: { ideaId: string; reason: string; facts: DecisionFacts },
): Promise<void> {
  const { standing } = await rows.transaction
    .selectFrom('idea')
    .select('standing')
    .where('id', '=', ideaId)
    .executeTakeFirstOrThrow()
  if (standing !== 'in-selection') return
  await rows.update('idea', ideaId, {
    standing: 'reserve',
    standingReason: reason,
    standingSince: facts.on,
    standingBy: facts.by,
  })
}
