import { cleanText } from './cell-text.ts'

const candidates = ['\n', ';', '|', ',', '/', '+', '•'] as const
/** Signs that nobody uses inside a name: where they stand, they separate. */
const always: ReadonlySet<string> = new Set(['\n', ';', '|', '•'])

/**
 * Signs at which the cells of a column are split. Commas, slashes and plus signs are left alone where they belong to a
 * name: "Bauen, Wohnen und Verkehr" that recurs as a whole and whose parts never stand apart, or that a list of choices
 * in the same file names as a whole.
 *
 * @example
 * import { separatorsOf } from './split-fields.ts'
 * separatorsOf(['Mobilität, Klima & Energie', 'Bildung / Teilhabe']) // → [',', '/']
 * separatorsOf(['Bauen, Wohnen und Verkehr; Bildung', 'Bauen, Wohnen und Verkehr', 'Bildung']) // → [';']
 */
export function separatorsOf(raws: readonly string[], knownNames: ReadonlySet<string> = new Set()): string[] {
  const texts = new Map<string, number>()
  for (const raw of raws) texts.set(raw, (texts.get(raw) ?? 0) + 1)
  const found = candidates.filter((mark) => texts.keys().some((raw) => cleanText(raw).includes(mark)))
  const strong = found.filter((mark) => always.has(mark))
  const pieces = new Map<string, number>()
  for (const [raw, count] of texts) {
    for (const piece of partsOf(cleanText(raw), strong)) pieces.set(piece, (pieces.get(piece) ?? 0) + count)
  }
  return found.filter(
    (mark) =>
      strong.includes(mark) || separates(mark, { pieces, knownNames, hasStronger: strong.length > 0 }),
  )
}

/** `pieces` counts how often each of them stands in the column. */
type Column = { pieces: ReadonlyMap<string, number>; knownNames: ReadonlySet<string>; hasStronger: boolean }

function separates(mark: string, { pieces, knownNames, hasStronger }: Column): boolean {
  const compounds = [...pieces.keys()].filter((piece) => piece.includes(mark))
  if (compounds.every((piece) => knownNames.has(piece))) return false
  const owners = new Map<string, Set<string>>()
  for (const piece of compounds) {
    for (const part of partsOf(piece, [mark])) owners.set(part, (owners.get(part) ?? new Set()).add(piece))
  }
  const isName = (piece: string): boolean => {
    if (knownNames.has(piece)) return true
    const parts = partsOf(piece, [mark])
    const never = parts.every((part) => !pieces.has(part) && owners.get(part)?.size === 1)
    const recurs = pieces.get(piece) ?? 0
    const listed = mark === ',' && / (?:und|and|u\.) /.test(parts.at(-1) ?? '')
    return never && (recurs >= 3 || (recurs >= 2 && (listed || hasStronger)) || (listed && hasStronger))
  }
  return !compounds.every(isName)
}

function partsOf(text: string, marks: readonly string[]): string[] {
  let parts = [text]
  for (const mark of marks) parts = parts.flatMap((part) => part.split(mark))
  return parts.map((part) => part.replace(/^[-–*·]\s+/, '').trim()).filter((part) => part !== '')
}

/**
 * The values of one cell, as written, in their order, none twice. A name that is known as a whole stays whole.
 *
 * @example
 * import { splitFields } from './split-fields.ts'
 * splitFields('Klima & Energie / Mobilität', [',', '/']) // → ['Klima & Energie', 'Mobilität']
 */
export function splitFields(
  raw: string,
  separators: readonly string[],
  knownNames: ReadonlySet<string> = new Set(),
): string[] {
  const text = cleanText(raw)
  const strong = separators.filter((mark) => always.has(mark))
  const weak = separators.filter((mark) => !always.has(mark))
  const compounds = [...knownNames].filter((name) => weak.some((mark) => name.includes(mark)))
  const parts = partsOf(text, strong).flatMap((part) => splitAround(part, compounds, weak))
  return [...new Set(parts.map((part) => part.replace(/\s+/g, ' ')))]
}

/** Splits a text at weak signs, but for the names that hold such signs themselves and stand in it as a whole. */
function splitAround(text: string, compounds: readonly string[], weak: readonly string[]): string[] {
  const name = compounds.find((compound) => standsApart(text, compound, weak))
  if (name === undefined) return partsOf(text, weak)
  const at = text.indexOf(name)
  const before = splitAround(text.slice(0, at), compounds, weak)
  const after = splitAround(text.slice(at + name.length), compounds, weak)
  return [...before, name, ...after]
}

function standsApart(text: string, name: string, weak: readonly string[]): boolean {
  const at = text.indexOf(name)
  if (at < 0) return false
  const [before, after] = [
    text.slice(0, at).trimEnd().at(-1),
    text
      .slice(at + name.length)
      .trimStart()
      .at(0),
  ]
  return [before, after].every((sign) => sign === undefined || weak.includes(sign))
}
