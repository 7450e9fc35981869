import { describe, expect, test } from 'vitest'
import { CellPacker } from '../../../main/documents/cell-packer.ts'
import { readForeignFile } from '../../../main/documents/foreign-file.ts'
import type { RunIsolated } from '../../../main/run-isolated.ts'
import { textEncodings } from '../../../shared/import/sheet.ts'

const bytes = new TextEncoder().encode('Titel;Text\nEine;Zwei')

/** A reading process that sends this, whatever it is asked. */
const sending =
  (...messages: unknown[]): RunIsolated =>
  async ({ take }) => {
    for (const message of messages) if (take(message)) return 'done'
    return 'crashed'
  }

const sheet = {
  name: null,
  visibility: 'visible',
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  declaredTables: [],
  links: [],
}
const file = { outcome: 'read', format: 'text', sheets: [sheet], warnings: [] }
const cells = new CellPacker().pack([{ row: 1, column: 1, value: { kind: 'text', text: 'Titel' } }])

describe('what the reading process sends', () => {
  test('is the file when it is sound', async () => {
    const runIsolated = sending({ part: 'cells', sheet: 0, cells }, { part: 'file', file })
    const read = await readForeignFile({ bytes, fileName: 'a.csv', runIsolated })
    expect(read).toMatchObject({ outcome: 'read', sheets: [{ cells: [{ row: 1, column: 1 }] }] })
  })

  test.each(textEncodings)('may be a text in %s', async (encoding) => {
    const runIsolated = sending(
      { part: 'cells', sheet: 0, cells },
      { part: 'file', file: { ...file, encoding } },
    )
    const read = await readForeignFile({ bytes, fileName: 'a.csv', runIsolated })
    expect(read).toMatchObject({ outcome: 'read', encoding })
  })

  test.each<[string, unknown[]]>([
    ['no message', [17]],
    ['an unknown message', [{ part: 'all' }]],
    ['cells that are not packed', [{ part: 'cells', sheet: 0, cells: [{ row: 1, column: 1 }] }]],
    ['a damaged block', [{ part: 'cells', sheet: 0, cells: new Uint8Array(64) }]],
    ['cells of a sheet far away', [{ part: 'cells', sheet: 2 ** 31, cells }]],
    [
      'cells of a sheet that is not there',
      [
        { part: 'cells', sheet: 1, cells },
        { part: 'file', file },
      ],
    ],
    ['a file without sheets', [{ part: 'file', file: { ...file, sheets: undefined } }]],
    ['a row that is none', [{ part: 'file', file: { ...file, sheets: [{ ...sheet, hiddenRows: [-1] }] } }]],
    [
      'a merge over everything',
      [
        {
          part: 'file',
          file: {
            ...file,
            sheets: [{ ...sheet, merges: [{ top: 1, left: 1, bottom: 100_000, right: 500 }] }],
          },
        },
      ],
    ],
    ['a refusal without a known reason', [{ part: 'refused', refusal: { outcome: 'refused', reason: 'x' } }]],
  ])('is refused when it is %s', async (_, messages) => {
    const read = await readForeignFile({ bytes, fileName: 'a.csv', runIsolated: sending(...messages) })
    expect(read).toEqual({ outcome: 'refused', reason: 'reader-failed' })
  })
})
