import { frontierStep, type FrontierStep } from '../../shared/portfolio/frontier.ts'
import { scenarioOutcome, type ScenarioOutcome } from '../../shared/portfolio/scenario-outcome.ts'
import type { ScenarioProblem } from '../../shared/portfolio/scenario-problem.ts'
import { compileScenario, selectBest } from '../../shared/portfolio/scenario-selection.ts'
import { fundingAnswer, type FundingAnswer } from '../../shared/portfolio/funding-answer.ts'
import { robustRuns, type RobustRun, type RobustScenario } from '../../shared/portfolio/robust-scenario.ts'
import { robustSummary, type RobustSummary } from '../../shared/portfolio/robust-summary.ts'
import type { Solve } from '../../shared/portfolio/whole-programme.ts'
import { answerOnce } from '../workers/answer-once.ts'
import type { SearchState } from './highs-run.ts'
import { createHighsSolver } from './highs-solver.ts'

/**
 * What this thread can be asked: the best selection, the same with all that explains it, why one idea is not part of it,
 * those for several total budgets, or how sure it is: some blocks of runs, and what all of them say.
 */
export type SelectionTask =
  | { kind: 'robust-runs'; scenario: RobustScenario; seed: number; from: number; to: number }
  | { kind: 'robust-summary'; scenario: RobustScenario; runs: RobustRun[] }
  | { kind: 'best'; problem: ScenarioProblem }
  | { kind: 'outcome'; problem: ScenarioProblem }
  | { kind: 'funding'; problem: ScenarioProblem; ideaId: string }
  | { kind: 'frontier'; problem: ScenarioProblem; budgets: number[] }

/** Time for one question to the solver; then the best so far is told together with what cannot be beaten. */
const secondsPerQuestion = 20

/** The number of runs done, handed over after each block; or how far the search for the most points has come. */
type SelectionPart = number | SearchState

type Answer = string[] | ScenarioOutcome | FundingAnswer | FrontierStep[] | RobustRun[] | RobustSummary

answerOnce<SelectionTask, Answer, SelectionPart>(async (task, handOver) => {
  if (task.kind === 'robust-summary') return robustSummary(task.scenario, task.runs)
  let questions = 0
  const onState = (state: SearchState): void => {
    // Later questions ask for the cheapest selection; what they reach are no points.
    if (task.kind === 'outcome' && questions === 1) handOver(state)
  }
  const solver = await createHighsSolver({ seconds: secondsPerQuestion, onState })
  const solve: Solve = (programme) => {
    questions += 1
    return solver(programme)
  }
  if (task.kind === 'best') return findBest(task.problem, solve)
  if (task.kind === 'outcome') return scenarioOutcome(task.problem, solve)
  if (task.kind === 'funding') return fundingAnswer(task.problem, task.ideaId, solve)
  if (task.kind === 'robust-runs') return findRobust(task, solve, handOver)
  return task.budgets.flatMap((budget) => frontierStep(task.problem, budget, solve) ?? [])
})

/** Ids of the chosen ideas; none where not all rules can be kept. */
function findBest(problem: ScenarioProblem, solve: Solve): string[] {
  const scenario = compileScenario(problem)
  const best = selectBest(scenario, solve)
  if (best.kind !== 'found') return []
  return best.taken.flatMap(({ candidate }) => scenario.candidates[candidate]?.ideaId ?? [])
}

function findRobust(
  { scenario, seed, from, to }: Extract<SelectionTask, { kind: 'robust-runs' }>,
  solve: Solve,
  handOver: (part: SelectionPart) => void,
): RobustRun[] {
  const runs: RobustRun[] = []
  for (let block = from; block < to; block += 1) {
    runs.push(...robustRuns(scenario, { seed, block }, solve))
    handOver(runs.length)
  }
  return runs
}
