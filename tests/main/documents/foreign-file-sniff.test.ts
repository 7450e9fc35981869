import { describe, expect, it } from 'vitest'
import { sniffFile } from '../../../main/documents/foreign-file-sniff.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const table = encode('Nr;Titel\n1;Radweg\n2;Bank\n')

function sniff(bytes: Uint8Array, fileName: string): string {
  const sniffed = sniffFile(bytes, fileName)
  return sniffed.kind === 'refused' ? sniffed.reason : sniffed.kind
}

describe('what a file is', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['a table', table, 'ideen.csv', 'text'],
    ['a table without an ending', table, 'ideen', 'text'],
    ['a table with an unknown ending', table, 'ideen.dat', 'text'],
    ['a table that calls itself a workbook', table, 'ideen.xlsx', 'ending-does-not-fit'],
    ['a table that calls itself an old workbook', table, 'ideen.XLS', 'ending-does-not-fit'],
    [
      'a letter that calls itself a workbook',
      encode('Sehr geehrte Damen und Herren\nanbei die Liste.\n'),
      'ideen.xlsx',
      'not-a-workbook',
    ],
    ['an archive', encode('PK\u0003\u0004xxxx'), 'ideen.csv', 'archive'],
    ['a web page', encode('\ufeff<!-- Export -->\n<HTML><body>'), 'ideen.xls', 'html-not-workbook'],
    ['a bare table of a web page', encode('<table border=1><tr>'), 'ideen.csv', 'html-not-workbook'],
    [
      'a saved mail page',
      encode('MIME-Version: 1.0\nContent-Type: multipart/related'),
      'ideen.xls',
      'html-not-workbook',
    ],
    ['a table whose first cell is markup', encode('<b>Titel</b>;Text\na;b'), 'ideen.csv', 'text'],
    ['a PDF', encode('%PDF-1.7\n1 0 obj'), 'ideen.pdf', 'not-a-workbook'],
    [
      'an XML table of 2003',
      encode('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'a.xls',
      'not-a-workbook',
    ],
    [
      'a flat OpenDocument table',
      encode(
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
      ),
      'a.fods',
      'open-document',
    ],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'ideen.xlsx',
      'not-a-workbook',
    ],
    ['nothing', new Uint8Array(0), 'ideen.csv', 'empty-file'],
    ['only blank lines', encode('\ufeff \r\n\r\n'), 'ideen.csv', 'empty-file'],
    [
      'a compound file without a directory',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'a.xls',
      'not-a-workbook',
    ],
  ])('is told from its bytes: %s', (_, bytes, fileName, expected) => {
    expect(sniff(bytes, fileName)).toBe(expected)
  })

  it('is told of a table in UTF-16 without a mark', () => {
    expect(sniff(new Uint8Array(Buffer.from('Nr;Titel\n1;Radweg', 'utf16le')), 'a.txt')).toBe('text')
  })
})
