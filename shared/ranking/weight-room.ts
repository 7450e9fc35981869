import { partialValues } from './partial-values.ts'
import type { RankedIdea, RankingCriterion } from './ranking-contract.ts'
import { weightStability, type WeightInterval } from './weight-stability-interval.ts'

type Idea = Pick<RankedIdea, 'number' | 'rank' | 'means' | 'complete'>
type Column = Pick<RankingCriterion, 'id' | 'kind' | 'direction' | 'weightShare' | 'minimum' | 'maximum'>

/** Within which share of one criterion the leader stays first, the others keeping their proportions. */
export type WeightRoom = WeightInterval & { criterionId: string; weight: number }

export type WeightRooms = {
  /** Number of the one idea on rank 1. */
  leader: string
  /** Scored criteria in their order. */
  rooms: WeightRoom[]
  /** Ranked ideas with a missing mark, which are not compared. */
  leftOut: number
}

/**
 * How far each weight may move before another idea comes first.
 *
 * @returns null where the question has no answer: fewer than two scored criteria, no weights, nobody or several on rank 1, a
 *   leader with a missing mark.
 * @example
 * import { weightRooms } from './weight-room.ts'
 * const scale = { kind: 'scored', direction: 'benefit', weightShare: 0.5, minimum: 0, maximum: 4 }
 * const criteria = [{ ...scale, id: 'a' }, { ...scale, id: 'b' }]
 * const ideas = [{ number: 'I-1', rank: 1, means: [4, 0], complete: true }, { number: 'I-2', rank: 2, means: [0, 2], complete: true }]
 * weightRooms(criteria, ideas)?.rooms[0] // → {"criterionId": "a", "weight": 0.5, "lo": 0.3333333333333333, "hi": 1}
 * weightRooms(criteria, []) // → null
 */
export function weightRooms(criteria: readonly Column[], ideas: readonly Idea[]): WeightRooms | null {
  const scored = criteria.flatMap((criterion, place) =>
    criterion.kind === 'scored' && criterion.weightShare !== null
      ? [{ ...criterion, place, share: criterion.weightShare }]
      : [],
  )
  const ranked = ideas.filter(({ rank }) => rank !== null)
  const complete = ranked.filter((idea) => idea.complete)
  const first = ranked.filter(({ rank }) => rank === 1)
  const [leader] = first
  if (scored.length < 2 || first.length !== 1 || leader?.complete !== true) return null
  const marks = Float64Array.from(
    complete.flatMap(({ means }) => scored.map(({ place }) => means[place] ?? Number.NaN)),
  )
  const columns = scored.map(({ minimum, maximum, direction }) => ({
    valueFunction: { kind: 'linear' as const, lo: minimum, hi: maximum },
    direction,
  }))
  const shares = scored.map(({ share }) => share)
  const found = weightStability(partialValues(marks, columns), shares)
  const place = complete.indexOf(leader)
  const rooms = found.flatMap(({ criterion, weight, winner }) => {
    const own = winner.find(({ alternative }) => alternative === place)
    const id = scored[criterion]?.id
    return own && id !== undefined ? [{ criterionId: id, weight, lo: own.lo, hi: own.hi }] : []
  })
  return { leader: leader.number, rooms, leftOut: ranked.length - complete.length }
}
