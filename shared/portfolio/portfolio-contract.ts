import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { fundedRanksContract } from './funded-ranks-contract.ts'
import { fundingContract } from './funding-contract.ts'
import { nextStepKinds } from './pilot-funding.ts'
import { selectionContract } from './selection-contract.ts'

const procedure = oc.errors(problemErrors)
const done = z.object({ sequence: z.number() })
const reason = z.string().trim().max(2000)

export const pilotView = z.object({
  id: z.string(),
  revision: z.number(),
  number: z.string(),
  title: z.string(),
  summary: z.string(),
  lead: z.string(),
  reason: z.string(),
  /** From 1; null as long as nobody has put it in order. */
  startOrder: z.number().nullable(),
  ideaId: z.string(),
  ideaNumber: z.string(),
})

export type PilotView = z.infer<typeof pilotView>

/** A pilot with its money. */
export const fundedPilotView = pilotView.extend({
  outCents: z.number(),
  approvedCents: z.number(),
  nextStep: z.object({
    kind: z.enum(nextStepKinds),
    bodyName: z.string().nullable(),
    heldOn: z.string().nullable(),
  }),
})

export type FundedPilotView = z.infer<typeof fundedPilotView>

export const reserveView = z.object({
  ideaId: z.string(),
  number: z.string(),
  title: z.string(),
  reason: z.string(),
  since: z.string().nullable(),
  by: z.string(),
})

export type ReserveView = z.infer<typeof reserveView>

export const candidateView = z.object({ ideaId: z.string(), number: z.string(), title: z.string() })

export const portfolioContract = {
  selection: selectionContract,
  fundedRanks: fundedRanksContract,
  funding: fundingContract,
  /** Pilots in start order, the reserve by number. */
  list: procedure.output(z.object({ pilots: z.array(fundedPilotView), reserve: z.array(reserveView) })),
  /** Ideas that are neither pilot nor in the reserve. */
  listCandidates: procedure.output(z.array(candidateView)),
  /**
   * Makes an idea a pilot with the next number (P-01 …), at the end of the start order. An idea may come straight from the
   * reserve. Problems: `reason-missing`, `already-pilot`.
   */
  choosePilot: procedure
    .input(
      z.object({
        ideaId: z.string(),
        /** The idea's own title when absent. */
        title: z.string().trim().min(1).max(200).optional(),
        lead: z.string().trim().max(200),
        reason,
      }),
    )
    .output(done.extend({ pilotId: z.string(), number: z.string() })),
  /** Not chosen, but kept: the reason goes into the answer to the authors. Problems: `reason-missing`, `already-pilot`. */
  putIntoReserve: procedure
    .input(z.object({ ideaIds: z.array(z.string()).min(1).max(20_000), reason }))
    .output(done.extend({ count: z.number() })),
  /**
   * Back into the selection, from the reserve or from being a pilot. A pilot that has money or papers stays
   * (`still-in-use`).
   */
  reopen: procedure
    .input(z.object({ ideaId: z.string(), reason }))
    .output(done.extend({ number: z.string() })),
  savePilot: procedure
    .input(
      z.object({
        pilotId: z.string(),
        revision: z.number(),
        title: z.string().trim().min(1).max(200).optional(),
        summary: z.string().trim().max(4000).optional(),
        lead: z.string().trim().max(200).optional(),
        reason: reason.min(1).optional(),
      }),
    )
    .output(done.extend({ revision: z.number() })),
  /** Moves a pilot one place up (-1) or down (1) in the start order. */
  movePilot: procedure
    .input(z.object({ pilotId: z.string(), by: z.union([z.literal(-1), z.literal(1)]) }))
    .output(done),
}
