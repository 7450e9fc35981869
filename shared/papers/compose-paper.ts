import { formatDay } from '../calendar.ts'
import { nameOfPaper } from './paper.ts'
import { assessmentBlocks } from './paper-assessment.ts'
import { figureBlocks } from './paper-figures.ts'
import { annexBlocks, originBlocks, participationBlocks } from './paper-closing.ts'
import type { PaperBlock, PaperDocument } from './paper-document.ts'
import { financeBlocks } from './paper-finance.ts'
import type { PaperInput } from './paper-input.ts'
import { consultationBlocks, headBlocks, resolutionBlocks } from './paper-opening.ts'
import { paperKindWords } from './paper-words.ts'
import { completeSections, type PlainSection } from './standard-sections.ts'

/**
 * A council paper from everything it speaks of: head, route through the bodies, numbered items, sections with the tables
 * that the program fills, annexes, origin of the numbers. Written in German, numbers and dates in the German way.
 *
 * @throws RangeError when an amount is not a whole number of cents
 * @example
 * import { composePaper } from './compose-paper.ts'
 * const paper = { number: 'V-01', reference: '', kind: 'information', subject: 'Stand', isPublic: true, leadOffice: '',
 *   author: '', draftedOn: '2026-11-23', state: 'draft' }
 * const nothing = { consultations: [], resolutionItems: [], sections: [], annexes: [], pictures: [], pilots: [], assessment: null,
 *   budget: { lines: [], payers: [] }, participation: { workshops: 0, ideas: 0, volunteers: 0 }, origins: [] }
 * const document = composePaper({ programmeName: 'GO!', city: 'Norderstedt', paper, ...nothing })
 * document.title // → 'Mitteilungsvorlage V-01: Stand'
 * document.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text) // → ['Bewertung', 'Finanzielle Auswirkungen']
 */
export function composePaper(input: PaperInput): PaperDocument {
  const { paper, city, programmeName } = input
  const name = nameOfPaper(paper)
  return {
    title: `${paperKindWords[paper.kind]} ${name}: ${paper.subject}`,
    subject: programmeName,
    headerText: [city, `${paperKindWords[paper.kind]} ${name}`].filter(Boolean).join(' · '),
    footerText: `${paper.reference === '' ? 'Entwurf, ' : ''}Stand ${formatDay(paper.draftedOn, 'de')}`,
    blocks: [
      ...headBlocks(input),
      ...consultationBlocks(input),
      ...resolutionBlocks(input),
      ...completeSections(input.sections).flatMap((section) => sectionBlocks(section, input)),
      ...annexBlocks(input),
      ...originBlocks(input),
    ],
  }
}

/** A section with the text that people wrote and, behind it, what the program knows of its matter. */
function sectionBlocks(section: PlainSection, input: PaperInput): PaperBlock[] {
  const content = [...textBlocks(section.text), ...filledBlocks(section.kind, input)]
  return content.length === 0 ? [] : [{ kind: 'heading', level: 1, text: section.heading }, ...content]
}

function filledBlocks(kind: string, input: PaperInput): PaperBlock[] {
  if (kind === 'assessment') return [...assessmentBlocks(input), ...figureBlocks(input)]
  if (kind === 'finance') return financeBlocks(input)
  return kind === 'participation' ? participationBlocks(input) : []
}

/**
 * Text of a person as blocks: each line is a paragraph, lines that begin with a dash are points of a list.
 *
 * @example
 * import { textBlocks } from './compose-paper.ts'
 * textBlocks('Zwei Gründe:\n- Zeit\n- Geld').map(({ kind }) => kind) // → ['paragraph', 'list']
 */
export function textBlocks(text: string): PaperBlock[] {
  const blocks: PaperBlock[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    const point = /^[-–•]\s+(.+)$/.exec(line)?.[1]
    const last = blocks.at(-1)
    if (point !== undefined && last?.kind === 'list') last.items.push(point)
    else if (point !== undefined) blocks.push({ kind: 'list', isNumbered: false, items: [point] })
    else if (line !== '') blocks.push({ kind: 'paragraph', tone: 'plain', text: line })
  }
  return blocks
}
