import { cleanLine } from './cell-text.ts'
import { isNothingStated } from './nothing-stated.ts'

const yes = new Set('ja j jep yes y true wahr x xx ✓ ✔ ✅ ☑ ☒ 🗹 👍 ok okay + 1 stimmt richtig ja!'.split(' '))
const no = new Set('nein n no nö nee false falsch ✗ ✘ ✕ ✖ ❌ ☐ 👎 - – — − 0 nein! entfällt'.split(' '))

/** True, false, null (nothing stated) or undefined (cannot be told). A lone dash in a yes/no column is a no. */
export type ReadYesNo = boolean | null | undefined

/**
 * Reads the many ways to tick a column.
 *
 * @example
 * import { parseYesNo } from './yes-no.ts'
 * ['ja', 'x', '✓', 'J'].map(parseYesNo) // → [true, true, true, true]
 * ['nein', '-', 'N', 'k. A.', ''].map(parseYesNo) // → [false, false, false, null, null]
 * parseYesNo('vielleicht') // → undefined
 */
export function parseYesNo(raw: string): ReadYesNo {
  const text = cleanLine(raw)
    .toLowerCase()
    .replace(/[\ufe0e\ufe0f]/g, '')
    .replace(/^[([](.+)[)\]]$/, '$1')
    .replace(/(?<=.)[.]$/, '')
    .trim()
  if (yes.has(text)) return true
  if (no.has(text)) return false
  return isNothingStated(raw) ? null : undefined
}
