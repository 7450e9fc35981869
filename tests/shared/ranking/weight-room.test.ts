import { describe, expect, test } from 'vitest'
import { weightRooms } from '../../../shared/ranking/weight-room.ts'

const scale = {
  kind: 'scored' as const,
  direction: 'benefit' as const,
  weightShare: 0.5,
  minimum: 0,
  maximum: 4,
}
const criteria = [
  { ...scale, id: 'a' },
  { ...scale, id: 'check', kind: 'knock-out' as const, weightShare: null },
  { ...scale, id: 'b', direction: 'effort' as const },
]
const idea = (number: string, rank: number | null, means: (number | null)[]) => ({
  number,
  rank,
  means,
  complete: means[0] !== null && means[2] !== null,
})

describe('the room of a weight', () => {
  test('ends where the next idea draws level, with knock-outs passed over and effort turned round', () => {
    const found = weightRooms(criteria, [idea('I-1', 1, [4, null, 4]), idea('I-2', 2, [0, 1, 2])])
    expect(found?.leader).toBe('I-1')
    expect(found?.rooms.map(({ criterionId }) => criterionId)).toEqual(['a', 'b'])
    expect(found?.rooms[0]?.lo).toBeCloseTo(1 / 3, 12)
    expect(found?.rooms[1]?.hi).toBeCloseTo(2 / 3, 12)
  })

  test('counts ranked ideas with gaps as left out and passes over those without a rank', () => {
    const ideas = [idea('I-1', 1, [4, 1, 0]), idea('I-2', 2, [1, 1, null]), idea('I-3', null, [4, 0, 0])]
    expect(weightRooms(criteria, ideas)?.leftOut).toBe(1)
    expect(weightRooms(criteria, ideas)?.rooms.map(({ lo, hi }) => [lo, hi])).toEqual([
      [0, 1],
      [0, 1],
    ])
  })

  test('has no answer for a shared first rank, a leader with a gap or a single criterion', () => {
    const level = [idea('I-1', 1, [4, 1, 0]), idea('I-2', 1, [4, 1, 0])]
    expect(weightRooms(criteria, level)).toBeNull()
    expect(weightRooms(criteria, [idea('I-1', 1, [4, 1, null])])).toBeNull()
    expect(weightRooms(criteria.slice(0, 2), [idea('I-1', 1, [4, 1, 0])])).toBeNull()
  })
})
