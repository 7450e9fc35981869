import type { Cell, FileWarning } from '../../shared/import/sheet.ts'

type TextFindings = { isFormulaLike: boolean; isInvisible: boolean }

function findIn(text: string): TextFindings {
  return { isFormulaLike: looksLikeFormula(text), isInvisible: holdsInvisible(text) }
}

/** Counts what a careful reader would mention about the cells of one sheet. */
export class CellChecks {
  #formulaLike = 0
  #invisible = 0
  #uncalculated = 0
  #external = 0
  /** What has been found about shared texts, by their place in the table. */
  readonly #known: TextFindings[] = []

  check(cell: Cell): void {
    if (cell.value.kind === 'uncalculated') this.#uncalculated++
    if (cell.formula !== undefined && refersOutside(cell.formula)) this.#external++
    if (cell.value.kind !== 'text') return
    const { isFormulaLike, isInvisible } = findIn(cell.value.text)
    if (cell.formula === undefined && isFormulaLike) this.#formulaLike++
    if (isInvisible) this.#invisible++
  }

  /** The same for a text without a formula. @param shared its place in the table of texts, if it stands there */
  checkText(text: string, shared?: number): void {
    const known = shared === undefined ? undefined : this.#known[shared]
    const found = known ?? findIn(text)
    if (shared !== undefined) this.#known[shared] = found
    if (found.isFormulaLike) this.#formulaLike++
    if (found.isInvisible) this.#invisible++
  }

  listWarnings(sheet: string | null): FileWarning[] {
    const counted: FileWarning[] = [
      { kind: 'formula-like-text', sheet, count: this.#formulaLike },
      { kind: 'invisible-characters', sheet, count: this.#invisible },
      { kind: 'uncalculated-formulas', sheet, count: this.#uncalculated },
      { kind: 'external-link', sheet, count: this.#external },
    ]
    return counted.filter(({ count }) => count !== 0)
  }
}

/**
 * Tells whether a spreadsheet program could take a text for a formula when someone types it in again or opens it as CSV.
 * Signed numbers, telephone numbers, lone signs and the dash of a list are everyday writing and do not count.
 */
export function looksLikeFormula(text: string): boolean {
  if (!/^[=+\-@\t\r]/.test(text)) return false
  const isSigns = /^[-+/=.\s]+$/.test(text) && text.trim() !== ''
  const isListDash = /^[-+]+\s+\D/.test(text)
  const isNumber = /^[-+]\s?\d[\d.,\u00a0\u202f ]*\s?(?:%|€|EUR|T€)?$/.test(text)
  const isTelephone = /^\+\d{1,3}[\d\s()/-]{5,}$/.test(text)
  return !(isSigns || isListDash || isNumber || isTelephone)
}

const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/
const joinersOutsideEmoji =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?!\p{Extended_Pictographic})/u

/** Tells whether a text holds characters that nobody sees: zero-width, direction marks, soft hyphens, control characters. */
export function holdsInvisible(text: string): boolean {
  return invisible.test(text) || control.test(text) || joinersOutsideEmoji.test(text) || !text.isWellFormed()
}

/** Tells whether a formula looks into another file or the network. */
export function refersOutside(formula: string): boolean {
  return /(?:^|[^\w\]])\[\d{1,4}\][^[\]!]{0,64}!|\b(?:WEBSERVICE|RTD)\(|https?:\/\//i.test(formula)
}
