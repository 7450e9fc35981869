import { dayOfMoment } from '../../shared/calendar.ts'
import type { RuleTerms } from '../../shared/portfolio/scenario-rule.ts'
import type { StartKey } from '../../shared/portfolio/start-order.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import type { Context, Implementer } from '../context.ts'
import { type Change, recordChange } from '../database/record-change.ts'
import { statedFields } from '../database/stated-fields.ts'
import { findRankedStage } from '../ranking/ranked-stage.ts'
import { decisionProcedures } from './decision-procedures.ts'
import {
  addRule,
  copyScenario,
  nextScenarioPosition,
  removeScenario,
  scenarioNameOfRule,
} from './scenario-changes.ts'
import type { CandidateSources } from './scenario-ideas.ts'
import { computeFrontier, computeOutcome } from './selection-jobs.ts'
import { computeRobust } from './run-robust.ts'
import { listScenarios, readScenario, readScenarioRow } from './scenario-store.ts'

export function selectionProcedures(os: Implementer, sources: CandidateSources) {
  const procedures = os.portfolio.selection
  return {
    decisions: decisionProcedures(os),
    list: procedures.list.handler(({ context }) => list(context)),
    read: procedures.read.handler(({ input, context }) =>
      readScenario(context.database, input.scenarioId, sources),
    ),
    create: procedures.create.handler(({ input, context }) => create(context, input)),
    save: procedures.save.handler(({ input, context }) => save(context, input)),
    copy: procedures.copy.handler(({ input, context }) => copy(context, input)),
    remove: procedures.remove.handler(({ input, context }) => remove(context, input.scenarioId)),
    addRule: procedures.addRule.handler(({ input, context }) => add(context, input)),
    saveRule: procedures.saveRule.handler(({ input, context }) => saveRule(context, input)),
    removeRule: procedures.removeRule.handler(({ input, context }) => removeRule(context, input.ruleId)),
    compute: procedures.compute.handler(({ input, context }) => computeOutcome(context, input, sources)),
    frontier: procedures.frontier.handler(({ input, context }) => computeFrontier(context, input, sources)),
    robust: procedures.robust.handler(({ input, context }) => computeRobust(context, input, sources)),
  }
}

async function list({ database, now }: Context) {
  const stages = await database.selectFrom('stage').select(['id', 'name']).orderBy('position').execute()
  const stage = await findRankedStage(database)
  const firstYear = Number(dayOfMoment(now()).slice(0, 4)) + 1
  return {
    scenarios: await listScenarios(database),
    stages,
    proposed: { stageId: stage?.id ?? null, firstYear },
  }
}

type Settings = Pick<ScenarioView, 'name' | 'stageId' | 'costBasis' | 'firstYear' | 'yearCount'>

async function create(
  context: Context,
  { budgetCents, ...settings }: Settings & { budgetCents: number | null },
) {
  const id = context.newId()
  const change = changeBy(context, 'create-scenario', settings.name)
  const { sequence } = await recordChange(context.database, change, async (rows) => {
    const position = await nextScenarioPosition(rows)
    await rows.insert('scenario', { id, position, startPrinciple: '[]', ...settings })
    if (budgetCents === null) return
    const amount = { amountCents: budgetCents, overshootPercent: 0 }
    const terms: RuleTerms = { kind: 'budget', year: null, payerId: null, ...amount }
    await addRule(rows, { id: context.newId(), scenarioId: id, terms })
  })
  return { sequence, id }
}

type Patch = { [K in keyof Settings]?: Settings[K] | undefined } & { startPrinciple?: StartKey[] | undefined }

async function save(
  context: Context,
  { scenarioId, revision, startPrinciple, ...patch }: Patch & { scenarioId: string; revision: number },
) {
  const { name } = await readScenarioRow(context.database, scenarioId)
  const change = changeBy(context, 'edit-scenario', patch.name ?? name)
  const { result, sequence } = await recordChange(context.database, change, (rows) =>
    rows.update(
      'scenario',
      scenarioId,
      {
        ...statedFields(patch),
        ...(startPrinciple === undefined ? {} : { startPrinciple: JSON.stringify(startPrinciple) }),
      },
      revision,
    ),
  )
  return { sequence, revision: result }
}

async function copy(context: Context, input: { scenarioId: string; name: string }) {
  const change = changeBy(context, 'copy-scenario', input.name)
  const { result, sequence } = await recordChange(context.database, change, (rows) =>
    copyScenario(rows, input, context.newId),
  )
  return { sequence, id: result }
}

async function remove(context: Context, scenarioId: string) {
  const { name } = await readScenarioRow(context.database, scenarioId)
  const change = changeBy(context, 'remove-scenario', name)
  const { sequence } = await recordChange(context.database, change, (rows) =>
    removeScenario(rows, scenarioId),
  )
  return { sequence }
}

async function add(context: Context, rule: { scenarioId: string; terms: RuleTerms }) {
  const id = context.newId()
  const { name } = await readScenarioRow(context.database, rule.scenarioId)
  const change = changeBy(context, 'add-scenario-rule', name)
  const { sequence } = await recordChange(context.database, change, (rows) => addRule(rows, { id, ...rule }))
  return { sequence, id }
}

type RulePatch = {
  ruleId: string
  revision: number
  terms?: RuleTerms | undefined
  isOn?: boolean | undefined
}

async function saveRule(context: Context, { ruleId, revision, terms, isOn }: RulePatch) {
  const name = await scenarioNameOfRule(context.database, ruleId)
  const change = changeBy(context, 'edit-scenario-rule', name)
  const { result, sequence } = await recordChange(context.database, change, (rows) =>
    rows.update(
      'scenarioRule',
      ruleId,
      {
        ...(terms === undefined ? {} : { terms: JSON.stringify(terms) }),
        ...(isOn === undefined ? {} : { isOn: isOn ? 1 : 0 }),
      },
      revision,
    ),
  )
  return { sequence, revision: result }
}

async function removeRule(context: Context, ruleId: string) {
  const name = await scenarioNameOfRule(context.database, ruleId)
  const change = changeBy(context, 'remove-scenario-rule', name)
  const { sequence } = await recordChange(context.database, change, (rows) =>
    rows.remove('scenarioRule', ruleId),
  )
  return { sequence }
}

function changeBy(context: Context, action: string, name: string): Change {
  return { at: context.now(), by: context.person, action, details: { name } }
}
