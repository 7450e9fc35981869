/**
 * How strongly a difference in favour of an idea counts as a preference, from 0 (none) to 1 (full). The six of PROMETHEE,
 * in the words of its authors; `d` is the difference in points of the criterion's scale.
 *
 * Source: Brans & Vincke (1985), Management Science 31:647–656.
 */
export type PreferenceFunction =
  /** Any difference is a full preference. */
  | { kind: 'usual' }
  /** Up to `q` nothing, beyond it full. */
  | { kind: 'ushape'; q: number }
  /** Rising with the difference, full from `p` on. */
  | { kind: 'vshape'; p: number }
  /** Up to `q` nothing, up to `p` one half, beyond it full. */
  | { kind: 'level'; q: number; p: number }
  /** Up to `q` nothing, rising up to `p`, beyond it full; `q` = `p` is a step at `q`. */
  | { kind: 'linear'; q: number; p: number }
  /** 1 - exp(-d² / 2s²): never quite full. */
  | { kind: 'gaussian'; s: number }

/**
 * A preference function as its two limits: up to `q` nothing, beyond `p` full, `between` them half or rising. All but the
 * Gaussian have this form, and it is what makes the fast way possible.
 */
export type PreferenceLimits = { q: number; p: number; between: 'half' | 'rising' }

/**
 * The limits of a preference function, null for the Gaussian.
 *
 * @throws RangeError for a limit that is negative or not finite, and for `p` below `q`.
 * @example
 * import { preferenceLimits } from './preference-function.ts'
 * preferenceLimits({ kind: 'vshape', p: 4 }) // → {"q": 0, "p": 4, "between": "rising"}
 * preferenceLimits({ kind: 'gaussian', s: 2 }) // → null
 */
export function preferenceLimits(preference: PreferenceFunction): PreferenceLimits | null {
  switch (preference.kind) {
    case 'usual':
      return { q: 0, p: 0, between: 'rising' }
    case 'ushape':
      return checked({ q: preference.q, p: preference.q, between: 'rising' })
    case 'vshape':
      return checked({ q: 0, p: preference.p, between: 'rising' })
    case 'level':
      return checked({ q: preference.q, p: preference.p, between: 'half' })
    case 'linear':
      return checked({ q: preference.q, p: preference.p, between: 'rising' })
    case 'gaussian':
      checked({ q: 0, p: preference.s, between: 'rising' })
      return null
  }
}

function checked(limits: PreferenceLimits): PreferenceLimits {
  const { q, p } = limits
  if (!Number.isFinite(q) || !Number.isFinite(p) || q < 0)
    throw new RangeError(`A preference function needs limits from 0 on, not ${q} and ${p}`)
  if (p < q) throw new RangeError(`A preference function needs q up to p, not ${q} and ${p}`)
  return limits
}

/** The last binary digits of decimals: 0.9 - 0.7 comes out a little above 0.2. */
const roundingNoise = 8 * Number.EPSILON

/**
 * Does one gain lie further above another than the limit? A lead that hits the limit, up to the last binary digits of
 * both gains, does not: what is a decimal on paper must not fall on either side by chance.
 *
 * @example
 * import { isBeyond } from './preference-function.ts'
 * isBeyond(0.9, 0.7, 0.2) // → false
 * isBeyond(0.9, 0.69, 0.2) // → true
 */
export function isBeyond(gain: number, other: number, limit: number): boolean {
  return gain - other - limit > roundingNoise * Math.max(Math.abs(gain), Math.abs(other))
}

/**
 * How strongly one idea is preferred to another.
 *
 * @param gain of the idea and `other` of the other one, in points of the scale, more is better; NaN (a missing mark) is
 *   no preference.
 * @returns 0 to 1.
 * @throws RangeError for limits without meaning.
 * @example
 * import { preferenceOf } from './preference-function.ts'
 * preferenceOf({ kind: 'linear', q: 1, p: 5 }, 4, 1) // → 0.5
 * preferenceOf({ kind: 'usual' }, 1, 3) // → 0
 * preferenceOf({ kind: 'ushape', q: 0.2 }, 0.9, 0.7) // → 0
 * preferenceOf({ kind: 'gaussian', s: 2 }, 3, 3) // → 0
 */
export function preferenceOf(preference: PreferenceFunction, gain: number, other: number): number {
  const limits = preferenceLimits(preference)
  if (!limits) return preference.kind === 'gaussian' ? gaussian(preference.s, gain - other) : 0
  if (isBeyond(gain, other, limits.p)) return 1
  if (!isBeyond(gain, other, limits.q)) return 0
  return limits.between === 'half' ? 0.5 : (gain - other - limits.q) / (limits.p - limits.q)
}

/**
 * The Gaussian preference; `s` 0 is the step of `usual`.
 *
 * @example
 * import { gaussian } from './preference-function.ts'
 * gaussian(0, 1e-6) // → 1
 * gaussian(3, -1) // → 0
 */
export function gaussian(s: number, difference: number): number {
  return difference > 0 ? -Math.expm1(-((difference / s) ** 2) / 2) : 0
}
