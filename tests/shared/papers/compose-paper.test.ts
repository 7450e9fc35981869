import { describe, expect, it } from 'vitest'
import { composePaper, textBlocks } from '../../../shared/papers/compose-paper.ts'
import type { PaperBlock, PaperTable } from '../../../shared/papers/paper-document.ts'
import type { PaperInput } from '../../../shared/papers/paper-input.ts'
import { examplePaper, line } from './paper-example.ts'

function headings(input: PaperInput): string[] {
  return composePaper(input).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
}

function table(input: PaperInput, caption: string | RegExp): PaperTable {
  const found = composePaper(input).blocks.find(
    (block): block is PaperTable => block.kind === 'table' && block.caption.search(caption) >= 0,
  )
  if (found === undefined) throw new Error(`no table ${caption}`)
  return found
}

function cells({ rows }: PaperTable): string[][] {
  return rows.map((row) => row.cells)
}

function texts(blocks: readonly PaperBlock[]): string {
  return JSON.stringify(blocks)
}

describe('composePaper', () => {
  it('puts the parts of a council paper into their order', () => {
    expect(headings(examplePaper)).toEqual([
      'Beratungsfolge',
      'Beschlussvorschlag',
      'Sachverhalt',
      'Bewertung',
      'Alternativen',
      'Finanzielle Auswirkungen',
      'Klimaauswirkungen',
      'Beteiligung',
      'Anlagen',
      'Herkunft der Zahlen',
    ])
  })

  it('names the file after kind, number and subject', () => {
    const { title, headerText, footerText } = composePaper(examplePaper)
    expect(title).toBe('Beschlussvorlage B 26/0123: Nordersund GO!: Strategieentwurf und Pilotprojekte')
    expect(headerText).toBe('Stadt Nordersund · Beschlussvorlage B 26/0123')
    expect(footerText).toBe('Stand 16.11.2026')
  })

  it('says that a paper without a reference is a draft', () => {
    const draft = { ...examplePaper, paper: { ...examplePaper.paper, reference: '' } }
    const { blocks, footerText } = composePaper(draft)
    expect(texts(blocks)).toContain('Entwurf (V-01)')
    expect(footerText).toBe('Entwurf, Stand 16.11.2026')
  })

  it('keeps the resolution items as one numbered list', () => {
    const list = composePaper(examplePaper).blocks.find((block) => block.kind === 'list')
    expect(list).toEqual({
      kind: 'list',
      isNumbered: true,
      items: examplePaper.resolutionItems.map(({ text }) => text),
    })
  })

  it('leaves the proposal out of an information paper', () => {
    const information = { ...examplePaper, paper: { ...examplePaper.paper, kind: 'information' as const } }
    expect(headings(information)).not.toContain('Beschlussvorschlag')
  })

  it('shows the route with votes and open dates', () => {
    const route = composePaper(examplePaper).blocks.find((block) => block.kind === 'table')
    expect(route === undefined ? [] : cells(route)).toEqual([
      [
        '1',
        'Hauptausschuss',
        'Vorberatung',
        '14.12.2026',
        'Ö 7.1',
        'mehrheitlich geändert empfohlen\nJa 9, Nein 2, Enthaltung 0',
      ],
      [
        '2',
        'Stadtvertretung',
        'Entscheidung',
        '15.12.2026',
        '–',
        'mehrheitlich beschlossen\nJa 29, Nein 6, Enthaltung 0',
      ],
      ['3', 'Sozialausschuss', 'Kenntnisnahme', 'noch offen', '–', 'geplant'],
    ])
  })

  it('counts the votes on the whole and on single items apart, members without a group as others', () => {
    expect(cells(table(examplePaper, 'Abstimmung'))).toEqual([
      ['Vorlage insgesamt'],
      ['Bürgerunion', '29', '0', '0', '0'],
      ['Freie Liste', '0', '6', '0', '0'],
      ['Summe', '29', '6', '0', '0'],
      ['Beschlussvorschlag Nummer 2'],
      ['Bürgerunion', '27', '0', '2', '0'],
      ['Sonstige', '0', '6', '0', '1'],
      ['Summe', '27', '6', '2', '1'],
    ])
  })
})

describe('assessment', () => {
  it('lists ideas by rank with ties, gaps and German numbers', () => {
    expect(cells(table(examplePaper, 'Ideencheck'))).toEqual([
      ['1', 'I-002 Digitallots*innen', 'P-01', '80,6', '4,25', '1,50', '3,00'],
      ['2 =', 'I-034 Leihlaptops in der Bücherei', 'P-02', '71,9*', '4,50', '2,00', '–'],
    ])
  })

  it('explains weights and directions', () => {
    expect(cells(table(examplePaper, 'Kriterien und Gewichte'))[1]).toEqual([
      'K2',
      'Komplexität',
      'Aufwand: niedrig ist gut',
      '1 bis 5',
      '35,0 %',
    ])
  })

  it('carries more criteria on in further tables', () => {
    const { assessment } = examplePaper
    if (assessment === null) throw new Error('the example is assessed')
    const [criterion] = assessment.criteria
    const many = {
      ...examplePaper,
      assessment: {
        ...assessment,
        criteria: Array.from({ length: 15 }, () => criterion ?? assessment.criteria[0]).flatMap(
          (one) => one ?? [],
        ),
      },
    }
    const captions = composePaper(many).blocks.flatMap((block) =>
      block.kind === 'table' && block.caption.includes('Ideencheck') ? [block.caption] : [],
    )
    expect(captions).toEqual([
      'Ergebnis der Stufe „Ideencheck“, K1 bis K7',
      'Ergebnis der Stufe „Ideencheck“, K8 bis K14',
      'Ergebnis der Stufe „Ideencheck“, K15 bis K15',
    ])
  })

  it('says plainly that nothing was assessed', () => {
    expect(texts(composePaper({ ...examplePaper, assessment: null }).blocks)).toContain('keine Bewertung')
  })
})

