/** Rows of the selections within a budget; see the migration 0143-scenarios. */
type Row = { id: string; revision: number }

export type ScenarioRow = Row & {
  position: number
  name: string
  stageId: string
  costBasis: 'low' | 'middle' | 'high'
  firstYear: number
  yearCount: number
  startPrinciple: string
}
export type ScenarioRuleRow = Row & { scenarioId: string; position: number; isOn: 0 | 1; terms: string }
type ScenarioOverrideRow = Row & {
  scenarioId: string
  ideaId: string
  decision: 'add' | 'remove'
  reason: string
  decidedAt: string
  decidedBy: string
}
type ScenarioStartRow = Row & {
  scenarioId: string
  ideaId: string
  place: number
  reason: string
  decidedAt: string
  decidedBy: string
}
type IdeaCostRow = Row & { ideaId: string; payerId: string | null; year: number; amountCents: number }

export type ScenarioRecords = {
  scenario: ScenarioRow
  scenarioRule: ScenarioRuleRow
  scenarioOverride: ScenarioOverrideRow
  scenarioStart: ScenarioStartRow
  ideaCost: IdeaCostRow
}
