import type { ParsedNumber } from './number-column.ts'
import { doubtful, evidence, type ReadCell } from './read-cell.ts'

/** Takes out a value that lies beyond the bounds; the person decides what it should be. */
export function bounded(
  read: ReadCell<'points'>,
  parsed: ParsedNumber | undefined,
  range: { min: number; max: number } | undefined,
  count = 0,
): ReadCell<'points'> {
  const number = read.value
  if (number === null || !range || (number >= range.min && number <= range.max)) return read
  const key = count > 0 ? 'out-of-range.values' : 'out-of-range.heading'
  const values = { number, min: range.min, max: range.max, count }
  return doubtful({
    kind: 'out-of-range',
    evidence: evidence(key, values),
    ...(parsed?.cell.typed && { raw: parsed.cell.typed }),
  })
}

const leastForBounds = 30

/**
 * Bounds that the values themselves show: at least 30 of them on few steps, with at most one in two hundred more than
 * three times as high as all others.
 */
export function outerBounds(
  read: readonly ReadCell<'points'>[],
): { min: number; max: number; count: number } | null {
  const values = read.map(({ value }) => value).filter((value) => value !== null)
  if (values.length < leastForBounds) return null
  const numbers = Float64Array.from(values).toSorted()
  const most = Math.max(1, Math.floor(numbers.length / 200))
  for (let cut = most; cut >= 1; cut -= 1) {
    const inner = numbers.subarray(0, -cut)
    const [min = 0, max = 0] = [inner[0], inner.at(-1)]
    const next = numbers[numbers.length - cut] ?? 0
    if (max > 0 && next >= max * 3 && new Set(inner).size * 2 <= inner.length)
      return { min, max, count: inner.length }
  }
  return null
}
