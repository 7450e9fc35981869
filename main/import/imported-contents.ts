import { z } from 'zod'
import type { VersionLine } from '../../shared/import/compare-versions.ts'
import type { IdeaField } from '../../shared/import/idea-fields.ts'
import type { UnderstoodIdea, UnderstoodTable } from '../../shared/import/understanding.ts'
import type { LaterLines } from './compare-lines.ts'
import { evidenceFields, titleOf, titleOfText } from './import-rows.ts'

/** What a file says about an idea, as it is kept to compare a newer version of the file with. */
export type ImportedContents = Omit<VersionLine, 'key'>

/** As stored: title and text only where the values of the fields do not tell them; earlier versions always wrote both. */
const storedContents = z.object({
  number: z.string().nullable(),
  title: z.string().optional(),
  text: z.string().optional(),
  values: z.record(z.string(), z.unknown()),
})

export function formatContents({ number, title, text, values }: ImportedContents): string {
  const told = toldBy(values)
  return JSON.stringify({
    number,
    ...(title !== told.title && { title }),
    ...(text !== told.text && { text }),
    values,
  })
}

export function parseContents(stored: string): ImportedContents {
  const contents = storedContents.parse(JSON.parse(stored))
  return { ...toldBy(contents.values), ...contents }
}

function toldBy({ title, description }: ImportedContents['values']): { title: string; text: string } {
  const text = typeof description === 'string' ? description : ''
  return { title: typeof title === 'string' ? title : titleOfText(text), text }
}

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

/** Those of them that a table has a column for. */
export function presentFields(table: UnderstoodTable): VersionField[] {
  const present = new Set(table.columns.map(({ field }) => field))
  return versionFields.filter((field) => present.has(field))
}

/** What the file says about an idea, field by field. */
export function contentsOf(idea: UnderstoodIdea, fields: readonly VersionField[]): ImportedContents {
  return {
    number: idea.readings.number?.value ?? null,
    title: titleOf(idea),
    text: idea.readings.description?.value ?? '',
    values: Object.fromEntries(fields.map((field) => [field, idea.readings[field]?.value ?? null])),
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
  return { key: ideaId, ...parseContents(contents) }
}

/** The lines of all chosen tables, made ready to be compared as they are asked for. */
export function listLines(tables: readonly UnderstoodTable[]): LaterLines {
  const lines = tables
    .filter(({ chosen }) => chosen)
    .flatMap((table) => {
      const fields = presentFields(table)
      return table.ideas.map((idea) => ({ table, idea, fields }))
    })
  return {
    count: lines.length,
    slice: (from, to) =>
      lines.slice(from, to).map(({ table, idea, fields }) => ({
        key: lineKey({ table: table.id, line: idea.line }),
        ...contentsOf(idea, fields),
      })),
  }
}
