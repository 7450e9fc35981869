import { scenarioOutcome, type ScenarioOutcome } from '../../shared/portfolio/scenario-outcome.ts'
import type { ScenarioProblem } from '../../shared/portfolio/scenario-problem.ts'
import { answerOnce } from '../workers/answer-once.ts'
import { createHighsSolver } from './highs-solver.ts'

/** Time for one question to the solver; then the best so far is told together with what cannot be beaten. */
const secondsPerQuestion = 20

answerOnce<ScenarioProblem, ScenarioOutcome>(async (problem) =>
  scenarioOutcome(problem, await createHighsSolver(secondsPerQuestion)),
)
