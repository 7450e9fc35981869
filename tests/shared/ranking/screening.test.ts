import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruleOutcome, screen } from '../../../shared/ranking/screening.ts'

describe('a screening rule', () => {
  it.each([
    ['>=', 3, 3 - 1e-10, 'pass'],
    ['>=', 3, 2.9, 'fail'],
    ['<=', 3, 3 + 1e-10, 'pass'],
    ['<=', 3, 3.1, 'fail'],
    ['==', 1, 1, 'pass'],
    ['==', 1, 0, 'fail'],
    ['>=', 0, Number.NaN, 'unknown'],
    ['<=', 9, Number.NaN, 'unknown'],
    ['==', 0, Number.NaN, 'unknown'],
  ] as const)('%s %d gives a mark of %d: %s', (op, value, mark, outcome) => {
    expect(ruleOutcome({ criterion: 0, op, value }, mark)).toBe(outcome)
  })

  it('with a band fails only at its far end, in both directions', () => {
    const yes = { criterion: 0, op: '>=', value: 0.75, failsAt: 0.25 } as const
    expect([0, 0.25, 0.3, 0.74, 0.75].map((mark) => ruleOutcome(yes, mark))).toEqual([
      'fail',
      'fail',
      'unknown',
      'unknown',
      'pass',
    ])
    const little = { criterion: 0, op: '<=', value: 1, failsAt: 4 } as const
    expect([1, 2, 4, 5].map((mark) => ruleOutcome(little, mark))).toEqual(['pass', 'unknown', 'fail', 'fail'])
  })
})

describe('screening', () => {
  it('names every broken and every unknown rule, and lets one failure decide', () => {
    const rules = [
      { criterion: 0, op: '<=', value: 800 },
      { criterion: 1, op: '==', value: 1 },
    ] as const
    expect(screen(Float64Array.of(1200, Number.NaN, 500, Number.NaN, 500, 1), 2, rules)).toEqual([
      {
        status: 'fail',
        reasons: [
          { rule: 0, outcome: 'fail' },
          { rule: 1, outcome: 'unknown' },
        ],
      },
      { status: 'unknown', reasons: [{ rule: 1, outcome: 'unknown' }] },
      { status: 'pass', reasons: [] },
    ])
  })

  it('never helps anybody by adding a rule', () => {
    const marks = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 2 })
    const rule = fc.record({
      criterion: fc.integer({ min: 0, max: 1 }),
      op: fc.constantFrom('>=' as const, '<=' as const),
      value: fc.integer({ min: 0, max: 5 }),
    })
    const severity = { pass: 0, unknown: 1, fail: 2 }
    fc.assert(
      fc.property(marks, fc.array(rule), rule, (list, rules, more) => {
        const table = Float64Array.from(list)
        const [before] = screen(table, 2, rules)
        const [after] = screen(table, 2, [...rules, more])
        expect(severity[after?.status ?? 'pass']).toBeGreaterThanOrEqual(severity[before?.status ?? 'fail'])
      }),
    )
  })
})
