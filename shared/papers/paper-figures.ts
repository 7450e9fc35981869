import { dayOfMoment, formatDay } from '../calendar.ts'
import type { PaperBlock } from './paper-document.ts'
import type { PaperInput } from './paper-input.ts'

/**
 * The charts of a paper, numbered, each with its finding and the day on which it was drawn: a chart does not follow later
 * changes of the marks.
 *
 * @example
 * import { figureBlocks } from './paper-figures.ts'
 * const picture = { title: 'Nutzen und Komplexität', finding: 'Drei Ideen ragen heraus.', drawnAt: '2026-11-29T10:00:00.000Z', width: 3, height: 2, png: '' }
 * figureBlocks({ pictures: [picture] }).map(({ caption }) => caption) // → ["Abbildung 1: Nutzen und Komplexität (Stand 29.11.2026). Drei Ideen ragen heraus."]
 */
export function figureBlocks({ pictures }: Pick<PaperInput, 'pictures'>): PaperBlock[] {
  return pictures.map(({ title, finding, drawnAt, width, height, png }, index) => ({
    kind: 'figure',
    caption:
      `Abbildung ${index + 1}: ${title} (Stand ${formatDay(dayOfMoment(drawnAt), 'de')}). ${finding}`.trim(),
    alternative: `${title}. ${finding}`.trim(),
    width,
    height,
    png,
  }))
}
