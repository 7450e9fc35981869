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
  it('holds for stems that have the first two or the last two letters in common', () => {
    fc.assert(
      fc.property(stem, stem, (one, two) => {
        const isShared = one.slice(0, 2) === two.slice(0, 2) || one.slice(-2) === two.slice(-2)
        expect(shareAnEdge(edgesOf(one), edgesOf(two)) || !isShared).toBe(true)
      }),
    )
    expect(shareAnEdge(edgesOf('parkbank'), edgesOf('pavillon'))).toBe(true)
    expect(shareAnEdge(edgesOf('parkbank'), edgesOf('plakat'))).toBe(false)
  })

  it('keeps stems together that a slip in the middle tells apart', () => {
    for (const [one, two] of [
      ['brunen', 'brnuen'],
      ['laterne', 'latrene'],
      ['spielplatz', 'spielpaltz'],
    ] as const) {
      expect(stemLikeness(one, two)).toBe(0.9)
      expect(shareAnEdge(edgesOf(one), edgesOf(two))).toBe(true)
    }
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
