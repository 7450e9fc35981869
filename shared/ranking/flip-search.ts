import { isAsked } from '../stages/asked-groups.ts'
import { criteriaOf, scaleOf, type CriteriaCatalogue, type Criterion } from '../stages/stage.ts'
import type { FlipStep } from './flip-change.ts'
import { betterMarks, firstThat, marksOf } from './flip-marks.ts'
import type { FlipTest } from './flip-test.ts'
import type { CriterionResult, IdeaResult, RankStageInput } from './stage-ranking.ts'
import { stageRules, type StageRule } from './stage-rules.ts'
import { reaches } from './tolerance.ts'

/** What the search looks at: the stage, the result of the idea, and the test of a change. */
export type FlipSearch = {
  input: RankStageInput
  idea: IdeaResult
  goesOn: FlipTest
}

/** An idea's mark on one criterion, with the rules that must hold there. */
type Place = {
  criterion: Criterion
  result: CriterionResult
  rules: StageRule[]
  /** What sets the mark as a whole: all marks, or the value agreed on. */
  kind: 'rate' | 'agreed-value'
}

/**
 * Changes of the idea's marks as a whole that bring it on: first what the knock-outs, thresholds and missing marks ask
 * for, then on each single criterion the smallest raise that is enough; when none is, several together. Smallest first.
 */
export function findMarkFlips({ input, idea, goesOn }: FlipSearch): FlipStep[][] {
  const { catalogue } = input
  const places = placesOf(input, idea)
  const repairs = places.flatMap((place) => repairOf(place, input, idea))
  if (goesOn(repairs)) return [repairs]
  const weighty = places.filter(({ criterion }) => criterion.kind === 'scored' && criterion.weight > 0)
  const singles = weighty.flatMap((place) => {
    const raised = smallestRaise(repairs, { place, catalogue, goesOn })
    return raised === undefined ? [] : [raised]
  })
  if (singles.length > 0) return singles.toSorted((a, b) => sizeOf(a, catalogue) - sizeOf(b, catalogue))
  return raiseSeveral(repairs, weighty, { catalogue, goesOn })
}

function placesOf({ catalogue, agreed = [] }: RankStageInput, idea: IdeaResult): Place[] {
  const criteria = criteriaOf(catalogue)
  const rules = stageRules(catalogue, criteria)
  return criteria.flatMap((criterion, column): Place[] => {
    const result = idea.criteria[column]
    if (result === undefined) return []
    const isAgreed = agreed.some((one) => one.ideaId === idea.ideaId && one.criterionId === criterion.id)
    const own = rules.filter((rule) => rule.criterion === column)
    return [{ criterion, result, rules: own, kind: isAgreed ? 'agreed-value' : 'rate' }]
  })
}

/** What one criterion needs before anything else counts: enough marks, and a mean that keeps its rule. */
function repairOf(
  { criterion, result, rules, kind: setting }: Place,
  input: RankStageInput,
  idea: IdeaResult,
): FlipStep[] {
  const { id: criterionId, kind, weight } = criterion
  const { counts, overall, required } = result
  const isNeeded = rules.length > 0 || (idea.value === null && kind === 'scored' && weight > 0)
  const missing = Math.max(required, isNeeded ? 1 : 0) - counts.value
  const marks = marksOf(scaleOf(input.catalogue, criterion))
  const kept = keepingMark(criterion, marks, rules)
  const breaksRule = overall !== null && idea.screening.reasons.some((one) => one.criterionId === criterionId)
  const to =
    overall === null || breaksRule ? kept : (betterMarks(input.catalogue, criterion, overall)[0] ?? kept)
  const more: FlipStep[] = missing > 0 ? [{ kind: 'more-marks', criterionId, count: missing, to }] : []
  return breaksRule ? [...more, { kind: setting, criterionId, from: overall, to: kept }] : more
}

/** The mark nearest to the rule that keeps it; without a rule the middle of the scale. */
function keepingMark(
  { direction }: Criterion,
  marks: readonly number[],
  rules: readonly StageRule[],
): number {
  const ordered = direction === 'benefit' ? marks : marks.toReversed()
  const keeps = (mark: number): boolean =>
    rules.every(({ op, value }) => (op === '>=' ? reaches(mark, value) : reaches(value, mark)))
  const middle = Math.floor((ordered.length - 1) / 2)
  return (rules.length === 0 ? ordered[middle] : ordered.find(keeps)) ?? ordered.at(-1) ?? 0
}

