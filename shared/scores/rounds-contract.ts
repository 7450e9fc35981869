import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { scoreStates } from './score.ts'

const procedure = oc.errors(problemErrors)

/**
 * `open`: everybody scores and nobody sees the marks of others. `discussion`: the marks are sealed and talked about.
 * `closed`: the talk is over, or a later round is open.
 */
export const roundStates = ['open', 'discussion', 'closed'] as const

export const roundView = z.object({
  id: z.string(),
  number: z.number(),
  state: z.enum(roundStates),
  openedAt: z.string(),
  openedBy: z.string(),
  /** Null as long as it is open. */
  closedAt: z.string().nullable(),
  closedBy: z.string(),
  /** Sealed marks that carry a number; 0 as long as it is open. */
  valueCount: z.number(),
})

export type RoundView = z.infer<typeof roundView>

/** What somebody said in a round that is closed. */
const sealedMark = z.object({ state: z.enum(scoreStates), value: z.number().nullable(), reason: z.string() })

export type SealedMark = z.infer<typeof sealedMark>

/** An idea with the criterion on which its raters lie furthest apart in the latest closed round. */
export const discussedIdea = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  criterionId: z.string().nullable(),
  /** Highest minus lowest mark as a share of the scale; null with fewer than two marks. */
  distance: z.number().nullable(),
  lowest: z.number().nullable(),
  highest: z.number().nullable(),
})

export type DiscussedIdea = z.infer<typeof discussedIdea>

export const discussedRater = z.object({
  raterId: z.string(),
  name: z.string(),
  groupName: z.string(),
  /** By criterion of the catalogue, then by closed round; null where nothing was said. */
  marks: z.array(z.array(sealedMark.nullable())),
})

export type DiscussedRater = z.infer<typeof discussedRater>

/** A cell of one rater's sheet as the latest closed round has it. */
export const earlierCell = z.object({
  ideaId: z.string(),
  criterionId: z.string(),
  own: sealedMark.nullable(),
  /** Over all raters; null without a number. */
  range: z
    .object({ lowest: z.number(), mean: z.number(), highest: z.number(), count: z.number() })
    .nullable(),
})

export type EarlierCell = z.infer<typeof earlierCell>

/** A value that counts instead of the mean of the marks. */
export const agreedValueView = z.object({
  id: z.string(),
  revision: z.number(),
  criterionId: z.string(),
  value: z.number(),
  reason: z.string(),
  decidedBy: z.string(),
  decidedAt: z.string(),
})

export type AgreedValueView = z.infer<typeof agreedValueView>

const inStage = z.object({ stageId: z.string() })
const inRound = inStage.extend({ roundId: z.string() })
const done = z.object({ sequence: z.number() })

export const roundsContract = {
  /** The rounds of a stage, the first one first; none: people score openly. */
  list: procedure.input(inStage).output(z.array(roundView)),
  /** Opens the next round; from then on nobody is shown the marks of others. */
  open: procedure.input(inStage).output(done),
  /** Closes the open round: the marks are sealed as they are, and can be seen. */
  close: procedure.input(inRound).output(done),
  /** Ends the talk about a closed round. */
  conclude: procedure.input(inRound).output(done),
  /** The ideas of a stage, those with the marks furthest apart first, by the latest closed round. */
  listDiscussed: procedure.input(inStage).output(z.array(discussedIdea)),
  /** All sealed marks of one idea, rater by rater and round by round. */
  readDiscussion: procedure.input(inStage.extend({ ideaId: z.string() })).output(
    z.object({
      numbers: z.array(z.number()),
      raters: z.array(discussedRater),
      agreed: z.array(agreedValueView),
    }),
  ),
  /** Sets a value that counts from now on instead of the mean; only while a round is talked about. */
  agree: procedure
    .input(
      inRound.extend({
        ideaId: z.string(),
        criterionId: z.string(),
        value: z.number(),
        reason: z.string().trim().min(1).max(2000),
        /** Who agreed, in words. */
        decidedBy: z.string().trim().min(1).max(200),
        /** The revision of the agreed value that was seen; left out: there was none. */
        expectedRevision: z.number().optional(),
      }),
    )
    .output(done),
  /** The mean of the marks counts again. */
  dropAgreed: procedure.input(inRound.extend({ id: z.string(), expectedRevision: z.number() })).output(done),
  /** What one rater said in the latest closed round, and all others as a range; `number` is null when there is none. */
  readEarlier: procedure
    .input(inStage.extend({ raterId: z.string() }))
    .output(z.object({ number: z.number().nullable(), cells: z.array(earlierCell) })),
}
