import { foreignFileLimits } from './foreign-file-limits.ts'
import { cutCellText, decodeEscapes } from './workbook-text.ts'
import type { XmlAttributes, XmlEvents } from './workbook-xml.ts'

/** A text as cells refer to it. */
export type SharedText = { text: string; isCut: boolean }

/**
 * Gathers the text of one `<si>` or `<is>` from its pieces: rich text becomes plain, phonetic guides are left out.
 */
export class TextGatherer {
  #pieces = ''
  #isInside = false

  start(): void {
    this.#pieces = ''
    this.#isInside = false
  }

  /** `inside` are the names below the holder, such as `['r', 't']`. */
  open(inside: readonly string[]): void {
    const [first, second] = inside
    const isPlain = inside.length === 1 && first === 't'
    const isRun = inside.length === 2 && first === 'r' && second === 't'
    this.#isInside = isPlain || isRun
  }

  text(text: string): void {
    if (this.#isInside && this.#pieces.length <= storedCharacters) this.#pieces += text
  }

  close(): void {
    this.#isInside = false
  }

  finish(): SharedText {
    return toSharedText(this.#pieces)
  }
}

/** An escape takes seven characters in the file for one in the cell. */
const storedCharacters = foreignFileLimits.cellCharacters * 7

/** Decodes and cuts a stored text. */
export function toSharedText(stored: string): SharedText {
  const text = decodeEscapes(stored.length > storedCharacters ? stored.slice(0, storedCharacters) : stored)
  const cut = cutCellText(text)
  return { text: cut, isCut: cut.length < text.length }
}

/** Goes through the table of shared texts and keeps them in the order in which cells refer to them. */
export class TextScan implements XmlEvents {
  readonly texts: SharedText[] = []
  readonly #gatherer = new TextGatherer()

  readonly open = (name: string, _attributes: XmlAttributes, path: readonly string[]): void => {
    if (path.length === 2 && name === 'si') this.#gatherer.start()
    else if (path.length > 2) this.#gatherer.open(path.slice(2))
  }

  readonly text = (text: string): void => this.#gatherer.text(text)

  readonly close = (name: string, path: readonly string[]): void => {
    this.#gatherer.close()
    if (path.length === 2 && name === 'si') this.texts.push(this.#gatherer.finish())
  }

  /** Takes a text that did not go through the parser. */
  takeText(stored: string): void {
    this.texts.push(toSharedText(stored))
  }
}