type Raising = { place: Place; catalogue: CriteriaCatalogue; goesOn: FlipTest }

function smallestRaise(
  repairs: readonly FlipStep[],
  { place, catalogue, goesOn }: Raising,
): FlipStep[] | undefined {
  const raised = raisesOf(repairs, place, catalogue)
  return firstThat(raised, goesOn)
}

/** The change with a better and better mark on one criterion in it. */
function raisesOf(
  steps: readonly FlipStep[],
  { criterion, result, kind }: Place,
  catalogue: CriteriaCatalogue,
): FlipStep[][] {
  const { id: criterionId } = criterion
  const at = steps.findLastIndex(
    (step) =>
      'criterionId' in step && step.criterionId === criterionId && (step.kind === kind || kind === 'rate'),
  )
  const present = steps[at]
  const from = present?.to ?? result.overall
  const raised = (to: number): FlipStep[] =>
    present === undefined
      ? [...steps, { kind, criterionId, from: result.overall, to }]
      : steps.with(at, { ...present, to })
  return betterMarks(catalogue, criterion, from).map(raised)
}

/** Raises the criteria that lose most to their best, one after the other, and the last one only as far as needed. */
function raiseSeveral(
  repairs: readonly FlipStep[],
  places: readonly Place[],
  { catalogue, goesOn }: Omit<Raising, 'place'>,
): FlipStep[][] {
  const lossOf = ({ criterion, result }: Place): number => criterion.weight * (1 - (result.partialValue ?? 0))
  let steps = [...repairs]
  for (const place of places.toSorted((a, b) => lossOf(b) - lossOf(a))) {
    const enough = smallestRaise(steps, { place, catalogue, goesOn })
    if (enough !== undefined) return [enough]
    steps = raisesOf(steps, place, catalogue).at(-1) ?? steps
  }
  return []
}

/**
 * Single marks of single raters that alone bring the idea on. Smallest first; of equal ones only the first. A
 * mark that is the only one on its criterion is a change of the mark as a whole and not repeated here.
 */
export function findSingleMarkFlips({ input, idea, goesOn }: FlipSearch): FlipStep[][] {
  const { catalogue, groups, raters, scores } = input
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]))
  const voiced = new Set(groups.map(({ id }) => id))
  const groupOf = new Map(raters.map(({ id, workingGroupId }) => [id, workingGroupId]))
  const found = new Map<string, FlipStep[]>()
  for (const score of scores) {
    const criterion = criteria.get(score.criterionId)
    const groupId = groupOf.get(score.raterId) ?? ''
    if (score.ideaId !== idea.ideaId || score.state !== 'value') continue
    if (criterion === undefined || !voiced.has(groupId) || !isAsked(criterion, groupId)) continue
    const { criterionId, raterId, value: from } = score
    const key = `${criterionId} ${groupId} ${from}`
    const at = idea.criteria.find((one) => one.criterionId === criterionId)
    if (found.has(key) || at?.counts.value === 1) continue
    const changes = betterMarks(catalogue, criterion, from).map((to): FlipStep[] => [
      { kind: 'one-mark', criterionId, raterId, groupId, from, to },
    ])
    const smallest = firstThat(changes, goesOn)
    if (smallest !== undefined) found.set(key, smallest)
  }
  return [...found.values()].toSorted((a, b) => sizeOf(a, catalogue) - sizeOf(b, catalogue))
}

/** How far the marks move in all, in shares of their scales. */
function sizeOf(steps: readonly FlipStep[], catalogue: CriteriaCatalogue): number {
  return steps.reduce((sum, step) => {
    if (!('criterionId' in step) || !('from' in step) || step.from === null) return sum
    const { minimum, maximum } = scaleOf(
      catalogue,
      catalogue.criteria.find(({ id }) => id === step.criterionId),
    )
    return sum + Math.abs(step.to - step.from) / (maximum - minimum)
  }, 0)
}
