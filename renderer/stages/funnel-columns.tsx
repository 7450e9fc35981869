import { formatDay } from '../../shared/calendar.ts'
import type { Language } from '../../shared/language/text.ts'
import { decisionRuleText } from '../../shared/stages/decision-rule.ts'
import { presentStop } from '../../shared/stages/funnel.ts'
import type { IdeaOnWay, WayOfIdeas } from '../../shared/stages/passages-contract.ts'
import type { GridColumn } from '../parts/grid-column.ts'
import type { Say } from '../parts/use-text.ts'

type Wording = { say: Say; language: Language }

/** What every idea is called, what came of it in each stage, and why. */
export function wayColumns(
  stages: WayOfIdeas['stages'],
  { say, language }: Wording,
): GridColumn<IdeaOnWay>[] {
  return [
    {
      id: 'number',
      title: say('funnel.column.number'),
      kind: 'text',
      width: 112,
      isAlwaysShown: true,
      value: ({ number }) => number,
    },
    {
      id: 'title',
      title: say('funnel.column.title'),
      kind: 'text',
      width: 240,
      isFlexible: true,
      isTwoLined: true,
      value: ({ title }) => title,
    },
    ...stages.map(({ id, name }): GridColumn<IdeaOnWay> => ({
      id,
      title: name,
      kind: 'pick',
      width: 186,
      value: (idea) => presentStop(idea, id)?.outcome ?? 'none',
      tell: (outcome) => say(`funnel.stop.${outcomeOf(outcome)}`),
      cell: (idea) => {
        const stop = presentStop(idea, id)
        const told = say(`funnel.stop.${stop?.outcome ?? 'none'}`)
        return stop?.decidedOn ? `${told}, ${formatDay(stop.decidedOn, language)}` : told
      },
    })),
    {
      id: 'standing',
      title: say('funnel.column.standing'),
      kind: 'pick',
      width: 128,
      value: ({ standing }) => say(`ranking.standing.${standing}`),
    },
    {
      id: 'rounds',
      title: say('funnel.column.rounds'),
      kind: 'number',
      width: 96,
      value: ({ stops }) => Math.max(1, ...stops.map(({ round }) => round)),
    },
    {
      id: 'reason',
      title: say('funnel.column.reason'),
      kind: 'text',
      width: 260,
      isFlexible: true,
      isTwoLined: true,
      value: ({ stops, standingReason }) =>
        stops.findLast(({ reason }) => reason !== '')?.reason ?? standingReason,
    },
    {
      id: 'rule',
      title: say('funnel.column.rule'),
      kind: 'text',
      width: 260,
      isFlexible: true,
      isTwoLined: true,
      value: ({ stops }) => {
        const last = stops.findLast(({ outcome }) => outcome !== 'open')
        const stage = stages.find(({ id }) => id === last?.stageId)
        return last === undefined || stage === undefined
          ? null
          : decisionRuleText(last, stage.exitRule, language)
      },
    },
  ]
}

function outcomeOf(value: string | number): 'passed' | 'open' | 'stopped' | 'none' {
  return (['passed', 'open', 'stopped'] as const).find((one) => one === value) ?? 'none'
}
