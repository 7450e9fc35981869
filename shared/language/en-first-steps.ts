import type { deFirstSteps } from './de-first-steps.ts'

/** English texts of the first steps in a new programme. */
export const enFirstSteps: Record<keyof typeof deFirstSteps, string> = {
  'first-steps': 'Where to begin',
  'first-steps.finding': 'There are no ideas yet. Each step can be added to at any time later.',
  'first-steps.programme': 'Enter fields of action and working groups',
  'first-steps.programme.why': 'Fields of action can also come from a file that is read in.',
  'first-steps.council': 'Enter bodies and meetings',
  'first-steps.council.why': 'The deadlines for budget and papers follow from them.',
  'first-steps.import': 'Read in the table of a workshop',
  'first-steps.import.why': 'Look and check first, then take over. Then look for duplicates.',
  'first-steps.raters': 'Enter who scores, and score',
  'first-steps.raters.why': 'On the screen or with Excel sheets that come back filled in.',
  'first-steps.stages': 'Check the exit of each stage',
  'first-steps.stages.why': 'The rule proposes who goes on; the decision is made here.',
  'first-steps.ranking': 'Look at the ranking and how robust it is',
  'first-steps.ranking.why': 'Which ideas are safely in front and which only just.',
  'first-steps.papers': 'Choose pilots, ask for budget, write papers',
  'first-steps.papers.why': 'What fits the budget, who pays when, and what the bodies decide on.',
  'next-step.ranking': 'Ideas come into the first stage by import and into every other one through its exit.',
  'next-step.stages': 'To the stages',
  'next-step.portfolio': 'To the portfolio',
  'next-step.meetings': 'Enter meetings',
}
