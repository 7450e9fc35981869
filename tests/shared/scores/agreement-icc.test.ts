import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intraclassCorrelations } from '../../../shared/scores/agreement-icc.ts'

/** Per rater one mark per subject: the table of Shrout & Fleiss (1979). */
const judges = [
  [9, 6, 8, 7, 10, 6],
  [2, 1, 4, 1, 5, 2],
  [5, 3, 6, 2, 6, 4],
  [8, 2, 8, 6, 9, 7],
]

describe('intraclass correlations', () => {
  it('are those printed for six subjects and four judges', () => {
    const { subjects, ...correlations } = intraclassCorrelations(judges)
    expect(subjects).toBe(6)
    expect(Object.entries(correlations).map(([name, value]) => [name, value?.toFixed(2)])).toEqual([
      ['icc1', '0.17'],
      ['icc2', '0.29'],
      ['icc3', '0.71'],
      ['icc1k', '0.44'],
      ['icc2k', '0.62'],
      ['icc3k', '0.91'],
    ])
  })

  it('do not change with the unit of the marks or the order of raters and subjects', () => {
    const change = fc.record({ factor: fc.constantFrom(0.1, 3, 1000), offset: fc.constantFrom(-7, 0, 1e6) })
    fc.assert(
      fc.property(change, ({ factor, offset }) => {
        const before = intraclassCorrelations(judges)
        const after = intraclassCorrelations(
          judges.toReversed().map((marks) => marks.toReversed().map((mark) => offset + factor * mark)),
        )
        for (const [name, value] of Object.entries(after))
          expect({ name, value }).toEqual({
            name,
            value: expect.closeTo(before[name as keyof typeof before] ?? 0, 7),
          })
      }),
    )
  })

  it('leave out a subject that somebody has not marked', () => {
    const withGap = judges.map((marks, rater) => [...marks, rater === 1 ? Number.NaN : 3])
    expect(intraclassCorrelations(withGap)).toEqual(intraclassCorrelations(judges))
  })

  it('ignore a constant offset only where consistency is asked for', () => {
    const lenient = judges.map((marks, rater) => marks.map((mark) => mark + 10 * rater))
    const [before, after] = [intraclassCorrelations(judges), intraclassCorrelations(lenient)]
    expect(after.icc3).toBeCloseTo(before.icc3 ?? 0, 10)
    expect(after.icc2).toBeLessThan(before.icc2 ?? 0)
  })

  it('have no value without variation, with one rater and with one subject', () => {
    const none = { icc1: null, icc2: null, icc3: null, icc1k: null, icc2k: null, icc3k: null }
    expect(
      intraclassCorrelations([
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
      ]),
    ).toEqual({ ...none, subjects: 3 })
    expect(intraclassCorrelations([[1, 2, 3]])).toEqual({ ...none, subjects: 3 })
    expect(intraclassCorrelations([[1], [2]])).toEqual({ ...none, subjects: 1 })
    expect(intraclassCorrelations([])).toEqual({ ...none, subjects: 0 })
  })

  it('have no value for means when the subjects do not differ, but those of single raters do', () => {
    const { icc1, icc3, icc1k, icc3k } = intraclassCorrelations([
      [0.1, 0.2, 0.3],
      [0.3, 0.2, 0.1],
    ])
    expect([icc1, icc3, icc1k, icc3k]).toEqual([expect.closeTo(-1, 9), expect.closeTo(-1, 9), null, null])
  })
})
