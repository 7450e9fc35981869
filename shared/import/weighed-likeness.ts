/** Looks up how alike two entries of a collection are, by their positions; 0 to 1. */
export type LikenessOfTwo = (one: number, other: number) => number

type Vector = { ids: Uint32Array; weights: Float32Array; length: number }

/** So much is added to counts, so that in a handful of entries all features say about the same. */
const entriesAdded = 50
const usesAdded = 5

/**
 * How much two entries have in common, where a feature that few entries have says more than one that many have (cosine
 * of the logarithmic counts, weighed by inverse frequency: Salton and Buckley 1988). A repeated feature counts more, but not
 * twice as much.
 *
 * @example
 * import { weighedLikeness } from './weighed-likeness.ts'
 * const texts = ['baum park bank', 'baum park brunnen', 'bus']
 * const likeness = weighedLikeness(3, (at) => texts[at]?.split(' ') ?? [])
 * [likeness(0, 0), likeness(0, 1), likeness(0, 2)].map((value) => Math.round(value * 100)) // → [100, 63, 0]
 */
export function weighedLikeness(size: number, featuresOf: (at: number) => Iterable<string>): LikenessOfTwo {
  const numbers = new Map<string, number>()
  const uses: number[] = []
  const lastUse: number[] = []
  const features = Array.from({ length: size }, (_, at) => {
    const own: number[] = []
    for (const feature of featuresOf(at)) {
      const number = numbers.get(feature) ?? numbers.size
      if (number === numbers.size) numbers.set(feature, number)
      if (lastUse[number] !== at) uses[number] = (uses[number] ?? 0) + 1
      lastUse[number] = at
      own.push(number)
    }
    return Uint32Array.from(own).toSorted()
  })
  const vectors: (Vector | undefined)[] = []
  const vectorOf = (at: number): Vector =>
    (vectors[at] ??= weighFeatures(features[at] ?? new Uint32Array(), (number) =>
      Math.log((size + entriesAdded) / ((uses[number] ?? 0) + usesAdded)),
    ))
  return (one, other) => cosine(vectorOf(one), vectorOf(other))
}

/** @param features numbers of features in their order, repeated as often as the entry has them */
function weighFeatures(features: Uint32Array, weightOf: (number: number) => number): Vector {
  const numbers: number[] = []
  const weights: number[] = []
  for (let at = 0; at < features.length;) {
    const number = features[at] ?? 0
    const start = at
    while (features[at] === number) at += 1
    numbers.push(number)
    weights.push((1 + Math.log(at - start)) * weightOf(number))
  }
  return {
    ids: Uint32Array.from(numbers),
    weights: Float32Array.from(weights),
    length: Math.hypot(...weights),
  }
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
