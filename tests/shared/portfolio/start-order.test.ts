import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type StartingIdea, type StartKey, startOrder } from '../../../shared/portfolio/start-order.ts'

const principle: StartKey[] = [
  { criterionId: 'social', first: 'high' },
  { criterionId: 'complexity', first: 'low' },
]

const mark = fc.option(fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10))

const ideas: fc.Arbitrary<StartingIdea[]> = fc
  .array(fc.tuple(mark, mark, fc.nat(10_000)), { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map(([social, complexity, points], place) => ({
      ideaId: `idea-${place}`,
      marks: new Map([
        ['social', social],
        ['complexity', complexity],
      ]),
      points,
    })),
  )

describe('the start order', () => {
  test('gives every idea one place, and puts nobody ahead whom the principle puts behind', () => {
    fc.assert(
      fc.property(ideas, (all) => {
        const order = startOrder(all, principle, [])
        expect(order.map(({ place }) => place)).toEqual(all.map((_, index) => index + 1))
        const keys = order.map(({ ideaId, compared: [social, complexity] }) => [
          -(social ?? -1),
          complexity ?? Infinity,
          -(all.find((one) => one.ideaId === ideaId)?.points ?? 0),
        ])
        const byKeys = keys.toSorted((a, b) => {
          const place = a.findIndex((part, index) => part !== b[index])
          return (a[place] ?? 0) - (b[place] ?? 0)
        })
        expect(keys).toEqual(byKeys)
      }),
    )
  })

  test('puts a placed idea where a person wants it and keeps the order of the others', () => {
    fc.assert(
      fc.property(ideas, fc.nat(), fc.integer({ min: 1, max: 9 }), (all, pick, place) => {
        const ideaId = all[pick % all.length]?.ideaId ?? ''
        const order = startOrder(all, principle, [{ ideaId, place }])
        expect(order.findIndex((one) => one.ideaId === ideaId) + 1).toBe(Math.min(place, all.length))
        const others = order.filter((one) => one.ideaId !== ideaId).map((one) => one.computedPlace)
        expect(others).toEqual(others.toSorted((a, b) => a - b))
      }),
    )
  })

  test('without a principle goes by value', () => {
    const of = (ideaId: string, points: number): StartingIdea => ({ ideaId, marks: new Map(), points })
    expect(startOrder([of('a', 1), of('b', 2)], [], []).map(({ ideaId }) => ideaId)).toEqual(['b', 'a'])
  })

  test('passes over places of ideas that are no longer in the selection', () => {
    const idea: StartingIdea = { ideaId: 'a', marks: new Map(), points: 1 }
    expect(startOrder([idea], principle, [{ ideaId: 'gone', place: 1 }])).toHaveLength(1)
  })
})
