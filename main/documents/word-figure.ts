import { ImageRun, Paragraph } from 'docx'
import type { PaperFigure } from '../../shared/papers/paper-document.ts'
import { page, textWidth } from './word-styles.ts'
import { cleanForWord, runOf } from './word-text.ts'

/** docx counts in points of 96 to the inch, the page in twips of 1440. */
const twipsPerPoint = 15
const widest = textWidth / twipsPerPoint
/** So that picture and caption fit on one page. */
const highest = (page.height - 2 * page.margin) / twipsPerPoint / 1.5

/** A picture as wide as the text (or as high as fits), kept together with the caption below it. */
export function wordFigure({ caption, alternative, width, height, png }: PaperFigure): Paragraph[] {
  const scale = Math.min(widest / width, highest / height)
  const picture = new ImageRun({
    type: 'png',
    data: Buffer.from(png, 'base64'),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: 'Diagramm', title: '', description: cleanForWord(alternative) },
  })
  return [
    new Paragraph({ keepNext: true, children: [picture] }),
    new Paragraph({ style: 'Note', children: [runOf(caption)] }),
  ]
}
