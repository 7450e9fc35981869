import type { SampleSources } from '../../shared/overview/sample-sources.ts'
import type { DecisionRule } from '../../shared/stages/decision-rule.ts'
import { norderstedterWeg } from '../../shared/stages/norderstedter-weg.ts'
import type { NewRow } from '../database/row-writer.ts'
import type { SampleKeys } from './sample-keys.ts'
import type { SampleRows } from './sample-rows.ts'

type SampleScores = SampleSources['scoresIdeaCheck']

/** How each idea left each stage. */
export function buildPassageRows(sources: SampleSources, keys: SampleKeys): SampleRows {
  return {
    passage: sources.passages.map(({ idea, stage, ...passage }) => ({
      id: keys.newId(),
      ideaId: keys.find(idea),
      stageId: keys.find(stage),
      ...passage,
      decisionRule: passage.outcome === 'open' ? null : decisionRuleOf(stage),
    })),
  }
}

/** The stages of the sample are decided by the rules they begin with. */
function decisionRuleOf(stageKey: string): string | null {
  const found = norderstedterWeg.find(({ stage }) => stage.id === stageKey)
  if (found === undefined) return null
  const { exitRule, minimumRaters } = found.stage
  return JSON.stringify({
    exitRule,
    minimumRaters,
    catalogueVersion: 1,
    byHand: exitRule.kind === 'by-hand',
  } satisfies DecisionRule)
}

/** Raters and their scores. An empty cell is an open score and makes no row. */
export function buildScoreRows(sources: SampleSources, keys: SampleKeys): SampleRows {
  const { scoresSuitability, scoresWorkingGroups, scoresIdeaCheck } = sources
  return {
    rater: sources.raters.map(({ number, name, workingGroup }, index) => ({
      id: keys.define(number),
      name,
      workingGroupId: workingGroup === null ? null : keys.find(workingGroup),
      position: index + 1,
    })),
    score: [scoresSuitability, scoresWorkingGroups, scoresIdeaCheck].flatMap((table) =>
      buildScores(table, keys),
    ),
  }
}

function buildScores(table: SampleScores, keys: SampleKeys): NewRow<'score'>[] {
  return table.flatMap(({ idea, rater, reason, marks }) =>
    Object.entries(marks)
      .filter(([, cell]) => cell !== '')
      .map(([criterion, cell], index) => ({
        id: keys.newId(),
        ideaId: keys.find(idea),
        raterId: keys.find(rater),
        criterionId: keys.find(criterion),
        ...readMark(cell),
        // The sources give one reason for the whole line; it is stored once, at the first score.
        reason: index === 0 ? reason : '',
      })),
  )
}

const answers: Record<string, number> = { ja: 1, unklar: 0.5, nein: 0 }

function readMark(cell: string): Pick<NewRow<'score'>, 'state' | 'value'> {
  if (cell === 'E') return { state: 'abstained', value: null }
  if (cell === 'NB') return { state: 'cannot-judge', value: null }
  const value = answers[cell] ?? (/^[0-5]$/.test(cell) ? Number(cell) : null)
  if (value === null) throw new RangeError(`the sample sources hold the mark "${cell}", which is none`)
  return { state: 'value', value }
}
