import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidatePairs } from '../../../shared/import/duplicate-candidates.ts'
import { prepareIdea } from '../../../shared/import/idea-likeness.ts'

const words = [
  'Bank',
  'Parkbank',
  'Radweg',
  'Straßenbaum',
  'Stadtbaum',
  'Sprechstunde',
  'Rathaus',
  'Teil',
  '2',
]
const ideas = fc
  .array(fc.tuple(fc.array(fc.constantFrom(...words), { maxLength: 4 }), fc.array(fc.constantFrom(...words))))
  .map((all) => all.map(([title, text]) => prepareIdea(title.join(' '), text.join(' '))))

describe('candidatePairs', () => {
  it('names two ideas at most once, the earlier one first, and all of one idea together', () => {
    fc.assert(
      fc.property(ideas, fc.nat(), (all, some) => {
        const ownCount = all.length === 0 ? 0 : (some % all.length) + 1
        const firsts: number[] = []
        const pairs: string[] = []
        candidatePairs(all, ownCount, (first, second) => {
          expect(first).toBeLessThan(Math.min(second, ownCount))
          firsts.push(first)
          pairs.push(`${first} ${second}`)
        })
        expect(new Set(pairs).size).toBe(pairs.length)
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
      }),
    )
  })

  it('names every two ideas that share a word of their titles, as long as few do', () => {
    fc.assert(
      fc.property(ideas, (all) => {
        const pairs = new Set<string>()
        candidatePairs(all, all.length, (first, second) => pairs.add(`${first} ${second}`))
        const alike = all.flatMap((one, first) =>
          all.flatMap((two, second) =>
            first < second && one.titleStems.some((stem) => two.titleStems.includes(stem))
              ? [`${first} ${second}`]
              : [],
          ),
        )
        expect(alike.filter((pair) => !pairs.has(pair))).toEqual([])
      }),
    )
  })
})
