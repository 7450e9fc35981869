import { frontierStep, type FrontierStep } from '../../shared/portfolio/frontier.ts'
import { scenarioOutcome, type ScenarioOutcome } from '../../shared/portfolio/scenario-outcome.ts'
import type { ScenarioProblem } from '../../shared/portfolio/scenario-problem.ts'
import { answerOnce } from '../workers/answer-once.ts'
import { createHighsSolver } from './highs-solver.ts'

/** What this thread can be asked: the best selection with all that explains it, or those for several total budgets. */
export type SelectionTask =
  | { kind: 'outcome'; problem: ScenarioProblem }
  | { kind: 'frontier'; problem: ScenarioProblem; budgets: number[] }

/** Time for one question to the solver; then the best so far is told together with what cannot be beaten. */
const secondsPerQuestion = 20

answerOnce<SelectionTask, ScenarioOutcome | FrontierStep[]>(async (task) => {
  const solve = await createHighsSolver(secondsPerQuestion)
  if (task.kind === 'outcome') return scenarioOutcome(task.problem, solve)
  return task.budgets.flatMap((budget) => frontierStep(task.problem, budget, solve) ?? [])
})
