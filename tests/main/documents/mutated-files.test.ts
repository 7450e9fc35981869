import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readForeignFile } from '../../../main/documents/foreign-file.ts'
import { runIsolated } from '../../../main/run-isolated.ts'
import { refusalReasons } from '../../../shared/import/sheet.ts'
import { packParts, readHere, workbookBytes, workbookParts, type WorkbookPlan } from './workbook-bytes.ts'

const plan: WorkbookPlan = {
  sharedStrings: '<si><t>Fahrradstraße</t></si><si><r><t>Müll</t></r><r><t>_x000D_sammeln</t></r></si>',
  styles:
    '<numFmts><numFmt numFmtId="170" formatCode="dd.mm.yyyy"/></numFmts><fonts><font><b/></font></fonts><cellXfs><xf/><xf numFmtId="170" fontId="0"/></cellXfs>',
  sheets: {
    Ideen:
      '<dimension ref="A1:D3"/><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="1"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>44000.5</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2+1</f><v>1</v></c><c r="C2" t="b"><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c><c r="D3" t="d"><v>2025-06-01</v></c></row></sheetData><autoFilter ref="A1:D3"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    Liste: '<sheetData/>',
  },
}
const parts = workbookParts(plan)
const whole = workbookBytes(plan)

describe('a workbook in which anything is changed', () => {
  it('is read or refused, with bytes changed anywhere', async () => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const bytes = whole.slice()
        for (const [place, byte] of list) bytes[place] = byte
        expect(await findFault(bytes)).toBeUndefined()
      }),
      { numRuns: 400 },
    )
  }, 20_000)

  it('is read or refused, with pieces of its XML replaced, repeated or left out', async () => {
    const pieces = [
      '',
      '<',
      '"',
      '-1',
      '0',
      '1e9',
      '2000000000',
      'NaN',
      '__proto__',
      'XFD1048576',
      'A1:XFD1048576',
      '&#0;',
      ']]>',
      '<!--',
      '<c/>',
      '<row/>',
      '</row>',
      ' t="s"',
      ' t="shared"',
      ' si="0"',
      '<f/>',
      '<v/>',
      '<is><t>x</t></is>',
      '😀',
      '\u0000',
    ]
    const change = fc.record({
      part: fc.constantFrom(...Object.keys(parts)),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(12),
      piece: fc.constantFrom(...pieces),
      times: fc.integer({ min: 1, max: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (list) => {
        const changed = { ...parts }
        for (const { part, at, length, piece, times } of list) {
          const text = String(changed[part])
          const place = Math.floor(at * text.length)
          changed[part] = text.slice(0, place) + piece.repeat(times) + text.slice(place + length)
        }
        expect(await findFault(packParts(changed))).toBeUndefined()
      }),
      { numRuns: 600 },
    )
  }, 20_000)

  it('is read or refused when it is cut off, and through the isolated process as well', async () => {
    for (let length = 0; length < whole.length; length += 97)
      expect(await findFault(whole.subarray(0, length))).toBeUndefined()
    for (const seed of [3, 5, 7]) {
      const sheet = String(parts['xl/worksheets/sheet1.xml'])
      const bytes = packParts({
        ...parts,
        'xl/worksheets/sheet1.xml': sheet.slice(0, sheet.length - seed * 40),
      })
      const answer = await readForeignFile({ bytes, fileName: 'a.xlsx', runIsolated })
      expect(answer).toMatchObject({ outcome: 'refused', reason: 'damaged-content' })
    }
  }, 20_000)
})

describe('a text in which anything stands', () => {
  it('is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await findFault(bytes, 'a.csv')).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  }, 20_000)

  it('gives every field back that a table program wrote', async () => {
    const field = fc.stringMatching(/^[ -~äöüß€„“\n";,\t]{1,12}$/).filter((text) => text.trim() !== '')
    const record = fc.array(field, { minLength: 3, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 3, maxLength: 8 }), async (records) => {
        const written = records
          .map((fields) => fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n')
        const answer = await readHere(new TextEncoder().encode(`sep=;\r\n${written}\r\n`), 'a.csv')
        expect(answer.outcome === 'read' && answer.sheets[0]?.cells.map(({ value }) => value)).toEqual(
          records.flat().map((text) => ({ kind: 'text', text })),
        )
      }),
      { numRuns: 200 },
    )
  }, 20_000)
})

/** What is wrong with the answer to these bytes: nothing, as long as it is a reading of sensible size or a known refusal. */
async function findFault(bytes: Uint8Array, fileName = 'a.xlsx'): Promise<string | undefined> {
  const started = process.cpuUsage()
  const answer = await readHere(bytes, fileName)
  const { user, system } = process.cpuUsage(started)
  if (user + system > 2_000_000) return 'too slow'
  if (answer.outcome === 'refused') return refusalReasons.includes(answer.reason) ? undefined : answer.reason
  return answer.sheets.every(({ cells }) => cells.length <= 60) ? undefined : 'too many cells'
}
