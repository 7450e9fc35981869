import { z } from 'zod'
import { foldHeading } from './headings.ts'
import { ideaFields } from './idea-fields.ts'
import type { ColumnMapping, TableCorrection } from './understanding.ts'

const columnChoice = z.object({
  /** Heading as it stands in the file; compared without regard to case, umlauts and punctuation. */
  heading: z.string().max(400),
  field: z.enum(ideaFields).nullable(),
  unit: z.enum(['euros', 'thousand euros', 'million euros']).optional(),
})

/**
 * The mapping of one facilitator's sheet, remembered for the next file with the same headings. As a JSON file it is
 * also what the command line takes as `--mapping`.
 */
export const mappingTemplate = z.object({
  version: z.literal(1),
  name: z.string().min(1).max(200),
  columns: z.array(columnChoice).min(1).max(500),
})

export type MappingTemplate = z.infer<typeof mappingTemplate>

/**
 * What tells the sheets of one facilitator from others: the folded headings, in alphabetical order, so that moved
 * columns do not matter.
 *
 * @example
 * import { headingFingerprint } from './template.ts'
 * headingFingerprint(['Titel', 'Nr.', 'Maßnahme?']) // → 'massnahme|nr|titel'
 */
export function headingFingerprint(headings: readonly string[]): string {
  const folded = headings.map((heading) => foldHeading(heading) || heading.trim().toLowerCase())
  return folded
    .filter((heading) => heading !== '')
    .toSorted()
    .join('|')
}

/** A mapping as it is remembered. */
export type StoredTemplate = {
  id: string
  revision: number
  name: string
  savedAt: string
  savedBy: string
  template: MappingTemplate
}

/** The fingerprint of the sheets that a template is for. */
export function fingerprintOf(template: MappingTemplate): string {
  return headingFingerprint(template.columns.map(({ heading }) => heading))
}

/** Makes a template of a table as it is mapped now, corrections included. */
export function templateOf(name: string, columns: readonly ColumnMapping[]): MappingTemplate {
  return {
    version: 1,
    name,
    columns: columns
      .filter((column) => column.heading !== '')
      .map(({ heading, field, unit }) => ({ heading, field, ...(unit && { unit }) })),
  }
}

/** The template whose headings are exactly those of the table, or undefined. */
export function recogniseTemplate(
  columns: readonly ColumnMapping[],
  templates: readonly MappingTemplate[],
): MappingTemplate | undefined {
  const fingerprint = headingFingerprint(columns.map((column) => column.heading))
  if (fingerprint === '') return undefined
  return templates.find(
    (template) => headingFingerprint(template.columns.map((column) => column.heading)) === fingerprint,
  )
}

/** The choice of fields that a template stands for, for the columns of a table with the same headings. */
export function templateCorrection(
  template: MappingTemplate,
  columns: readonly ColumnMapping[],
): NonNullable<TableCorrection['fields']> {
  const waiting = [...template.columns]
  return columns.flatMap(({ place, heading }) => {
    const at = waiting.findIndex((column) => foldHeading(column.heading) === foldHeading(heading))
    const [choice] = at < 0 ? [] : waiting.splice(at, 1)
    return choice && heading !== ''
      ? [{ place, field: choice.field, ...(choice.unit && { unit: choice.unit }) }]
      : []
  })
}
