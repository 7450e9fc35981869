import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { competitionRanks, tiedRanks } from '../../../shared/ranking/competition-rank.ts'

describe('competition ranks', () => {
  it.each([
    [[], []],
    [[0.5], [1]],
    [
      [3, 2, 2, 1],
      [1, 2, 2, 4],
    ],
    [
      [null, 1, Number.NaN],
      [null, 1, null],
    ],
    [
      [0, -1, 0],
      [1, 3, 1],
    ],
    [
      [1, 1, 1],
      [1, 1, 1],
    ],
  ])('rank %j as %j', (values, ranks) => {
    expect(competitionRanks(values)).toEqual(ranks)
  })

  it('measure a block of ties from its best member, not from neighbour to neighbour', () => {
    const steps = [0, 0.6e-9, 1.2e-9, 1.8e-9].map((below) => 0.5 - below)
    expect(competitionRanks(steps)).toEqual([1, 1, 3, 3])
  })

  it('separate what differs by more than the tolerance', () => {
    expect(competitionRanks([0.5, 0.5 - 1.1e-9])).toEqual([1, 2])
  })

  it('count for each value how many are clearly better', () => {
    const values = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 })
    fc.assert(
      fc.property(values, (list) => {
        expect(competitionRanks(list)).toEqual(
          list.map((value) => 1 + list.filter((other) => other > value).length),
        )
      }),
    )
  })

  it('are marked as shared exactly where two have the same', () => {
    expect(tiedRanks([1, 2, 2, null, null])).toEqual([false, true, true, false, false])
  })
})
