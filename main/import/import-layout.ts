import { z } from 'zod'
import { columnNumber } from '../../shared/import/column-letters.ts'
import { headingFingerprint } from '../../shared/import/template.ts'
import type { UnderstoodTable } from '../../shared/import/understanding.ts'

const range = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() })

const storedTable = z.object({
  sheet: z.string().nullable(),
  fingerprint: z.string(),
  /** Absent in imports of versions that did not keep the headings. */
  headings: z
    .object({
      range,
      orientation: z.enum(['ideas-in-rows', 'ideas-in-columns']),
      /** By the number of the column; of the row when ideas stand in columns. */
      columns: z.array(z.object({ place: z.number(), heading: z.string(), isMapped: z.boolean() })),
    })
    .optional(),
})

export type ImportLayout = z.infer<typeof storedTable>[]

/** Tables and their headings: a newer version of the file is known by them, and the origin of an idea names them. */
export function layoutOf(tables: readonly UnderstoodTable[]): ImportLayout {
  return tables
    .filter(({ chosen }) => chosen)
    .map((table) => ({
      sheet: table.sheet,
      fingerprint: headingFingerprint(table.columns.map(({ heading }) => heading)),
      headings: {
        range: table.range,
        orientation: table.orientation,
        columns: table.columns.map(({ place, heading, field }) => ({
          place,
          heading,
          isMapped: field !== null,
        })),
      },
    }))
}

export function parseLayout(stored: string): ImportLayout {
  return z.array(storedTable).parse(JSON.parse(stored))
}

type Cell = { sheet: string | null; row: number; column: string }

/** The heading of the file above (or beside) a cell, and whether it was read as a field; undefined when not kept. */
export function findHeading(
  layout: ImportLayout,
  { sheet, row, column }: Cell,
): { heading: string; isMapped: boolean } | undefined {
  const across = columnNumber(column)
  const table = layout.find(
    ({ sheet: name, headings }) =>
      name === sheet &&
      headings !== undefined &&
      headings.range.top <= row &&
      row <= headings.range.bottom &&
      headings.range.left <= across &&
      across <= headings.range.right,
  )
  const place = table?.headings?.orientation === 'ideas-in-columns' ? row : across
  return table?.headings?.columns.find((one) => one.place === place)
}
