import { z } from 'zod'
import type { Score } from '../scores/score.ts'
import { isAsked } from '../stages/asked-groups.ts'
import type { Criterion, ExitRule } from '../stages/stage.ts'
import type { RankStageInput } from './stage-ranking.ts'

/**
 * One thing that would be otherwise. Marks and thresholds are in points of the criterion's scale, `from` is what holds now
 * (null: nothing is known), the limit of a value runs from 0 to 1.
 */
export const flipStep = z.discriminatedUnion('kind', [
  /** Everybody who gave a mark on this criterion gives this one. */
  z.object({ kind: z.literal('rate'), criterionId: z.string(), from: z.number().nullable(), to: z.number() }),
  /** The value agreed on in the talk, which counts instead of the marks. */
  z.object({
    kind: z.literal('agreed-value'),
    criterionId: z.string(),
    from: z.number().nullable(),
    to: z.number(),
  }),
  /** So many raters who gave none give this one. */
  z.object({ kind: z.literal('more-marks'), criterionId: z.string(), count: z.number(), to: z.number() }),
  z.object({
    kind: z.literal('one-mark'),
    criterionId: z.string(),
    raterId: z.string(),
    groupId: z.string(),
    from: z.number(),
    to: z.number(),
  }),
  z.object({ kind: z.literal('threshold'), criterionId: z.string(), from: z.number(), to: z.number() }),
  z.object({
    kind: z.enum(['best-count', 'least-value', 'minimum-raters']),
    from: z.number(),
    to: z.number(),
  }),
])

export type FlipStep = z.infer<typeof flipStep>

/**
 * The stage as it would be with a change; the steps are done one after the other, and other ideas keep their marks.
 *
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { applyFlip } from './flip-change.ts'
 * const raters = [{ id: 'r', name: 'Ruth', workingGroupId: 'g' }]
 * const scores = [{ ideaId: 'i', criterionId: 'benefit', raterId: 'r', revision: 1, state: 'value', value: 3 }]
 * const input = { ...workingGroups, ideaIds: ['i'], groups: [{ id: 'g', weight: 1 }], raters, scores }
 * applyFlip(input, 'i', [{ kind: 'rate', criterionId: 'benefit', from: 3, to: 4 }]).scores[0].value // → 4
 * applyFlip(input, 'i', [{ kind: 'best-count', from: 30, to: 31 }]).stage.exitRule // → {"kind": "best-with-ties", "count": 31}
 */
export function applyFlip(input: RankStageInput, ideaId: string, steps: readonly FlipStep[]): RankStageInput {
  return steps.reduce((before, step) => applyStep(before, ideaId, step), input)
}

function applyStep(input: RankStageInput, ideaId: string, step: FlipStep): RankStageInput {
  switch (step.kind) {
    case 'rate':
      return withMarks(input, step.to, (score) => isOf(score, ideaId, step) && score.state === 'value')
    case 'agreed-value': {
      const agreed = (input.agreed ?? []).map((one) =>
        isOf(one, ideaId, step) ? { ...one, value: step.to } : one,
      )
      return { ...input, agreed }
    }
    case 'one-mark':
      return withMarks(input, step.to, (score) => isOf(score, ideaId, step) && score.raterId === step.raterId)
    case 'more-marks':
      return withMoreMarks(input, ideaId, step)
    case 'threshold': {
      const criteria = input.catalogue.criteria.map((criterion) =>
        criterion.id === step.criterionId ? { ...criterion, threshold: step.to } : criterion,
      )
      return { ...input, catalogue: { ...input.catalogue, criteria } }
    }
    case 'minimum-raters':
      return { ...input, stage: { ...input.stage, minimumRaters: step.to } }
    case 'best-count':
      return withRule(input, { kind: 'best-with-ties', count: step.to })
    case 'least-value':
      return withRule(input, { kind: 'value-at-least', value: step.to })
  }
}

function withRule(input: RankStageInput, exitRule: ExitRule): RankStageInput {
  return { ...input, stage: { ...input.stage, exitRule } }
}

function isOf(
  score: Pick<Score, 'ideaId' | 'criterionId'>,
  ideaId: string,
  { criterionId }: { criterionId: string },
): boolean {
  return score.ideaId === ideaId && score.criterionId === criterionId
}

function withMarks(input: RankStageInput, value: number, isMeant: (score: Score) => boolean): RankStageInput {
  const scores = input.scores.map((score): Score =>
    isMeant(score) ? { ...score, state: 'value', value } : score,
  )
  return { ...input, scores }
}

type MoreMarks = Extract<FlipStep, { kind: 'more-marks' }>

/** Those who have said nothing at all come first; who abstained or cannot judge is asked last. */
function withMoreMarks(input: RankStageInput, ideaId: string, step: MoreMarks): RankStageInput {
  const { criterionId, count, to: value } = step
  const given = input.scores.filter((score) => isOf(score, ideaId, step))
  const stateOf = new Map(given.map(({ raterId, state }) => [raterId, state]))
  const criterion = input.catalogue.criteria.find(({ id }) => id === criterionId)
  const chosen = ratersWithout(input, criterion ?? {}, stateOf).slice(0, count)
  const kept = input.scores.filter((score) => !isOf(score, ideaId, step) || !chosen.includes(score.raterId))
  const added = chosen.map((raterId): Score => ({
    ideaId,
    criterionId,
    raterId,
    revision: 0,
    state: 'value',
    value,
  }))
  return { ...input, scores: [...kept, ...added] }
}

function ratersWithout(
  { groups, raters }: Pick<RankStageInput, 'groups' | 'raters'>,
  criterion: Pick<Criterion, 'groupIds'>,
  stateOf: ReadonlyMap<string, Score['state']>,
): string[] {
  const voiced = new Set(groups.filter(({ id }) => isAsked(criterion, id)).map(({ id }) => id))
  const saysNothing = (id: string): boolean => (stateOf.get(id) ?? 'open') === 'open'
  return raters
    .filter(({ id, workingGroupId }) => voiced.has(workingGroupId) && stateOf.get(id) !== 'value')
    .map(({ id }) => id)
    .toSorted((a, b) => Number(saysNothing(b)) - Number(saysNothing(a)))
}
