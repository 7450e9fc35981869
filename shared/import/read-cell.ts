import type { FieldValue, IdeaField } from './idea-fields.ts'
import type { Cell } from './sheet.ts'
import { shownText } from './shown-text.ts'
import type { CellProblemKind, Evidence, Origin, RawValue } from './understanding.ts'

/** A cell on its way to becoming a value. `typed` is what a person wrote in place of it. */
export type CellToRead = {
  line: number
  cell: Cell | undefined
  typed: string | undefined
  /** What the cell shows, or what was typed, cleaned and on one line. */
  text: string
  origin: Origin
  fromMerge: boolean
}

export type FoundProblem = {
  kind: CellProblemKind
  raw?: RawValue
  proposal?: FieldValue
  evidence: Evidence
}

/** What a cell was read as. `proposed` waits for a person. */
export type ReadCell<F extends IdeaField = IdeaField> = {
  value: FieldValue<F> | null
  proposed?: FieldValue<F>
  problems: readonly FoundProblem[]
}

/** Code of "#", with which the names of errors begin. */
const hash = 0x23
const errorText =
  /^#(?:DIV\/0!|N\/A|NV|WERT!|VALUE!|BEZUG!|REF!|NAME\?|NULL!|ZAHL!|NUM!|ÜBERLAUF!|SPILL!|CALC!|KALK!|###+)$/

/** Text of a cell as it stands, before cleaning; what a person typed comes first. */
export function textToRead({ cell, typed }: CellToRead): string {
  if (typed !== undefined) return typed
  return cell?.value.kind === 'text' ? cell.value.text : ''
}

/** The same, cleaned and on one line. */
export function writtenLine({ cell, typed, text }: CellToRead): string {
  return typed !== undefined || cell?.value.kind === 'text' ? text : ''
}

/** Text as the cell shows it, not yet cleaned; what a person typed comes first. */
export function wordsOf({ cell, typed }: CellToRead): string {
  return typed ?? (cell ? shownText(cell) : '')
}

/** Problems that do not depend on the field: error values and formulas without a result. */
export function brokenCell(given: CellToRead): FoundProblem | null {
  const { cell, typed, text } = given
  if (!cell || typed !== undefined) return null
  if (cell.value.kind === 'uncalculated') {
    return { kind: 'uncalculated-formula', evidence: evidence('uncalculated-formula') }
  }
  if (cell.value.kind === 'error') return errorCell(cell.value.code)
  if (text.charCodeAt(0) !== hash) return null
  const code = textToRead(given).trim()
  return errorText.test(code) ? errorCell(code) : null
}

function errorCell(code: string): FoundProblem {
  return { kind: 'error-cell', evidence: evidence('error-cell', { code }) }
}

/** Names the sentence that gives the grounds of a problem. */
export function evidence(kind: string, values: Evidence['values'] = {}): Evidence {
  return { key: `import.evidence.${kind}`, values }
}

const noProblems: readonly FoundProblem[] = Object.freeze([])

/** A value that needs no question. */
export function plainly<F extends IdeaField>(value: FieldValue<F> | null): ReadCell<F> {
  return { value, problems: noProblems }
}

/** No value, and the reason why. */
export function doubtful<F extends IdeaField>(problem: FoundProblem, proposed?: FieldValue<F>): ReadCell<F> {
  if (proposed === undefined) return { value: null, problems: [problem] }
  return { value: null, proposed, problems: [{ ...problem, proposal: proposed }] }
}
