import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'
import { weightMethods } from './weight-statement.ts'

const procedure = oc.errors(problemErrors)

const points = z.array(z.object({ criterionId: z.string(), points: z.number().min(0).max(1000) })).min(1)

export const weightAnswers = z.discriminatedUnion('method', [
  z.object({ method: z.literal('direct'), points }),
  z.object({ method: z.literal('swing'), points }),
  z.object({
    method: z.literal('pairwise'),
    judgements: z.array(
      z.object({
        first: z.string(),
        second: z.string(),
        ratio: z
          .number()
          .min(1 / 9)
          .max(9),
      }),
    ),
  }),
])

/** By what the groups' statements are made one; see weights-group-mean.ts and weight-statement.ts. */
export const joinings = ['shares', 'comparisons'] as const

export type Joining = (typeof joinings)[number]

const statedWeights = {
  /** In the order of the scored criteria, sum 1. */
  shares: z.array(z.number()),
  consistencyRatio: z.number().nullable(),
  worst: z
    .object({ first: z.string(), second: z.string(), ratio: z.number(), fitting: z.number() })
    .nullable(),
}

export const weightStatementView = z.object({
  id: z.string(),
  /** Null: the core team. */
  workingGroupId: z.string().nullable(),
  groupName: z.string().nullable(),
  method: z.enum(weightMethods),
  /** Told of the criteria of today. */
  answers: weightAnswers,
  ...statedWeights,
  /** UTC ISO. */
  statedAt: z.string(),
  statedBy: z.string(),
  /** The newest of its group, and so the one that counts when weights are joined. */
  isNewest: z.boolean(),
})

export type WeightStatementView = z.infer<typeof weightStatementView>

export const weightsContract = {
  /**
   * What groups have said about the weights of a stage's present criteria, newest first, and the newest of each group
   * made one: `joined` is the plain mean of their shares (null as long as nobody said anything), `comparisons` what
   * their joined comparison tables give (null unless all of them compared pairs).
   */
  list: procedure.input(z.object({ stageId: z.string() })).output(
    z.object({
      criteria: z.array(z.object({ id: z.string(), name: z.string(), share: z.number().nullable() })),
      groups: z.array(z.object({ id: z.string(), name: z.string() })),
      statements: z.array(weightStatementView),
      joined: z.array(z.number()).nullable(),
      comparisons: z.object(statedWeights).nullable(),
    }),
  ),
  /**
   * A group's statement; it counts from now on, the earlier ones stay. `replaces` names the one that was being changed:
   * refused (`changed-since`) when the group has said something newer.
   */
  state: procedure
    .input(
      z.object({
        stageId: z.string(),
        workingGroupId: z.string().nullable(),
        answers: weightAnswers,
        replaces: z.string().optional(),
      }),
    )
    .output(z.object({ sequence: z.number(), id: z.string() })),
  /**
   * Makes the joined weights those of the criteria, in percent to one digit. Refused (`changed-since`) when a group
   * has said something newer than what was seen.
   */
  adopt: procedure
    .input(z.object({ stageId: z.string(), seenIds: z.array(z.string()), joining: z.enum(joinings) }))
    .output(z.object({ sequence: z.number() })),
}
