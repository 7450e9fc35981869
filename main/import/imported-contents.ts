import { z } from 'zod'
import type { VersionLine } from '../../shared/import/compare-versions.ts'
import type { IdeaField } from '../../shared/import/idea-fields.ts'
import type { UnderstoodIdea, UnderstoodTable } from '../../shared/import/understanding.ts'
import type { LaterLines } from './compare-lines.ts'
import { evidenceFields, titleOf } from './import-rows.ts'

/** What a file says about an idea, as it is kept to compare a newer version of the file with. */
export const importedContents = z.object({
  number: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  values: z.record(z.string(), z.unknown()),
})

export type ImportedContents = z.infer<typeof importedContents>

/** Fields that a newer version can change. */
export const versionFields = [
  'title',
  'description',
  'benefit',
  'fieldsOfAction',
  'cost',
  'date',
  ...evidenceFields,
] as const satisfies readonly IdeaField[]

export type VersionField = (typeof versionFields)[number]

/** What the file says, field by field; only of fields that the table has a column for. */
export function contentsOf(idea: UnderstoodIdea, table: UnderstoodTable): ImportedContents {
  const present = new Set(table.columns.map(({ field }) => field))
  const entries = versionFields
    .filter((field) => present.has(field))
    .map((field) => [field, idea.readings[field]?.value ?? null] as const)
  return {
    number: idea.readings.number?.value ?? null,
    title: titleOf(idea),
    text: idea.readings.description?.value ?? '',
    values: Object.fromEntries(entries),
  }
}

/** The key under which a line of a file is compared. */
export function lineKey({ table, line }: { table: string; line: number }): string {
  return `${table} ${line}`
}

/** A line as an import has stored it. */
export type StoredLine = { ideaId: string; contents: string }

/** A stored line, ready to be compared. */
export function storedLine({ ideaId, contents }: StoredLine): VersionLine {
  return { key: ideaId, ...importedContents.parse(JSON.parse(contents)) }
}

/** The lines of all chosen tables, made ready to be compared as they are asked for. */
export function listLines(tables: readonly UnderstoodTable[]): LaterLines {
  const lines = tables
    .filter(({ chosen }) => chosen)
    .flatMap((table) => table.ideas.map((idea) => ({ table, idea })))
  return {
    count: lines.length,
    slice: (from, to) =>
      lines.slice(from, to).map(({ table, idea }) => ({
        key: lineKey({ table: table.id, line: idea.line }),
        ...contentsOf(idea, table),
      })),
  }
}
