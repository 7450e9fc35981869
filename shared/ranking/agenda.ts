import type { ExitRule } from '../stages/stage.ts'
import { competitionRanks } from './competition-rank.ts'
import type { CellOpinion, StageOpinions } from './stage-opinions.ts'
import type { StageStanding } from './stage-standing.ts'

/** An idea that is worth talking about, and why. */
export type AgendaItem = {
  /** Row of the idea in the stage. */
  row: number
  /** What the order goes by: `apart` × closeness to the cut. */
  worth: number
  /** How far two people lie apart on average in the overall value, 0 to 1: distances by criterion × weight, added up. */
  apart: number
  /** Value minus the cut; null where the exit rule draws no line. */
  toCut: number | null
  /** Of the scored criteria the one that parts people most, with what they say there. */
  column: number
  opinion: CellOpinion
}

/** Ideas further from the cut than this are left out: talking about them would hardly change who passes. */
export const agendaReach = 0.25

/** Most places on the agenda; all that tie with the last one are on it too. */
export const agendaPlaces = 10

/**
 * The ideas most worth talking about: those on which people are far apart, by weighty criteria, close to the cut. Where a
 * value is agreed on there is nothing left to talk about. Ideas without a rank are left out.
 *
 * @param agreed ideas × all criteria, NaN where nothing is agreed.
 * @returns the most worthwhile first; ties in the order of the rows.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { agendaOf } from './agenda.ts'
 * import { stageOpinions } from './stage-opinions.ts'
 * import { standingOf } from './stage-standing.ts'
 * const rater = (id, marks) => ({ id, workingGroupId: 'g', marks: Float64Array.from(marks) })
 * const raters = [rater('r', [4, 2, 3, 3, 3, 5, 2, 3, 3, 3]), rater('s', [4, 2, 3, 3, 3, 1, 2, 3, 3, 3])]
 * const stage = { ...workingGroups, groups: [{ id: 'g', weight: 1 }], raters }
 * const agenda = agendaOf(standingOf(stage), stageOpinions(stage), { exitRule: { kind: 'by-hand' } })
 * agenda.map(({ row, column, opinion }) => [row, column, opinion.distance]) // → [[1, 0, 4]]
 */
export function agendaOf(
  standing: Pick<StageStanding, 'value' | 'rank' | 'columns'>,
  opinions: StageOpinions,
  { exitRule, agreed }: { exitRule: ExitRule; agreed?: ArrayLike<number> | undefined },
): AgendaItem[] {
  const cut = cutOf(standing, exitRule)
  const items = standing.value.flatMap((value, row): AgendaItem[] => {
    if (value === null || (standing.rank[row] ?? null) === null) return []
    const parts = partsOf(standing, opinions, { row, agreed })
    const [widest] = parts.toSorted((a, b) => b.part - a.part)
    if (widest === undefined) return []
    const apart = parts.reduce((sum, { part }) => sum + part, 0)
    const toCut = cut === null ? null : value - cut
    const closeness = toCut === null ? 1 : Math.max(0, 1 - Math.abs(toCut) / agendaReach)
    const { column, opinion } = widest
    return [{ row, worth: apart * closeness, apart, toCut, column, opinion }]
  })
  const worthwhile = items.filter(({ worth }) => worth > 0)
  const places = competitionRanks(worthwhile.map(({ worth }) => worth))
  return worthwhile
    .map((item, index) => ({ item, place: places[index] ?? Number.POSITIVE_INFINITY }))
    .filter(({ place }) => place <= agendaPlaces)
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

type Part = { column: number; opinion: CellOpinion; part: number }

/** What each scored criterion adds to the distance of two people in the overall value of one idea. */
function partsOf(
  { columns }: Pick<StageStanding, 'columns'>,
  { criteria, cells }: StageOpinions,
  { row, agreed }: { row: number; agreed: ArrayLike<number> | undefined },
): Part[] {
  return columns.flatMap(({ place, scale, share }, column): Part[] => {
    const cell = row * criteria.length + place
    const opinion = cells[cell] ?? null
    const isSettled = !Number.isNaN(agreed?.[cell] ?? Number.NaN)
    if (opinion === null || opinion.distance === null || isSettled) return []
    return [{ column, opinion, part: (share * opinion.distance) / (scale.maximum - scale.minimum) }]
  })
}

/**
 * The value at which an idea is in or out: the one the rule names, or half-way between the last idea that is in and the
 * first that is not.
 *
 * @returns null where the rule draws no line, or all ideas are on one side of it.
 * @example
 * import { cutOf } from './agenda.ts'
 * const standing = { value: [0.9, 0.5, 0.7], rank: [1, 3, 2] }
 * cutOf(standing, { kind: 'best-with-ties', count: 2 }) // → 0.6
 * cutOf(standing, { kind: 'value-at-least', value: 0.8 }) // → 0.8
 * cutOf(standing, { kind: 'by-hand' }) // → null
 */
export function cutOf(
  { value, rank }: Pick<StageStanding, 'value' | 'rank'>,
  exitRule: ExitRule,
): number | null {
  if (exitRule.kind === 'value-at-least') return exitRule.value
  if (exitRule.kind !== 'best-with-ties') return null
  const ranked = value.flatMap((one, row) => {
    const place = rank[row] ?? null
    return one === null || place === null ? [] : [{ value: one, isIn: place <= exitRule.count }]
  })
  const inside = ranked.filter(({ isIn }) => isIn).map((one) => one.value)
  const outside = ranked.filter(({ isIn }) => !isIn).map((one) => one.value)
  if (inside.length === 0 || outside.length === 0) return null
  return (Math.min(...inside) + Math.max(...outside)) / 2
}
