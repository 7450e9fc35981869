/**
 * The upper tail of the chi-square distribution: how likely a value of `x` or more is when nothing but chance is at work.
 * It is the regularised upper incomplete gamma function Q(df/2, x/2).
 *
 * Below the mean of the distribution the series of the lower function converges quickly, above it the continued fraction
 * of the upper one; each is exact to about 13 digits and never subtracts nearly equal numbers where the result is small.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.7.1 (series) and the even part of 8.9.2 (continued fraction),
 * the latter evaluated after Lentz as changed by Thompson & Barnett (1986), J. Comput. Phys. 64:490–509.
 *
 * @param x the statistic, 0 or more.
 * @param degrees of freedom, a whole number from 1 on.
 * @returns probability of 0 to 1; NaN for degrees of freedom without meaning.
 * @example
 * import { chiSquareUpperTail } from './chi-square-tail.ts'
 * chiSquareUpperTail(0, 4) // → 1
 * chiSquareUpperTail(3.841458820694124, 1).toFixed(10) // → "0.0500000000"
 * Math.abs(chiSquareUpperTail(9, 2) / Math.exp(-4.5) - 1) < 1e-13 // → true
 */
export function chiSquareUpperTail(x: number, degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1 || Number.isNaN(x)) return Number.NaN
  if (x <= 0) return 1
  const [a, z] = [degrees / 2, x / 2]
  const front = Math.exp(a * Math.log(z) - z - logGammaOfHalves(degrees))
  return z < a + 1 ? Math.max(0, 1 - front * lowerSeries(a, z)) : Math.min(1, front * upperFraction(a, z))
}

/** ln Γ(halves / 2), built up from Γ(1/2) = √π or Γ(1) = 1 by Γ(a + 1) = a Γ(a). */
function logGammaOfHalves(halves: number): number {
  const odd = halves % 2 === 1
  let sum = odd ? Math.log(Math.PI) / 2 : 0
  for (let a = odd ? 0.5 : 1; a < halves / 2; a += 1) sum += Math.log(a)
  return sum
}

/** Σ zᵏ / (a (a + 1) … (a + k)). */
function lowerSeries(a: number, z: number): number {
  let term = 1 / a
  let sum = term
  for (let k = 1; term > sum * Number.EPSILON; k += 1) {
    term *= z / (a + k)
    sum += term
  }
  return sum
}

/** 1 / (z + 1 - a - 1 (1 - a) / (z + 3 - a - 2 (2 - a) / (z + 5 - a - …))). */
function upperFraction(a: number, z: number): number {
  let b = z + 1 - a
  let c = Infinity
  let d = 1 / b
  let fraction = d
  for (let k = 1; k < 100_000; k += 1) {
    const numerator = k * (a - k)
    b += 2
    d = 1 / away(b + numerator * d)
    c = away(b + numerator / c)
    const change = c * d
    fraction *= change
    if (Math.abs(change - 1) <= 2 * Number.EPSILON) break
  }
  return fraction
}

/** Lentz's method must not divide by 0. */
function away(denominator: number): number {
  return denominator === 0 ? Number.MIN_VALUE / Number.EPSILON : denominator
}
