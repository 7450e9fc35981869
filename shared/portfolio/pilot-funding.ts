import type { Day } from '../calendar.ts'

/** What a pilot waits for where money is concerned. */
export const nextStepKinds = [
  'request-funds',
  'await-decision',
  'think-again',
  'lift-block',
  'meet-condition',
  'may-start',
] as const

export type NextStepKind = (typeof nextStepKinds)[number]

/** Body and day are known only where a decision is awaited and a meeting is planned. */
export type NextStep = { kind: NextStepKind; bodyName: string | null; heldOn: Day | null }

/** The money of a pilot as its portfolio shows it, in cents over all years. */
export type PilotFunding = { outCents: number; approvedCents: number; nextStep: NextStep }

/** A pilot for which nobody has asked for money yet. */
export const unfunded: PilotFunding = {
  outCents: 0,
  approvedCents: 0,
  nextStep: { kind: 'request-funds', bodyName: null, heldOn: null },
}
