import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareIdea } from '../../../shared/import/idea-likeness.ts'
import { edgesOf, shareAnEdge, stemLikeness } from '../../../shared/import/stem-likeness.ts'
import { alignTitles } from '../../../shared/import/title-alignment.ts'

const letters = fc.constantFrom('a', 'b', 'e', 'r', 's', 't', 'u', 'n', 'ä', '€')
const stem = fc.oneof(
  fc.constantFrom('parkbank', 'sitzbank', 'bank', 'sprechstund', 'burgersprechstund', 'nordpark', 'sudpark'),
  fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
)

describe('shareAnEdge', () => {
  it('holds for stems that have the first or the last letter in common', () => {
    fc.assert(
      fc.property(stem, stem, (one, two) => {
        const isShared = one.at(0) === two.at(0) || one.at(-1) === two.at(-1)
        expect(shareAnEdge(edgesOf(one), edgesOf(two))).toBe(isShared)
      }),
    )
  })

  it('never keeps apart what is alike', () => {
    fc.assert(
      fc.property(stem, stem, (one, two) => {
        fc.pre(stemLikeness(one, two) > 0)
        expect(shareAnEdge(edgesOf(one), edgesOf(two))).toBe(true)
      }),
    )
  })
})

describe('alignTitles', () => {
  it('gives every word its likest on the other side', () => {
    fc.assert(
      fc.property(fc.array(stem, { maxLength: 4 }), fc.array(stem, { maxLength: 4 }), (one, two) => {
        const [left, right] = [prepareIdea(one.join(' '), ''), prepareIdea(two.join(' '), '')]
        const aligned = alignTitles(left, right, { isEstablished: () => false })
        const likest = left.titleStems.map((word) =>
          Math.max(0, ...right.titleStems.map((other) => stemLikeness(word, other))),
        )
        // More only where two words make one: those count as the same.
        for (const [at, value] of aligned.left.entries()) expect([likest[at], 1]).toContain(value)
      }),
    )
  })

  it('takes a compound written apart for the same', () => {
    const [apart, whole] = [prepareIdea('Lastenrad-Station', ''), prepareIdea('Lastenradstation', '')]
    expect(alignTitles(apart, whole, { isEstablished: () => false })).toEqual({ left: [1, 1], right: [1] })
  })
})
