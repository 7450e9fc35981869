/**
 * Decimals as whole numbers of one common smallest unit, so that sums and comparisons are exact: 0.1 + 0.2 is 0.3. The
 * digits are those a person sees (the shortest decimal that stands for the number).
 *
 * @returns the whole numbers and how many of them make 1; null when they are too large or have too many digits for safe
 *   whole numbers.
 * @example
 * import { wholeUnits } from './selection-units.ts'
 * wholeUnits([0.1, 2, 7.25]) // → {"units": [10, 200, 725], "perOne": 100}
 * wholeUnits([1e-20, 1e20]) // → null
 */
export function wholeUnits(decimals: readonly number[]): { units: number[]; perOne: number } | null {
  const parts = decimals.map(partsOf)
  const digits = parts.reduce((most, part) => Math.max(most, part.exponent), 0)
  if (digits > 22) return null
  const units = parts.map(({ digits: mantissa, exponent }) =>
    Number(mantissa * 10n ** BigInt(digits - exponent)),
  )
  return units.every((one) => Number.isSafeInteger(one)) ? { units, perOne: 10 ** digits } : null
}

/** The number as digits / 10^exponent, exponent not below 0. */
function partsOf(decimal: number): { digits: bigint; exponent: number } {
  const [mantissa = '0', power = '0'] = String(decimal).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const exponent = fraction.length - Number(power)
  const digits = BigInt(whole + fraction)
  return exponent >= 0 ? { digits, exponent } : { digits: digits * 10n ** BigInt(-exponent), exponent: 0 }
}

/**
 * The largest whole number that divides all of them; 1 when all are 0. In its multiples a bound can be rounded down
 * further.
 *
 * @example
 * import { commonDivisor } from './selection-units.ts'
 * commonDivisor([12, 0, -18]) // → 6
 */
export function commonDivisor(units: readonly number[]): number {
  let divisor = 0
  for (const unit of units) {
    let [large, small] = [divisor, Math.abs(unit)]
    while (small > 0) [large, small] = [small, large % small]
    divisor = large
  }
  return Math.max(1, divisor)
}

/** Long fractions (means of means) keep this many digits after the point at most. */
const mostDigits = 12
/** Sums of values stay below this, and with it exact. */
const largestSum = 2 ** 50

/**
 * Values as whole numbers, the smaller the better. Decimals stay exact; long fractions are rounded to twelve digits after the point (fewer where
 * the values are large), so that the last binary digits decide nothing. Then sums may be off by half a unit for each.
 *
 * @returns `tie` is the largest difference, in units, that still is a tie.
 * @example
 * import { valueUnits } from './selection-units.ts'
 * valueUnits([0.5, 2]) // → {"units": [1, 4], "tie": 0}
 * valueUnits([1 / 3, 1]) // → {"units": [333333333333, 1000000000000], "tie": 2}
 */
export function valueUnits(values: readonly number[]): { units: number[]; tie: number } {
  const sum = values.reduce((total, value) => total + Math.abs(value), 0)
  const exact = values.every(hasFewDigits) ? wholeUnits(values) : null
  if (exact && sum * exact.perOne <= largestSum && exact.perOne <= 10 ** mostDigits)
    return { units: inMultiples(exact.units), tie: 0 }
  const digits = Math.min(mostDigits, Math.floor(Math.log10(largestSum / sum)))
  return { units: values.map((value) => Math.round(value * 10 ** digits)), tie: values.length }
}

function inMultiples(units: readonly number[]): number[] {
  const divisor = commonDivisor(units)
  return units.map((unit) => unit / divisor)
}

function hasFewDigits(value: number): boolean {
  return Number.isSafeInteger(value) || Number(value.toPrecision(mostDigits)) === value
}