describe('financial effects', () => {
  it('are set out by payer, kind and year with sums, own share and blocked part', () => {
    expect(cells(table(examplePaper, /^Auswirkungen/))).toEqual([
      ['Stadt (Haushalt)'],
      ['Aufwendungen', '12.000', '48.000', '48.000,50', '108.000,50'],
      ['Stadtwerke (Wirtschaftsplan)'],
      ['Investive Auszahlungen', '–', '12.000.000', '–', '12.000.000'],
      ['Fördermittel des Landes'],
      ['Investive Einzahlungen', '–', '95.000', '–', '95.000'],
      ['Zusammen'],
      ['Aufwendungen und Auszahlungen', '12.000', '12.048.000', '48.000,50', '12.108.000,50'],
      ['Erträge und Einzahlungen', '–', '95.000', '–', '95.000'],
      ['Eigenanteil Stadt und Stadtwerke', '12.000', '11.953.000', '48.000,50', '12.013.000,50'],
      ['davon mit Sperrvermerk', '–', '2.000.000', '–', '2.000.000'],
    ])
  })

  it('name what holds money back', () => {
    expect(cells(table(examplePaper, /^Sperrvermerke/))).toEqual([
      [
        'P-02',
        '2027',
        'Stadtwerke (Wirtschaftsplan)\nbeschlossen',
        '12.000.000',
        '2.000.000',
        'Zuführung des Jahresüberschusses 2025 zur Kapitalrücklage',
      ],
    ])
  })

  it('add up the years that no longer fit', () => {
    const lines = [2026, 2027, 2028, 2029, 2030, 2031, 2032].map((year) =>
      line({ id: String(year), year, amountCents: 100_000 }),
    )
    const long = { ...examplePaper, budget: { ...examplePaper.budget, lines } }
    const { columns, rows } = table(long, /^Auswirkungen/)
    expect(columns.map(({ heading }) => heading).slice(1)).toEqual([
      '2026',
      '2027',
      '2028',
      '2029',
      '2030 ff.',
      'Summe',
    ])
    expect(rows[1]?.cells).toEqual(['Aufwendungen', '1.000', '1.000', '1.000', '1.000', '3.000', '7.000'])
  })

  it('say plainly that there are none', () => {
    const none = { ...examplePaper, budget: { lines: [], payers: [] } }
    expect(texts(composePaper(none).blocks)).toContain('Es sind keine Mittel angemeldet.')
  })
})

describe('every table', () => {
  it('has as many cells as columns in each row, but for headings over rows', () => {
    for (const block of composePaper(examplePaper).blocks) {
      if (block.kind !== 'table') continue
      for (const row of block.rows)
        expect(row.cells).toHaveLength(row.kind === 'group' ? 1 : block.columns.length)
    }
  })
})

describe('textBlocks', () => {
  it('makes paragraphs of lines and lists of dashes', () => {
    expect(textBlocks('Eins\n\nZwei:\n- a\n– b\nDrei')).toEqual([
      { kind: 'paragraph', tone: 'plain', text: 'Eins' },
      { kind: 'paragraph', tone: 'plain', text: 'Zwei:' },
      { kind: 'list', isNumbered: false, items: ['a', 'b'] },
      { kind: 'paragraph', tone: 'plain', text: 'Drei' },
    ])
  })
})

describe('the assessment in a paper', () => {
  const assessment = examplePaper.assessment

  it('tells nothing but that a blind round is running', () => {
    const running = {
      ...assessment,
      stageName: 'Ideencheck',
      openRound: 1,
      ideas: [],
      criteria: [],
      groups: [],
    }
    const input = {
      ...examplePaper,
      assessment: { catalogueVersion: 2, agreed: [], rankedCount: 0, ...running },
    }
    const blocks = texts(composePaper(input).blocks)
    expect(blocks).toContain('In der Stufe „Ideencheck“ läuft die verdeckte Bewertungsrunde 1.')
    expect(blocks).not.toContain('Kriterien und Gewichte')
  })

  it('names every value that was agreed on, with its reason', () => {
    const agreed = [
      { ideaNumber: 'I-034', criterion: 'Komplexität', value: 2.5, reason: 'Angebot liegt vor' },
    ]
    const input = { ...examplePaper, assessment: assessment && { ...assessment, agreed } }
    expect(texts(composePaper(input).blocks)).toContain('I-034, Komplexität: 2,5 (Angebot liegt vor)')
    expect(texts(composePaper(examplePaper).blocks)).not.toContain('vereinbarter Wert')
  })
})
