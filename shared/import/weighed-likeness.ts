/** Looks up how alike two entries of a collection are, by their positions; 0 to 1. */
export type LikenessOfTwo = (one: number, other: number) => number

type Vector = { ids: Uint32Array; weights: Float32Array; length: number }

/** So much is added to counts, so that in a handful of entries all features say about the same. */
const entriesAdded = 50
const usesAdded = 5

/**
 * How much two entries have in common, where a feature that few entries have says more than one that many have (cosine
 * of the logarithmic counts, weighed by inverse frequency: Salton and Buckley 1988). The features of an entry are asked
 * for once for counting and once more when it is first compared; a repeated feature counts more, but not twice as much.
 *
 * @example
 * import { weighedLikeness } from './weighed-likeness.ts'
 * const texts = ['baum park bank', 'baum park brunnen', 'bus']
 * const likeness = weighedLikeness(3, (at) => texts[at]?.split(' ') ?? [])
 * [likeness(0, 0), likeness(0, 1), likeness(0, 2)].map((value) => Math.round(value * 100)) // → [100, 63, 0]
 */
export function weighedLikeness(size: number, featuresOf: (at: number) => Iterable<string>): LikenessOfTwo {
  const ids = new Map<string, number>()
  const uses: number[] = []
  for (let at = 0; at < size; at += 1) {
    for (const feature of new Set(featuresOf(at))) {
      const id = ids.get(feature) ?? ids.size
      ids.set(feature, id)
      uses[id] = (uses[id] ?? 0) + 1
    }
  }
  const vectors = new Map<number, Vector>()
  const vectorOf = (at: number): Vector => {
    const known = vectors.get(at)
    if (known) return known
    const counts = new Map<number, number>()
    for (const feature of featuresOf(at)) {
      const id = ids.get(feature) ?? 0
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    const sorted = [...counts].toSorted(([a], [b]) => a - b)
    const weights = sorted.map(
      ([id, count]) =>
        (1 + Math.log(count)) * Math.log((size + entriesAdded) / ((uses[id] ?? 0) + usesAdded)),
    )
    const vector = {
      ids: Uint32Array.from(sorted, ([id]) => id),
      weights: Float32Array.from(weights),
      length: Math.hypot(...weights),
    }
    vectors.set(at, vector)
    return vector
  }
  return (one, other) => cosine(vectorOf(one), vectorOf(other))
}

function cosine(one: Vector, other: Vector): number {
  let [at, beside, product] = [0, 0, 0]
  while (at < one.ids.length && beside < other.ids.length) {
    const [left, right] = [one.ids[at] ?? 0, other.ids[beside] ?? 0]
    if (left === right) product += (one.weights[at] ?? 0) * (other.weights[beside] ?? 0)
    if (left <= right) at += 1
    if (right <= left) beside += 1
  }
  return product === 0 ? 0 : product / (one.length * other.length)
}
