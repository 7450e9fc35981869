import type { RuleTerms } from '../../shared/portfolio/scenario-rule.ts'
import { Problem } from '../../shared/problem.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { readScenarioRow } from './scenario-store.ts'

/**
 * A copy of a scenario with all its rules.
 *
 * @throws Problem `not-found`
 */
export async function copyScenario(
  rows: RowWriter,
  { scenarioId, name }: { scenarioId: string; name: string },
  newId: () => string,
): Promise<string> {
  const { revision: _revision, ...original } = await readScenarioRow(rows.transaction, scenarioId)
  const id = newId()
  await rows.insert('scenario', { ...original, id, name, position: await nextScenarioPosition(rows) })
  for (const { revision: _own, ...rule } of await listRuleRows(rows, scenarioId))
    await rows.insert('scenarioRule', { ...rule, id: newId(), scenarioId: id })
  return id
}

/** Removes a scenario with all that belongs to it. @throws Problem `not-found` */
export async function removeScenario(rows: RowWriter, scenarioId: string): Promise<void> {
  for (const table of ['scenarioRule', 'scenarioOverride', 'scenarioStart'] as const) {
    const own = await rows.transaction
      .selectFrom(table)
      .select('id')
      .where('scenarioId', '=', scenarioId)
      .execute()
    for (const { id } of own) await rows.remove(table, id)
  }
  await rows.remove('scenario', scenarioId)
}

/** Adds a rule after the others. */
export async function addRule(
  rows: RowWriter,
  rule: { id: string; scenarioId: string; terms: RuleTerms },
): Promise<void> {
  const last = (await listRuleRows(rows, rule.scenarioId)).at(-1)
  const { id, scenarioId, terms } = rule
  await rows.insert('scenarioRule', {
    id,
    scenarioId,
    position: (last?.position ?? 0) + 1,
    isOn: 1,
    terms: JSON.stringify(terms),
  })
}

export async function nextScenarioPosition(rows: RowWriter): Promise<number> {
  const last = await rows.transaction
    .selectFrom('scenario')
    .select('position')
    .orderBy('position', 'desc')
    .executeTakeFirst()
  return (last?.position ?? 0) + 1
}

async function listRuleRows(rows: RowWriter, scenarioId: string) {
  return await rows.transaction
    .selectFrom('scenarioRule')
    .selectAll()
    .where('scenarioId', '=', scenarioId)
    .orderBy('position')
    .execute()
}

/** The name of the scenario a rule belongs to, for the trail. @throws Problem `not-found` */
export async function scenarioNameOfRule(
  database: Pick<RowWriter['transaction'], 'selectFrom'>,
  ruleId: string,
): Promise<string> {
  const row = await database
    .selectFrom('scenarioRule')
    .innerJoin('scenario', 'scenario.id', 'scenarioRule.scenarioId')
    .select('scenario.name')
    .where('scenarioRule.id', '=', ruleId)
    .executeTakeFirst()
  if (row === undefined) throw new Problem('not-found', { table: 'scenarioRule', id: ruleId })
  return row.name
}
