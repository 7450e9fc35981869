/**
 * A value as JSON in the one form that a fingerprint can be taken of: no white space, the keys of every object in the order
 * of their code units, numbers as JavaScript writes them. Keys without a value are left out.
 *
 * @throws TypeError for a number that JSON has no word for
 * @example
 * import { canonicalJson } from './canonical-json.ts'
 * canonicalJson({ b: [1, null], a: 'ä', none: undefined }) // → '{"a":"ä","b":[1,null]}'
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`)
  return `{${parts.join(',')}}`
}
