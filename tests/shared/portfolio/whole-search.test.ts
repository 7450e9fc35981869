import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileScenario } from '../../../shared/portfolio/scenario-selection.ts'
import { relaxationOf, settledColumns } from '../../../shared/portfolio/whole-bound.ts'
import { narrow } from '../../../shared/portfolio/whole-narrow.ts'
import { rowExcess, type WholeProgramme } from '../../../shared/portfolio/whole-programme.ts'
import { searchWhole } from '../../../shared/portfolio/whole-search.ts'
import { randomScenario, solveByLooking } from './random-scenario.ts'

const plenty = 1_000_000

/** Programmes of scenarios, with multipliers that nobody has made fit. */
const anyProgramme = fc
  .record({
    problem: randomScenario,
    leastPercent: fc.constantFrom(100, 80, 90),
    numbers: fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 40, maxLength: 40 }),
  })
  .map(({ problem: { candidates, rules }, leastPercent, numbers }) => {
    const few = candidates.slice(0, 5)
    const partial = { id: 'partial', terms: { kind: 'partial' as const, ideaId: null, leastPercent } }
    const { options, frame, rows } = compileScenario({
      candidates: few,
      rules: leastPercent === 100 ? rules : [...rules, partial],
    })
    const programme: WholeProgramme = {
      objective: options.map(({ points }) => points),
      rows: [...frame, ...rows],
    }
    return { programme, multipliers: numbers.map((number) => number / 100) }
  })

function allowed({ objective, rows }: WholeProgramme): number[][] {
  return Array.from({ length: 2 ** objective.length }, (_, mask) =>
    [...objective.keys()].filter((column) => Math.floor(mask / 2 ** column) % 2 === 1),
  ).filter((taken) => rows.every((row) => rowExcess(row, new Set(taken)) === 0))
}

const worthOf = ({ objective }: WholeProgramme, taken: readonly number[]): number =>
  taken.reduce((sum, column) => sum + (objective[column] ?? 0), 0)

describe('a bound', () => {
  test('holds for every selection that keeps the rules, whatever the multipliers', () => {
    fc.assert(
      fc.property(anyProgramme, ({ programme, multipliers }) => {
        const { most, choices } = relaxationOf(programme, multipliers)
        for (const taken of allowed(programme)) {
          const inside = new Set(taken)
          const loss = choices.reduce((sum, { columns, losses, none }) => {
            const place = columns.findIndex((column) => inside.has(column))
            return sum + (place < 0 ? none : (losses[place] ?? 0))
          }, 0)
          expect(most - loss).toBeGreaterThanOrEqual(worthOf(programme, taken))
        }
      }),
      { numRuns: 20 },
    )
  })

  test('settles no column that a selection worth so much needs otherwise', () => {
    fc.assert(
      fc.property(anyProgramme, fc.integer({ min: 0, max: 30_000 }), ({ programme, multipliers }, worth) => {
        const settled = settledColumns(relaxationOf(programme, multipliers), worth)
        const good = allowed(programme).filter((taken) => worthOf(programme, taken) >= worth)
        const wrong = good.filter(
          (taken) =>
            settled === null ||
            settled.taken.some((column) => !taken.includes(column)) ||
            settled.left.some((column) => taken.includes(column)),
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

test('a search that ends has found as much as looking at every selection', () => {
  fc.assert(
    fc.property(anyProgramme, ({ programme, multipliers }) => {
      const { best, isComplete } = searchWhole(programme, relaxationOf(programme, multipliers), plenty)
      expect(isComplete).toBe(true)
      const looked = solveByLooking(programme)
      expect(best === null).toBe(looked.kind === 'infeasible')
      if (best === null || looked.kind !== 'optimal') return
      expect(best.worth).toBe(worthOf(programme, looked.taken))
      expect(worthOf(programme, best.taken)).toBe(best.worth)
      for (const row of programme.rows) expect(rowExcess(row, new Set(best.taken))).toBe(0)
    }),
    { numRuns: 60 },
  )
})

test('a narrowed programme allows what the whole allows with the same columns settled', () => {
  fc.assert(
    fc.property(anyProgramme, fc.nat(), fc.nat(), ({ programme }, one, other) => {
      const count = programme.objective.length
      if (count < 2) return
      const left = one % count
      const taken = (left + 1 + (other % (count - 1))) % count
      const less = narrow(programme, { left: [left], taken: [taken] })
      const whole = allowed(programme).filter((all) => !all.includes(left) && all.includes(taken))
      const inner = less === null ? [] : allowed(less.programme)
      const widened = inner.map((some) =>
        [taken, ...some.map((column) => less?.columns[column] ?? -1)].toSorted((a, b) => a - b),
      )
      expect(widened.map(String).toSorted()).toEqual(whole.map(String).toSorted())
    }),
    { numRuns: 60 },
  )
})
