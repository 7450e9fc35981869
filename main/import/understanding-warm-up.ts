import { CellPacker } from '../documents/cell-packer.ts'
import type { ReadingMessage } from '../documents/foreign-file-messages.ts'
import type { Cell } from '../../shared/import/sheet.ts'

const headings = ['Nr.', 'Titel', 'Beschreibung', 'Handlungsfeld', 'Kosten', 'Eingereicht von', 'Punkte']
const lines = 400

/** What a reading process would send of a small made-up list of ideas. */
export function madeUpReading(): ReadingMessage[] {
  const table = [headings, ...Array.from({ length: lines }, (_, at) => lineOf(at + 1))]
  const cells = table.flatMap((line, row) => line.map((text, column) => cellOf(row + 1, column + 1, text)))
  const sheet = {
    name: 'Ideen',
    visibility: 'visible' as const,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    declaredTables: [],
    links: [],
  }
  return [
    { part: 'cells', sheet: 0, cells: new CellPacker().pack(cells) },
    { part: 'file', file: { outcome: 'read', format: 'xlsx', sheets: [sheet], warnings: [] } },
  ]
}

function lineOf(number: number): string[] {
  const thing = pick(['Sitzbank', 'Hochbeet', 'Radweg'], number)
  const place = `Platz ${number}`
  return [
    String(number),
    `${thing} am ${place}`,
    `${thing} mit Solarstrom am ${place}. Damit sich die Nachbarn treffen.`,
    pick(['Mobilität', 'Klima & Energie', 'Bildung, Wohnen'], number),
    pick(['2.500 €', 'ca. 4 T€', 'k. A.', '1200'], number),
    pick(['Eva Lind', 'Tisch 4', 'Uwe Blau'], number),
    String(number % 9),
  ]
}

function cellOf(row: number, column: number, text: string): Cell {
  const isNumber = row > 1 && (column === 1 || column === 7)
  return { row, column, value: isNumber ? { kind: 'number', number: Number(text) } : { kind: 'text', text } }
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? ''
}
