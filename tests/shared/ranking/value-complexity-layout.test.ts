import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInside, sharedArea } from '../../../shared/label-boxes.ts'
import { valueComplexityFinding } from '../../../shared/ranking/value-complexity-finding.ts'
import {
  axisRange,
  type ChartIdea,
  layoutValueComplexity,
  middleOfIdeas,
  mostTitledMarks,
  quadrantOf,
} from '../../../shared/ranking/value-complexity-layout.ts'

const size = {
  width: 1100,
  height: 420,
  fontSize: 11,
  quadrantNames: {
    'quick-win': 'Schnelle Erfolge',
    strategic: 'Strategisch angehen',
    filler: 'Nebenbei möglich',
    'set-aside': 'Zurückstellen',
  },
}

const part = fc.double({ min: 0, max: 1, noNaN: true })

function ideasOf(places: readonly { benefit: number; complexity: number }[]): ChartIdea[] {
  return places.map((place, index) => ({
    ...place,
    id: `idea-${index}`,
    number: `I-${String(index + 1).padStart(3, '0')}`,
    title:
      ['Leihräder', 'Sehen, ob am Bahnhof noch ein Platz frei ist', 'Kühle Orte finden'][index % 3] ?? '',
  }))
}

const fortyIdeas = fc
  .array(fc.record({ benefit: part, complexity: part }), { minLength: 40, maxLength: 40 })
  .map(ideasOf)

describe('the chart of 40 ideas', () => {
  test('has no two labels on each other, none on the name of a field, none outside', () => {
    fc.assert(
      fc.property(fortyIdeas, (ideas) => {
        const { marks, plot, names } = layoutValueComplexity(ideas, size)
        const labels = marks.flatMap(({ label }) => (label === null ? [] : [label]))
        const boxes = [...labels, ...names.map(({ box }) => box)]
        expect(labels.every((label) => isInside(label, plot))).toBe(true)
        expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => sharedArea(a, b) > 0))).toEqual([])
        expect(labels.length).toBeGreaterThanOrEqual(38)
      }),
      { numRuns: 15 },
    )
  })

  test('leaves a mark its title where there is room beside it, however crowded others are', () => {
    const heap = Array.from({ length: 39 }, (_, place) => ({ benefit: 0.2 + place / 5000, complexity: 0.2 }))
    const { marks } = layoutValueComplexity(ideasOf([...heap, { benefit: 0.8, complexity: 0.8 }]), size)
    expect(marks.filter(({ lines }) => lines.join(' ').length === 5).length).toBeGreaterThan(0)
    expect(marks.at(-1)?.lines.join(' ')).toBe('I-040 Leihräder')
  })

  test('is the same each time', () => {
    fc.assert(
      fc.property(fortyIdeas, (ideas) => {
        expect(layoutValueComplexity(ideas, size)).toEqual(layoutValueComplexity(ideas, size))
      }),
      { numRuns: 3 },
    )
  })

  test('has every mark inside the plot, higher benefit higher up, higher complexity further right', () => {
    fc.assert(
      fc.property(part, part, part, part, (b1, c1, b2, c2) => {
        const ideas = ideasOf([
          { benefit: b1, complexity: c1 },
          { benefit: b2, complexity: c2 },
        ])
        const { marks, plot } = layoutValueComplexity(ideas, size)
        const [a, b] = marks
        for (const { x, y } of marks)
          expect(isInside({ left: x, top: y, width: 0, height: 0 }, roomier(plot))).toBe(true)
        expect(Math.sign((a?.y ?? 0) - (b?.y ?? 0)) * Math.sign(b1 - b2)).toBeLessThanOrEqual(0)
        expect(Math.sign((a?.x ?? 0) - (b?.x ?? 0)) * Math.sign(c1 - c2)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })
})

test('above 40 ideas labels carry the number alone, above 150 there are none', () => {
  const numbered = layoutValueComplexity(many(mostTitledMarks + 1), size).marks
  expect(numbered.map(({ lines }) => lines)).toContainEqual(['I-041'])
  expect(numbered.every(({ lines }) => lines.length === 1)).toBe(true)
  expect(layoutValueComplexity(many(151), size).marks.every(({ label }) => label === null)).toBe(true)
})

test('above 150 ideas those at one place are drawn as one sign', () => {
  expect(layoutValueComplexity(many(150), size).bundles).toBeNull()
  const { bundles } = layoutValueComplexity(many(300), size)
  expect(bundles?.length).toBeLessThan(150)
  expect(bundles?.flatMap(({ ids }) => ids)).toHaveLength(300)
})

test('an axis holds all its values and is at least 30 points long', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (values) => {
      const [from, to] = axisRange(values)
      expect(values.every((value) => value >= from && value <= to)).toBe(true)
      expect(to - from).toBeGreaterThanOrEqual(0.3 - 1e-9)
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(1)
    }),
  )
})

describe('the limits between the fields', () => {
  test('lie in the middle of the ideas, so that about half is on either side', () => {
    fc.assert(
      fc.property(fortyIdeas, (ideas) => {
        const { benefit } = middleOfIdeas(ideas)
        const clearlyAbove = ideas.filter((idea) => idea.benefit > benefit + 0.01)
        expect(clearlyAbove.length).toBeLessThanOrEqual(20)
      }),
    )
  })

  test('let an idea on the line count to the better side', () => {
    const limits = { benefit: 0.3, complexity: 0.3 }
    expect(quadrantOf({ benefit: 0.1 + 0.2, complexity: 0.1 + 0.2 }, limits)).toBe('quick-win')
  })
})

test('the finding counts the fields and the ideas in pilots', () => {
  const limits = { benefit: 0.5, complexity: 0.5 }
  const ideas = [
    { benefit: 0.8, complexity: 0.2, isPilot: true },
    { benefit: 0.9, complexity: 0.9, isPilot: true },
    { benefit: 0.7, complexity: 0.4, isPilot: false },
    { benefit: 0.2, complexity: 0.8, isPilot: false },
  ]
  expect(valueComplexityFinding(ideas, limits, 'de')).toBe(
    '2 von 4 gezeigten Ideen bringen viel Nutzen bei wenig Komplexität, 1 wenig Nutzen bei hoher Komplexität. Von 2 Ideen in Pilotprojekten liegt 1 im Feld „Schnelle Erfolge“.',
  )
  expect(valueComplexityFinding([], limits, 'de')).toBe(
    'Noch keine Idee ist bei Nutzen und Komplexität bewertet.',
  )
})

/** So many ideas, scattered over the chart. */
function many(count: number): ChartIdea[] {
  return ideasOf(
    Array.from({ length: count }, (_, index) => ({
      benefit: ((index * 37) % 100) / 100,
      complexity: ((index * 61) % 100) / 100,
    })),
  )
}

/** The plot with the width of a rounding error around it. */
function roomier({ left, top, width, height }: { left: number; top: number; width: number; height: number }) {
  return { left: left - 1e-6, top: top - 1e-6, width: width + 2e-6, height: height + 2e-6 }
}
