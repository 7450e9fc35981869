import type { Archive } from './archive-directory.ts'
import { readPart } from './archive-part.ts'
import { foreignFileLimits } from './foreign-file-limits.ts'
import { cutCellText, decodeEscapes } from './workbook-text.ts'
import { readXml } from './workbook-xml.ts'

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

/** Reads the table of shared texts in the order in which cells refer to it. */
export function readSharedStrings(archive: Archive, part: string): SharedText[] {
  const texts: SharedText[] = []
  const gatherer = new TextGatherer()
  readXml(readPart(archive, part), part, {
    open(name, _attributes, path) {
      if (path.length === 2 && name === 'si') gatherer.start()
      else if (path.length > 2) gatherer.open(path.slice(2))
    },
    text: (text) => gatherer.text(text),
    close(name, path) {
      gatherer.close()
      if (path.length === 2 && name === 'si') texts.push(gatherer.finish())
    },
  })
  return texts
}
