import { describe, expect, it } from 'vitest'
import type { ReadFile } from '../../../shared/import/sheet.ts'
import { readHere } from './workbook-bytes.ts'

type Read = Extract<ReadFile, { outcome: 'read' }>

async function readText(content: string | Uint8Array): Promise<Read> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const answer = await readHere(bytes, 'ideen.csv')
  if (answer.outcome === 'refused') throw new Error(`${answer.reason} ${JSON.stringify(answer.detail)}`)
  return answer
}

async function readReason(content: string): Promise<unknown> {
  const answer = await readHere(new TextEncoder().encode(content), 'ideen.csv')
  return answer.outcome === 'refused' ? [answer.reason, answer.detail] : 'read'
}

function fields(file: Read): string[] {
  const cells = file.sheets[0]?.cells ?? []
  return cells.map(
    ({ row, column, value }) => `${row}/${column} ${value.kind === 'text' ? value.text : value.kind}`,
  )
}

describe('a text table', () => {
  it('counts records, not lines, and does not count the line that names the separator', async () => {
    const file = await readText('sep=,\r\na,"eins\r\nzwei"\r\n\r\nb,c\r\n')
    expect(file.delimiter).toBe(',')
    expect(fields(file)).toEqual(['1/1 a', '1/2 eins\nzwei', '3/1 b', '3/2 c'])
  })

  it('keeps every cell as text, with leading zeros and blanks', async () => {
    expect(fields(await readText('007; 3.10 ;1.234,50;WAHR\n'))).toEqual([
      '1/1 007',
      '1/2  3.10 ',
      '1/3 1.234,50',
      '1/4 WAHR',
    ])
  })

  it.each([
    ['a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['a,b\n1,2\n3,4\n', ','],
    ['a\tb, c\n1\t2\n', '\t'],
    ['a|b\n1|2\n', '|'],
    ['Ideensammlung, Stand Mai\n\nNr;Titel;Text\n1;Rad;"a;b;c"\n2;Bank;x, y\n3;Baum;z\n', ';'],
    ['nur eine Spalte\nzweite Zeile\n', undefined],
  ])('finds its separator: %j', async (content, delimiter) => {
    expect((await readText(content)).delimiter).toBe(delimiter)
  })

  it.each<[string, Uint8Array, string]>([
    ['UTF-8 with mark', new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from('ü;€')]), 'utf-8'],
    ['UTF-8', Buffer.from('ü;€'), 'utf-8'],
    ['UTF-16 with mark', Buffer.from('\ufeffü;€', 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first', Buffer.from('\ufeffü;€', 'utf16le').swap16(), 'utf-16be'],
    ['Windows-1252', new Uint8Array([0xfc, 0x3b, 0x80]), 'windows-1252'],
  ])('is understood in %s', async (_, bytes, encoding) => {
    const file = await readText(new Uint8Array(bytes))
    expect([file.encoding, fields(file), file.warnings]).toEqual([encoding, ['1/1 ü', '1/2 €'], []])
  })

  it('is understood as an old Mac wrote it, with a warning, and only where no umlaut of Windows stands', async () => {
    // "Bänke;für" and "Bänke für" with the ü of Windows behind it.
    const mac = [0x42, 0x8a, 0x6e, 0x6b, 0x65, 0x3b, 0x66, 0x9f, 0x72]
    const file = await readText(new Uint8Array(mac))
    expect([file.encoding, fields(file), file.warnings]).toEqual([
      'macintosh',
      ['1/1 Bänke', '1/2 für'],
      [{ kind: 'mac-encoding', sheet: null }],
    ])
    expect((await readText(new Uint8Array([...mac, 0xfc]))).encoding).toBe('windows-1252')
  })

  it('stays UTF-8 with a warning when one letter of many is broken', async () => {
    const bytes = new Uint8Array([...Buffer.from('äöüßäöü;'.repeat(5)), 0xc3])
    const file = await readText(bytes)
    expect([file.encoding, file.warnings]).toEqual([
      'utf-8',
      [{ kind: 'unknown-encoding', sheet: null, count: 1 }],
    ])
  })

  it('is refused where a quote never closes, with the record in which it opens', async () => {
    expect(await readReason('a;b\nc;d\n"e;f\ng;h\n')).toEqual([
      'damaged-content',
      { why: 'unclosed-quote', record: 3 },
    ])
  })

  it('is refused beyond its limits', async () => {
    expect(await readReason(`${'x'.repeat(1_100_000)};y\n`)).toEqual([
      'damaged-content',
      { why: 'line-length', line: 1, limit: 1_048_576 },
    ])
    expect(await readReason('a;b\n'.repeat(100_001))).toEqual([
      'too-many-rows',
      { row: 100_001, limit: 100_000 },
    ])
    expect(await readReason(`${'a;'.repeat(501)}b\n`)).toEqual(['too-many-columns', { row: 1, limit: 500 }])
  })

  it('is cut where a cell is longer than Excel allows, with a warning', async () => {
    const file = await readText(`a;${'x'.repeat(40_000)}\n`)
    expect(file.warnings).toEqual([{ kind: 'text-cut', sheet: null, count: 1 }])
  })
})
