import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ForeignFileRefusal } from '../../../main/documents/foreign-file-refusal.ts'
import { feedRows } from '../../../main/documents/workbook-row-lane.ts'
import { SheetScan } from '../../../main/documents/workbook-sheet-scan.ts'
import { TextScan } from '../../../main/documents/workbook-strings.ts'
import { feedTexts } from '../../../main/documents/workbook-text-lane.ts'
import { feedXml } from '../../../main/documents/workbook-xml.ts'

/** What rows look like that programs write, and what they look like when nobody expects it. */
const plainCells = [
  '<c r="A7"/>',
  '<c r="A7" s="3"/>',
  '<c r="B7" t="s"><v>0</v></c>',
  '<c r="C7" s="2" t="s"><v>2</v></c>',
  '<c r="D7"><v>-12.50</v></c>',
  '<c r="E7" t="n"><v>1E+3</v></c>',
  '<c r="F7" t="b"><v>1</v></c>',
  '<c r="G7" t="e"><v>#N/A</v></c>',
  '<c r="H7" t="str"><v>plain</v></c>',
  '<c r="I7" s="1"><v></v></c>',
  '<c r="J7"></c>',
]
const oddCells = [
  '<c r="A7" t="s"><v>99</v></c>',
  '<c r="A7"><f>1+1</f><v>2</v></c>',
  '<c r="A7" t="inlineStr"><is><t>Text &amp; mehr</t></is></c>',
  '<c r="A7" t="str"><v>a &lt; b</v></c>',
  '<c r="A7" t="str"><v>ä\u2028</v></c>',
  '<c r="A7" t="str"><v><![CDATA[</row>]]></v></c>',
  '<c t="s"><v>1</v></c>',
  '<c t="s" r="A7"><v>1</v></c>',
  '<c r="A7" r="A7"/>',
  '<c r="A7" cm="1"><v>1</v></c>',
  '<c r="A8"><v>1</v></c>',
  '<c r="a7"><v>1</v></c>',
  '<c r="$A$7"><v>1</v></c>',
  '<c r="XFE7"><v>1</v></c>',
  '<c r="ZZ7"><v>1</v></c>',
  '<c r="A7"><v> 5 </v></c>',
  '<c r="A7"><v>1</v><v>2</v></c>',
  '<c r="A7" ><v>1</v></c >',
  '<c r="A7"><v>]]></v></c>',
  '<c r="A7"><v>1</v>',
  '<x/>',
  '<!-- </row> -->',
  '<row r="8"/>',
  '<sheetData><row r="7"><c r="A7"><v>1</v></c></row></sheetData>',
  'Text',
  '&x;',
]
const rowTags = ['<row r="7">', '<row r="7" spans="1:3" s="2" customFormat="1" ht="15" hidden="1">']
const oddRowTags = [
  '<row>',
  '<row r="0">',
  '<row r="7" r="7">',
  '<row  r="7">',
  "<row r='7'>",
  '<row r="7" hidden="&#49;">',
  '<row r="1048577">',
  '<row r="100001">',
  '<row r="7"/>',
  '<x:row r="7">',
  '<row r="7" x="<">',
]
const between = [
  '',
  '\n',
  '<!-- </row> -->',
  '<![CDATA[</row>]]>',
  'x',
  '<row r="9"/>',
  '</sheetData><sheetData>',
  '\u00e4',
]

/** Mostly what is expected: an odd piece ends the part more often than not. */
const mostly = (usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  )
const row = fc
  .tuple(
    mostly(rowTags, oddRowTags),
    fc.array(mostly(plainCells, oddCells), { maxLength: 6 }),
    mostly([''], between),
  )
  .map(([tag, cells, after]) => `${tag}${cells.join('')}</row>${after}`)
const sheet = fc
  .tuple(
    mostly(
      ['<worksheet>'],
      ['<x:worksheet>', '<!-- <sheetData> --><worksheet>', '<worksheet a="<sheetData>">'],
    ),
    mostly(['<sheetData>'], ['<sheetData a=">">', '<x:sheetData>', '<sheetData >', '<sheetData/>', '']),
    fc.array(row, { maxLength: 8 }),
    mostly(
      ['</sheetData></worksheet>'],
      [
        '</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>',
        '</sheetData>',
        '</worksheet>',
        '',
      ],
    ),
  )
  .map((parts) => parts.flat().join(''))

