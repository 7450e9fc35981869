import { type DecisionRule, decisionRule } from '../../shared/stages/decision-rule.ts'
import type { StageCounts } from '../../shared/stages/stages-contract.ts'
import type { Database } from '../database/open-database.ts'
import type { RowWriter } from '../database/row-writer.ts'
import type { PassageRow } from '../database/passage-rows.ts'

type Reading = Pick<Database, 'selectFrom'>

/** An idea on its way through a stage. `passageId` is null as long as it only stands at the start of the way. */
export type IdeaInStage = {
  id: string
  number: string
  title: string
  passageId: string | null
  outcome: PassageRow['outcome']
  reason: string
  /** Null as long as nothing is decided. */
  decidedOn: string | null
  /** Null while open, and for what was decided before it was kept. */
  rule: DecisionRule | null
}

export function parseDecisionRule(stored: string | null): DecisionRule | null {
  return stored === null ? null : decisionRule.parse(JSON.parse(stored))
}

/**
 * Lets ideas enter a stage; those that have entered it before stay as they are.
 *
 * @returns how many entered
 */
export async function enterStage(
  rows: RowWriter,
  newId: () => string,
  entry: { ideaIds: readonly string[]; stageId: string },
): Promise<number> {
  const { ideaIds, stageId } = entry
  const present = await rows.transaction
    .selectFrom('passage')
    .select('ideaId')
    .where('stageId', '=', stageId)
    .execute()
  const inside = new Set(present.map(({ ideaId }) => ideaId))
  const entering = ideaIds.filter((ideaId) => !inside.has(ideaId))
  if (entering.length === 0) return 0
  await rows.insertMany(
    'passage',
    entering.map((ideaId) => ({
      id: newId(),
      ideaId,
      stageId,
      outcome: 'open',
      reason: '',
      decidedOn: null,
      decisionRule: null,
    })),
  )
  return entering.length
}

/**
 * The ideas of a stage by number. An idea in selection without any passage stands open at the start of the way, so that
 * importing or writing an idea down needs to know nothing about stages.
 */
export async function listIdeasInStage(database: Reading, stageId: string): Promise<IdeaInStage[]> {
  const entered = await database
    .selectFrom('passage')
    .innerJoin('idea', 'idea.id', 'passage.ideaId')
    .select(['idea.id', 'idea.number', 'idea.title', 'passage.id as passageId'])
    .select(['outcome', 'reason', 'decidedOn', 'decisionRule'])
    .where('passage.stageId', '=', stageId)
    .where('idea.standing', '<>', 'absorbed')
    .execute()
  const atStart = (await isFirst(database, stageId)) ? await listIdeasAtStart(database) : []
  const waiting = atStart.map((idea): IdeaInStage => ({
    ...idea,
    passageId: null,
    outcome: 'open',
    reason: '',
    decidedOn: null,
    rule: null,
  }))
  const inside = entered.map(({ decisionRule: stored, ...idea }) => ({
    ...idea,
    rule: parseDecisionRule(stored),
  }))
  return [...inside, ...waiting].toSorted((a, b) => byNumber.compare(a.number, b.number))
}

/** How many ideas stand where, by stage; the ideas without any passage count as open in the first stage. */
export async function countPassages(database: Reading): Promise<Map<string, StageCounts>> {
  const stages = await database.selectFrom('stage').select('id').orderBy('position').execute()
  const groups = await database
    .selectFrom('passage')
    .innerJoin('idea', 'idea.id', 'passage.ideaId')
    .select(({ fn }) => ['stageId', 'outcome', fn.countAll<number>().as('count')])
    .where('idea.standing', '<>', 'absorbed')
    .groupBy(['stageId', 'outcome'])
    .execute()
  const atStart = await listIdeasAtStart(database)
  return new Map(
    stages.map(({ id }, index) => {
      const count = (outcome: PassageRow['outcome']): number =>
        groups.find((group) => group.stageId === id && group.outcome === outcome)?.count ?? 0
      const passed = count('passed')
      const stopped = count('stopped')
      const open = count('open') + (index === 0 ? atStart.length : 0)
      return [id, { in: passed + stopped + open, passed, stopped, open }]
    }),
  )
}

/** The stage after this one; undefined after the last. */
export async function findNextStage(
  database: Reading,
  stageId: string,
): Promise<{ id: string; name: string } | undefined> {
  const stages = await database.selectFrom('stage').select(['id', 'name']).orderBy('position').execute()
  return stages[stages.findIndex(({ id }) => id === stageId) + 1]
}

async function isFirst(database: Reading, stageId: string): Promise<boolean> {
  const first = await database.selectFrom('stage').select('id').orderBy('position').executeTakeFirst()
  return first?.id === stageId
}

async function listIdeasAtStart(database: Reading): Promise<Pick<IdeaInStage, 'id' | 'number' | 'title'>[]> {
  return await database
    .selectFrom('idea')
    .select(['id', 'number', 'title'])
    .where('standing', '=', 'in-selection')
    .where((where) =>
      where.not(
        where.exists(
          where.selectFrom('passage').select('passage.id').whereRef('passage.ideaId', '=', 'idea.id'),
        ),
      ),
    )
    .execute()
}

/** `I-9` before `I-10`, also beyond three digits. */
const byNumber = new Intl.Collator('de', { numeric: true })
