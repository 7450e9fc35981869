import { formatDay } from '../calendar.ts'
import type { PaperBlock } from './paper-document.ts'
import type { PaperInput } from './paper-input.ts'
import { countOf } from './paper-words.ts'

/** What the participation rests on, in numbers of the program. */
export function participationBlocks({ participation }: PaperInput): PaperBlock[] {
  const { workshops, volunteers, ideas } = participation
  if (workshops === 0 && ideas === 0) return []
  const people =
    volunteers === 0
      ? ''
      : ` Mitgewirkt haben ${countOf(volunteers, 'Zukunftsbotschafter*in', 'Zukunftsbotschafter*innen')}.`
  const text = `Grundlage sind ${countOf(ideas, 'Idee', 'Ideen')} aus ${countOf(workshops, 'Workshop', 'Workshops')}.${people}`
  return [{ kind: 'paragraph', tone: 'plain', text }]
}

export function annexBlocks({ annexes }: PaperInput): PaperBlock[] {
  if (annexes.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Anlagen' },
    { kind: 'list', isNumbered: true, items: annexes.map(({ title }) => title) },
  ]
}

/** From which line of which file each idea of the paper came, so that everybody can go back to the first wording. */
export function originBlocks({ origins }: PaperInput): PaperBlock[] {
  if (origins.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Herkunft der Zahlen' },
    {
      kind: 'paragraph',
      tone: 'plain',
      text: 'Die Bewertungen und Beträge dieser Vorlage stammen aus dem Programm Wegweiser. Die Ideen hinter den Pilotprojekten stehen im ersten Wortlaut in diesen Dateien:',
    },
    {
      kind: 'table',
      caption: 'Erste Aufzeichnung der Ideen',
      columns: [
        { heading: 'Idee', kind: 'text', width: 1.5 },
        { heading: 'Titel', kind: 'text', width: 4.2 },
        { heading: 'Workshop', kind: 'text', width: 3.6 },
        { heading: 'Datei', kind: 'text', width: 4.2 },
        { heading: 'Blatt', kind: 'text', width: 2.2 },
        { heading: 'Zeile', kind: 'number', width: 1.2 },
      ],
      rows: origins.map(({ ideaNumber, title, workshop, heldOn, fileName, sheet, row }) => ({
        kind: 'plain',
        cells: [
          ideaNumber,
          title,
          [workshop, heldOn === null ? '' : formatDay(heldOn, 'de')].filter(Boolean).join('\n') || '–',
          fileName,
          sheet ?? '–',
          String(row),
        ],
      })),
    },
  ]
}
