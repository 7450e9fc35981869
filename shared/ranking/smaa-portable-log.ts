const rootHalf = Math.SQRT1_2

/**
 * Natural logarithm from the four basic operations only. The language leaves the last digits of `Math.log` open, so two
 * engines may differ there; what comes out of a stored seed has to be the same on both. Costs about three times as much.
 *
 * log x = e log 2 + log m with m near 1, and log m = 2 (z + z^3/3 + z^5/5 …), z = (m - 1)/(m + 1).
 *
 * @param value a finite number above 0.
 * @returns the logarithm, right to about 1e-15.
 * @example
 * import { portableLog } from './smaa-portable-log.ts'
 * portableLog(1) // → 0
 * Math.abs(portableLog(0.001) + 6.907755278982137) < 1e-14 // → true
 */
export function portableLog(value: number): number {
  let mantissa = value
  let exponent = 0
  while (mantissa < rootHalf) {
    mantissa *= 2
    exponent -= 1
  }
  while (mantissa > Math.SQRT2) {
    mantissa /= 2
    exponent += 1
  }
  const z = (mantissa - 1) / (mantissa + 1)
  const square = z * z
  let series = 0
  for (let odd = 21; odd >= 1; odd -= 2) series = series * square + 1 / odd
  return exponent * Math.LN2 + 2 * z * series
}

/**
 * e to the power of a number that is not above 0, from the basic operations only, for the same reason.
 *
 * @example
 * import { portableExp } from './smaa-portable-log.ts'
 * portableExp(0) // → 1
 * portableExp(-1000) // → 0
 * Math.abs(portableExp(-1) - 0.36787944117144233) < 1e-14 // → true
 */
export function portableExp(power: number): number {
  if (power < -745) return 0
  let halvings = 0
  let part = power
  while (part < -0.25) {
    part /= 2
    halvings += 1
  }
  let series = 1
  for (let term = 14; term >= 1; term -= 1) series = 1 + (series * part) / term
  for (; halvings > 0; halvings -= 1) series *= series
  return series
}
