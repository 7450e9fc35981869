import { z } from 'zod'
import {
  type CellRange,
  fileWarningKinds,
  textEncodings,
  type ReadFile,
  refusalReasons,
  type Sheet,
} from '../../shared/import/sheet.ts'
import { foreignFileLimits as limits } from './foreign-file-limits.ts'
import { lastColumn, lastRow } from './workbook-address.ts'

/** A sheet without its cells, which come before it in pieces. */
export type SheetOutline = Omit<Sheet, 'cells'> & {
  links: { range: CellRange; target: string }[]
}

export type FileOutline = Omit<Extract<ReadFile, { outcome: 'read' }>, 'sheets'> & { sheets: SheetOutline[] }

export type Refusal = Extract<ReadFile, { outcome: 'refused' }>

/** Tells whether something received is what the reading process says of a file beside its cells. */
export function isFileOutline(value: unknown): value is FileOutline {
  return outline.safeParse(value).success
}

export function isRefusal(value: unknown): value is Refusal {
  return refusal.safeParse(value).success
}

const rangeWithin = (rows: number, columns: number) =>
  z
    .strictObject({
      top: z.int().min(1),
      left: z.int().min(1),
      bottom: z.int().max(rows),
      right: z.int().max(columns),
    })
    .refine(({ top, left, bottom, right }) => top <= bottom && left <= right)

const filled = rangeWithin(limits.rows, limits.columns)

const sheet = z.strictObject({
  name: z.string().nullable(),
  visibility: z.enum(['visible', 'hidden', 'very-hidden']),
  merges: z
    .array(
      filled.refine(
        ({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1) <= limits.mergeArea,
      ),
    )
    .max(limits.merges),
  hiddenRows: z.array(z.int().min(1).max(limits.rows)),
  hiddenColumns: z.array(z.int().min(1).max(limits.columns)).max(limits.columns),
  filter: filled.optional(),
  declaredTables: z
    .array(z.strictObject({ name: z.string(), range: filled, totalsRow: z.boolean() }))
    .max(limits.declaredTables),
  links: z
    .array(
      z.strictObject({
        range: rangeWithin(lastRow, lastColumn),
        target: z.string().max(limits.linkCharacters),
      }),
    )
    .max(limits.merges),
})

const outline = z.strictObject({
  outcome: z.literal('read'),
  format: z.enum(['xlsx', 'text']),
  encoding: z.enum(textEncodings).optional(),
  byteOrderMark: z.literal(true).optional(),
  delimiter: z.enum([';', ',', '\t', '|']).optional(),
  sheets: z.array(sheet).max(limits.sheets),
  warnings: z.array(
    z.strictObject({
      kind: z.enum(fileWarningKinds),
      sheet: z.string().nullable().optional(),
      count: z.number().optional(),
    }),
  ),
})

const refusal = z.strictObject({
  outcome: z.literal('refused'),
  reason: z.enum(refusalReasons),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
