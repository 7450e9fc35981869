import type { ComparedIdea, Vocabulary } from './idea-likeness.ts'
import { isSlipOf, joinedEdges, shareAnEdge, stemLikeness } from './stem-likeness.ts'

type Title = Pick<ComparedIdea, 'titleStems' | 'titleEdges'>

/**
 * Best match of every stem of a title on the other side, 0 to 1; compounds written apart count as one
 * ("Lastenrad-Station", "Lastenradstation"). Runs for every two candidates, and most words have nothing in common: their
 * edges tell so without a look at the letters.
 */
export function alignTitles(
  { titleStems: one, titleEdges: edges }: Title,
  { titleStems: two, titleEdges: otherEdges }: Title,
  { isEstablished }: Pick<Vocabulary, 'isEstablished'>,
): { left: number[]; right: number[] } {
  const left = one.map(() => 0)
  const right = two.map(() => 0)
  for (let at = 0; at < one.length; at += 1) {
    const edge = edges[at] ?? 0
    for (let other = 0; other < two.length; other += 1) {
      if (!shareAnEdge(edge, otherEdges[other] ?? 0)) continue
      const stem = one[at] ?? ''
      const otherStem = two[other] ?? ''
      const value = stemLikeness(stem, otherStem)
      if (value === 0 || (value < 1 && isEstablished(stem) && isEstablished(otherStem))) continue
      raise(left, at, value)
      raise(right, other, value)
    }
  }
  joinApart({ stems: one, edges }, { stems: two, edges: otherEdges }, { apart: left, whole: right })
  joinApart({ stems: two, edges: otherEdges }, { stems: one, edges }, { apart: right, whole: left })
  return { left, right }
}

function raise(side: number[], at: number, value: number): void {
  if (value > (side[at] ?? 0)) side[at] = value
}

type Sides = { apart: number[]; whole: number[] }
type Stems = { stems: readonly string[]; edges: readonly number[] }

/** Two neighbouring words on one side that make one word on the other, which then begins or ends as they do. */
function joinApart(one: Stems, two: Stems, { apart, whole }: Sides): void {
  for (let at = 0; at + 1 < one.stems.length; at += 1) {
    const edges = joinedEdges(one.edges[at] ?? 0, one.edges[at + 1] ?? 0)
    for (let other = 0; other < two.stems.length; other += 1) {
      if (!shareAnEdge(edges, two.edges[other] ?? 0)) continue
      const first = one.stems[at] ?? ''
      const second = one.stems[at + 1] ?? ''
      const stem = two.stems[other] ?? ''
      if (first.length < 3 || second.length < 3) break
      if (Math.abs(stem.length - first.length - second.length) > 2) continue
      const glued = stem.startsWith(first) && stem.endsWith(second)
      if (!glued && !isSlipOf(first + second, stem)) continue
      raise(apart, at, 1)
      raise(apart, at + 1, 1)
      raise(whole, other, 1)
    }
  }
}
