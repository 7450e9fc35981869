import type { TextScan } from './workbook-strings.ts'
import { feedXmlItems } from './workbook-xml-items.ts'

const itemStarts = ['<si><t>', '<si><t xml:space="preserve">'].map((start) => Buffer.from(start))
const itemEnd = Buffer.from('</t></si>')
const less = 60

/** What the parser would change or refuse: references, control characters, line ends that are not LF, the end of CDATA. */
const notPlain = /[&>\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\ufffe\uffff]/

/** Leads a scan through the table of texts: plain ones are given to it whole, everything else goes through the parser. */
export function feedTexts(content: Uint8Array, part: string, scan: TextScan): Generator<undefined> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const read = (at: number): number => {
    const start = itemStarts.find((tag) => isAt(bytes, at, tag))
    if (start === undefined) return -1
    const close = bytes.indexOf(less, at + start.length)
    if (close === -1 || !isAt(bytes, close, itemEnd)) return -1
    const stored = bytes.toString('utf8', at + start.length, close)
    if (notPlain.test(stored)) return -1
    scan.takeText(stored)
    return close + itemEnd.length
  }
  return feedXmlItems(content, part, scan, { container: 'sst', item: 'si', depth: 1, read })
}

function isAt(bytes: Buffer, at: number, expected: Buffer): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte)
}
