/**
 * What a stage of the way asks and when an idea leaves it. All of it is data with versions: another city has other
 * scales, other criteria and another number of stages, and this one changes its mind between two rounds.
 */

/** A named point of a scale. `anchor` says in a sentence what an idea must show to stand there. */
export type ScaleStep = { value: number; name: string; anchor?: string }

/**
 * The marks a person may give. `minimum`, `maximum` and `step` are in points; with step 0.5 the mark 3.5 is allowed
 * although only whole points carry a name.
 */
export type Scale = {
  id: string
  name: string
  minimum: number
  maximum: number
  step: number
  steps: ScaleStep[]
}

/** `benefit` (Nutzen): a high mark speaks for the idea. `effort` (Aufwand): a high mark speaks against it. */
export const directions = ['benefit', 'effort'] as const

export type Direction = (typeof directions)[number]

/** `scored` criteria make up the value of an idea; `knock-out` criteria only let it pass or not. */
export const criterionKinds = ['scored', 'knock-out'] as const

export type CriterionKind = (typeof criterionKinds)[number]

export type Criterion = {
  id: string
  name: string
  /** What the raters ask themselves. */
  question: string
  kind: CriterionKind
  direction: Direction
  /** Absent: the first scale of the catalogue. */
  scaleId?: string
  /** Raw and not negative; only its share in the sum counts. 0 means "asked, but without influence". */
  weight: number
  /**
   * In points of the scale, inclusive. For `benefit` the least, for `effort` the most that an idea may have on average.
   * A knock-out criterion without one needs the best mark of the scale.
   */
  threshold?: number
  /** Order on screen and paper, from 1. */
  position: number
  /** The groups asked about it; absent: every group (`asked-groups.ts`). */
  groupIds?: string[]
}

/** The criteria of a stage as they stood at one time. A change after the first score makes the next version. */
export type CriteriaCatalogue = {
  id: string
  stageId: string
  /** From 1. */
  version: number
  criteria: Criterion[]
  scales: Scale[]
  /** The groups that score the stage; absent: every group. Its criteria name them too, or fewer of them. */
  groupIds?: string[]
}

/** How an idea leaves the stage; `rank-stage.ts` applies it to a result. */
export type ExitRule =
  /** Every knock-out criterion and every threshold holds. */
  | { kind: 'all-knock-outs-hold' }
  /** The overall value, 0 to 1, reaches `value`, and nothing knocks the idea out. */
  | { kind: 'value-at-least'; value: number }
  /** The first `count` of the ranking and all that tie with the last of them. */
  | { kind: 'best-with-ties'; count: number }
  /** A person decides each idea, with a reason. */
  | { kind: 'by-hand' }

export const stageKinds = ['screening', 'scoring', 'final-check'] as const

export type StageKind = (typeof stageKinds)[number]

export type Stage = {
  id: string
  name: string
  /** Order of the way, from 1. */
  position: number
  kind: StageKind
  exitRule: ExitRule
  /** An idea is decided only when each of its marks rests on at least so many values. 0 and 1 mean the same. */
  minimumRaters: number
}

/** A stage together with its criteria, as a template offers it and as a seal keeps it. */
export type StageWithCatalogue = { stage: Stage; catalogue: CriteriaCatalogue }

/**
 * The scale a criterion is marked on.
 *
 * @throws RangeError when the catalogue has no such scale; a catalogue from the database always has it.
 * @example
 * import { suitability } from './norderstedter-weg.ts'
 * import { scaleOf } from './stage.ts'
 * scaleOf(suitability.catalogue, suitability.catalogue.criteria[0]).maximum // → 1
 */
export function scaleOf(catalogue: CriteriaCatalogue, criterion: Criterion | undefined): Scale {
  const scale =
    criterion?.scaleId === undefined
      ? catalogue.scales[0]
      : catalogue.scales.find(({ id }) => id === criterion.scaleId)
  if (!scale) throw new RangeError(`Criterion ${criterion?.id} has no scale in catalogue ${catalogue.id}`)
  return scale
}

/**
 * The criteria of a kind in the order of the catalogue: by position, then as listed.
 *
 * @example
 * import { workingGroups } from './norderstedter-weg.ts'
 * import { criteriaOf } from './stage.ts'
 * criteriaOf(workingGroups.catalogue, 'scored').map((criterion) => criterion.id) // → ["benefit", "complexity", "ecological", "economic", "social"]
 */
export function criteriaOf(catalogue: CriteriaCatalogue, kind?: CriterionKind): Criterion[] {
  return catalogue.criteria
    .filter((criterion) => kind === undefined || criterion.kind === kind)
    .toSorted((a, b) => a.position - b.position)
}
