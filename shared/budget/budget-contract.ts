import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { budgetKinds, budgetStates, fundingTracks } from './budget-line.ts'

const procedure = oc.errors(problemErrors)
const saved = z.object({ sequence: z.number(), revision: z.number() })
const cents = z.number().int().min(0).max(100_000_000_000_00)

const lineFields = z.object({
  payerId: z.string(),
  year: z.number().int().min(2000).max(2100),
  kind: z.enum(budgetKinds),
  account: z.string().trim().max(60),
  amountCents: cents,
  state: z.enum(budgetStates),
  blockedCents: cents,
  condition: z.string().trim().max(500),
  note: z.string().trim().max(500),
})

export const budgetLineView = lineFields.extend({
  id: z.string(),
  revision: z.number(),
  pilotId: z.string(),
})

const payerFields = z.object({
  name: z.string().trim().min(1).max(120),
  fundingTrack: z.enum(fundingTracks),
  bodyId: z.string().nullable(),
})

export const payerView = payerFields.extend({ id: z.string(), revision: z.number() })

const day = z.object({ heldOn: z.string(), handInOn: z.string() })

export const bodyMeetingsView = z.object({
  bodyId: z.string(),
  bodyName: z.string(),
  /** The next meeting, and the next one for which papers can still be handed in. */
  next: day.nullable(),
  reachable: day.nullable(),
})

export const budgetView = z.object({
  today: z.string(),
  pilots: z.array(z.object({ id: z.string(), number: z.string(), title: z.string(), lead: z.string() })),
  payers: z.array(payerView),
  lines: z.array(budgetLineView),
  meetings: z.array(bodyMeetingsView),
})

export type BudgetView = z.infer<typeof budgetView>
export type PilotOfBudget = BudgetView['pilots'][number]

export const budgetContract = {
  /** All lines of all pilots with payers and next meetings; sums are made by `budget-sums.ts` on either side. */
  get: procedure.output(budgetView),
  addLine: procedure
    .input(lineFields.extend({ pilotId: z.string() }))
    .output(saved.extend({ lineId: z.string() })),
  /** Problems: `changed-meanwhile` with the stored line, `block-exceeds-amount`. */
  saveLine: procedure
    .input(lineFields.partial().extend({ id: z.string(), expectedRevision: z.number() }))
    .output(saved),
  removeLine: procedure.input(z.object({ id: z.string() })).output(z.object({ sequence: z.number() })),
  addPayer: procedure.input(payerFields).output(saved.extend({ payerId: z.string() })),
  savePayer: procedure
    .input(payerFields.partial().extend({ id: z.string(), expectedRevision: z.number() }))
    .output(saved),
}
