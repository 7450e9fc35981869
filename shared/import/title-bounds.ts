import type { WeighedIdea } from './idea-likeness.ts'
import { joinedEdges, shareAnEdge } from './stem-likeness.ts'

/** Words of a title are marked in half a number; longer titles have no bound. */
const mostWords = 15

/** Letters that a word and the two that it may be made of differ by at most, see `alignTitles`. */
const mostLettersApart = 2

/**
 * How alike two titles of a collection can be at most, as `compareTitles` sees it, by the positions of the ideas. Nearly
 * all of the many candidates are ruled out by this, from how their words begin, end and weigh: numbers that lie one
 * behind the other, where a look at the words themselves would wander through the memory.
 */
export function titleBounds(ideas: readonly WeighedIdea[]): (one: number, two: number) => number {
  const titles = layOut(ideas)
  const { starts, weights } = titles
  return (one, two) => {
    const here: Title = { from: starts[one] ?? 0, to: starts[one + 1] ?? 0 }
    const there: Title = { from: starts[two] ?? 0, to: starts[two + 1] ?? 0 }
    if (Math.max(here.to - here.from, there.to - there.from) > mostWords) return 1
    const marked = alikeWords(titles, here, there) | gluedWords(titles, here, there)
    const turned = gluedWords(titles, there, here)
    const left = (marked & 0xffff) | (turned >>> 16)
    const right = (marked >>> 16) | (turned & 0xffff)
    let possible = 0
    let all = 0
    for (let at = here.from; at < here.to; at += 1) {
      const weight = weights[at] ?? 0
      all += weight
      if ((left >>> (at - here.from)) & 1) possible += weight
    }
    for (let at = there.from; at < there.to; at += 1) {
      const weight = weights[at] ?? 0
      all += weight
      if ((right >>> (at - there.from)) & 1) possible += weight
    }
    return all === 0 ? 0 : possible / all + rounding
  }
}

/** Sums in another order may differ by less than this. */
const rounding = 1e-9

/** Where the words of a title stand. */
type Title = { from: number; to: number }

/** The words of all titles, one behind the other; those of an idea begin at its place in `starts`. */
type Layout = { starts: Int32Array; edges: Int32Array; lengths: Int32Array; weights: Float64Array }

function layOut(ideas: readonly WeighedIdea[]): Layout {
  const starts = new Int32Array(ideas.length + 1)
  ideas.forEach(({ titleStems }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + titleStems.length
  })
  return {
    starts,
    edges: Int32Array.from(ideas.flatMap(({ titleEdges }) => titleEdges)),
    lengths: Int32Array.from(ideas.flatMap(({ titleStems }) => titleStems.map((stem) => stem.length))),
    weights: Float64Array.from(ideas.flatMap(({ titleWeights }) => titleWeights)),
  }
}

/** Marks words that begin or end as one of the other title, those of the first title in the lower half. */
function alikeWords({ edges }: Layout, one: Title, two: Title): number {
  let marked = 0
  for (let at = one.from; at < one.to; at += 1) {
    const edge = edges[at] ?? 0
    for (let other = two.from; other < two.to; other += 1)
      if (shareAnEdge(edge, edges[other] ?? 0))
        marked |= (1 << (at - one.from)) | (0x10000 << (other - two.from))
  }
  return marked
}

/** Marks neighbours of the first title that may make one word of the other, and that word. */
function gluedWords({ edges, lengths }: Layout, one: Title, two: Title): number {
  let marked = 0
  for (let at = one.from; at + 1 < one.to; at += 1) {
    const edge = joinedEdges(edges[at] ?? 0, edges[at + 1] ?? 0)
    const length = (lengths[at] ?? 0) + (lengths[at + 1] ?? 0)
    for (let other = two.from; other < two.to; other += 1) {
      if (!shareAnEdge(edge, edges[other] ?? 0)) continue
      if (Math.abs((lengths[other] ?? 0) - length) <= mostLettersApart)
        marked |= (3 << (at - one.from)) | (0x10000 << (other - two.from))
    }
  }
  return marked
}
