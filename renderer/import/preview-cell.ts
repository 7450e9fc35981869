import { fieldKinds, type FieldKind, type IdeaField } from '../../shared/import/idea-fields.ts'
import type { PreviewTable } from '../../shared/import/preview-table.ts'
import type { ColumnMapping, Corrections, UnderstoodIdea } from '../../shared/import/understanding.ts'
import type { Say } from '../parts/use-text.ts'
import { cellKey } from './corrections.ts'
import { shownValue } from './shown-value.ts'

/** A column of the preview: one field, and the place in the file that it is read from. */
export type PreviewColumn = { field: IdeaField; place: number; hidden: boolean }

/** Texts that the person typed, by line and place. */
export type TypedTexts = ReadonlyMap<string, string>

export function columnsOf(table: PreviewTable): PreviewColumn[] {
  return table.columns.flatMap(({ field, place, hidden }: ColumnMapping) =>
    field === null ? [] : [{ field, place, hidden }],
  )
}

export function typedTexts({ id }: PreviewTable, corrections: Corrections): TypedTexts {
  const values = corrections.tables.find(({ table }) => table === id)?.values ?? []
  return new Map(values.map((value) => [cellKey(value), value.text]))
}

/** Texts of these kinds may have several lines. */
export function isLongText(field: IdeaField): boolean {
  const kind: FieldKind = fieldKinds[field]
  return kind === 'text'
}

/** What the person finds in the cell when starting to edit it: what was typed, else what the file says. */
export function editableText(
  idea: UnderstoodIdea,
  { field, place }: PreviewColumn,
  { typed, say }: { typed: TypedTexts; say: Say },
): string {
  const own = typed.get(cellKey({ line: idea.line, place }))
  if (own !== undefined) return own
  const reading = idea.readings[field]
  const raw = reading?.origin.raw
  if (typeof raw === 'string' && raw !== '') return raw
  // Always in German notation: that is what the reading of typed values expects.
  return shownValue(reading?.value, say, 'de')
}
