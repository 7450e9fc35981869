import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedArea } from '../../../shared/label-boxes.ts'
import type { FrontierStep } from '../../../shared/portfolio/frontier.ts'
import { layoutFrontier } from '../../../shared/portfolio/frontier-layout.ts'

const size = { width: 900, height: 400 }

/** Rising steps as a curve has them, each with a name. */
const curve = fc
  .array(
    fc.record({
      cents: fc.integer({ min: 1, max: 5_000_000 }),
      points: fc.integer({ min: 1, max: 9000 }),
      name: fc.constantFrom('+ I-001', '+ I-001, I-014 − I-130', '+ 4 Ideen − 3 Ideen', ''),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((list) => {
    let [cents, points] = [0, 0]
    const steps = list.map((more): FrontierStep => {
      cents += more.cents
      points += more.points
      return { budgetCents: cents, cents, points, chosen: [] }
    })
    return { steps, names: list.map(({ name }) => name) }
  })

test('names never cover each other or the stairs, and each begins with the number of its step', () => {
  fc.assert(
    fc.property(curve, ({ steps, names }) => {
      const { marks, plot } = layoutFrontier(steps, names, null, size)
      const labels = marks.flatMap(({ label }) => label ?? [])
      for (const [place, label] of labels.entries())
        for (const other of labels.slice(place + 1)) expect(sharedArea(label, other)).toBe(0)
      for (const [place, { x, y, lines }] of marks.entries()) {
        const tread = {
          left: x,
          top: y,
          width: Math.max(1, (marks[place + 1]?.x ?? plot.left + plot.width) - x),
        }
        for (const label of labels) expect(sharedArea(label, { ...tread, height: 1 })).toBe(0)
        const name = names[place] ?? ''
        expect([String(place + 1), `${place + 1}: ${name}`]).toContain(lines[0])
      }
    }),
    { numRuns: 30 },
  )
})

test('a step with room carries its whole name', () => {
  const steps = [
    { budgetCents: 100_000, cents: 100_000, points: 4000, chosen: [] },
    { budgetCents: 900_000, cents: 900_000, points: 9000, chosen: [] },
  ]
  const { marks } = layoutFrontier(steps, ['+ I-001', '+ I-002 − I-001'], null, size)
  expect(marks.map(({ lines, label }) => [lines[0], label === null])).toEqual([
    ['1: + I-001', false],
    ['2: + I-002 − I-001', false],
  ])
})
