import { TextRun } from 'docx'

/**
 * Text that may stand in XML: without control characters and halves of surrogate pairs, which make Word refuse the
 * whole file. A tab becomes a blank; line ends stay.
 */
export function cleanForWord(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\t', ' ')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, '')
}

/** One run of clean text on one line; the style of the paragraph decides how it looks. */
export function runOf(text: string, options: { bold?: boolean } = {}): TextRun {
  return new TextRun({ text: cleanForWord(text).replaceAll('\n', ' '), ...options })
}
