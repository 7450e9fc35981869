import { AlignmentType, type IStylesOptions, type INumberingOptions, LevelFormat, LineRuleType } from 'docx'

/** Measures of the page in twips (1/1440 inch): A4 upright with margins of 2.5 cm. */
export const page = { width: 11_906, height: 16_838, margin: 1_417 } as const
export const textWidth = page.width - 2 * page.margin

export const colours = {
  ink: '06484C',
  rule: '8FA3A5',
  shade: 'E6EFEF',
  total: 'F3F6F6',
  note: '444444',
} as const

const font = 'Arial'
const spaced = (before: number, after: number, keepNext = false) => ({ spacing: { before, after }, keepNext })

/**
 * Styles of a paper. Headings carry their outline level openly: without it LibreOffice exports them as plain
 * paragraphs, and a screen reader finds no headings in the PDF. Arial is on every office PC; elsewhere Liberation Sans
 * has the same widths.
 */
export const paperStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 21, language: { value: 'de-DE' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font, size: 34, bold: true, color: colours.ink }, paragraph: spaced(0, 240) },
    heading1: {
      run: { font, size: 26, bold: true, color: colours.ink },
      paragraph: { ...spaced(320, 120, true), outlineLevel: 0 },
    },
    heading2: {
      run: { font, size: 22, bold: true, color: colours.ink },
      paragraph: { ...spaced(200, 80, true), outlineLevel: 1 },
    },
    listParagraph: { run: { font }, paragraph: { spacing: { after: 80 }, contextualSpacing: false } },
    caption: { run: { font, size: 19, bold: true, color: '000000' }, paragraph: spaced(200, 80, true) },
  },
  paragraphStyles: [
    {
      id: 'Kicker',
      name: 'Kicker',
      basedOn: 'Normal',
      run: { size: 20, bold: true, color: colours.note, allCaps: false },
      paragraph: spaced(0, 80, true),
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { size: 18, color: colours.note },
      paragraph: { spacing: { before: 80, after: 120, line: 252, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Margin',
      name: 'Margin',
      basedOn: 'Normal',
      run: { size: 17, color: colours.note },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  ],
}

const hanging = { style: { paragraph: { indent: { left: 510, hanging: 510 } } } }

/** Real lists, so that Word renumbers them when an item is taken out; each list counts from 1 by its own instance. */
export const paperNumbering: INumberingOptions = {
  config: [
    {
      reference: 'numbered',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, ...hanging },
      ],
    },
    {
      reference: 'points',
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT, ...hanging },
      ],
    },
  ],
}