const sharedTexts = ['Titel', '', 'cut'].map((text) => ({ text, isCut: text === 'cut' }))
const encoder = new TextEncoder()

/** A row in a comment behind a row without an end tag; a row in what is no `sheetData` of the sheet. */
const inside = '<row r="7"><c r="A7"><v>1</v></c></row>'
const traps = [
  `<worksheet><sheetData><row r="9"><x/></row><row r="9"/><!-- </row>${inside} --></sheetData></worksheet>`,
  `<worksheet><x><sheetData>${inside}</sheetData></x></worksheet>`,
]

type Feed = (content: Uint8Array, part: string, scan: SheetScan) => Iterable<undefined>

function scanWith(feed: Feed, content: Uint8Array): object {
  const scan = new SheetScan({ sheet: 'S', sharedTexts, isDate1904: false, cellsLeft: 30 })
  let refusal
  try {
    for (const _ of feed(content, 'sheet.xml', scan)) continue
    scan.finish()
  } catch (error) {
    if (!(error instanceof ForeignFileRefusal)) throw error
    refusal = { reason: error.reason, detail: error.detail }
  }
  const { merges, hiddenRows, cellCount, cutTexts, filled, declared } = scan
  const blocks = scan.blocks.map(({ cells }) =>
    cells.map((cell) => (cell.type === 'number' ? { ...cell, value: Number(cell.value) } : cell)),
  )
  return refusal === undefined
    ? { blocks, merges, hiddenRows, cellCount, cutTexts, filled, declared }
    : { refusal }
}

describe('a sheet whose plain rows do not go through the parser', () => {
  test('is what the parser makes of it, and refused for the same reason', () => {
    fc.assert(
      fc.property(sheet, (xml) => {
        const content = encoder.encode(xml)
        expect(scanWith(feedRows, content)).toEqual(scanWith(feedXml, content))
      }),
      { numRuns: 3_000, examples: traps.map((xml) => [xml]) },
    )
  })

  test('is so even when its bytes are damaged', () => {
    fc.assert(
      fc.property(sheet, fc.nat(), fc.nat(255), (xml, place, byte) => {
        const content = encoder.encode(xml)
        content[place % content.length] = byte
        expect(scanWith(feedRows, content)).toEqual(scanWith(feedXml, content))
      }),
      { numRuns: 3_000 },
    )
  })
})

const item = mostly(
  [
    '<si><t>Titel</t></si>',
    '<si><t xml:space="preserve"> Größe \n</t></si>',
    '<si><t></t></si>',
    '<si><t>_x000D_€</t></si>',
  ],
  [
    '<si><t>a &amp; b</t></si>',
    '<si><t>a\r\nb</t></si>',
    '<si><t>]]></t></si>',
    '<si><t>\u0001</t></si>',
    '<si><t>\u0085\u2028</t></si>',
    '<si><r><t>Rich</t></r><r><t>er</t></r></si>',
    '<si><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></si>',
    '<si><t>a<!-- </si> --></t></si>',
    '<si><t/></si>',
    '<si/>',
    '<!-- </si> -->',
    '<si><t>a</si>',
    '<si><t>😀\ufffe</t></si>',
    'x',
  ],
)

describe('a table of texts whose plain items do not go through the parser', () => {
  test('is what the parser makes of it, and refused for the same reason', () => {
    const version = fc.constantFrom('', '<?xml version="1.1"?>', '\ufeff')
    fc.assert(
      fc.property(version, fc.array(item, { maxLength: 8 }), mostly(['</sst>'], ['']), (head, items, end) => {
        const content = encoder.encode(`${head}<sst count="3">${items.join('')}${end}`)
        expect(textsOf(feedTexts, content)).toEqual(textsOf(feedXml, content))
      }),
      { numRuns: 3_000 },
    )
  })
})

function textsOf(feed: typeof feedTexts | typeof feedXml, content: Uint8Array): unknown {
  const scan = new TextScan()
  try {
    for (const _ of feed(content, 'sharedStrings.xml', scan)) continue
    return scan.texts
  } catch (error) {
    if (!(error instanceof ForeignFileRefusal)) throw error
    return { reason: error.reason, detail: error.detail }
  }
}
