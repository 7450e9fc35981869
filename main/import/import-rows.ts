import type { FieldValue, IdeaField } from '../../shared/import/idea-fields.ts'
import type { Reading, UnderstoodIdea } from '../../shared/import/understanding.ts'
import { columnLetters } from '../../shared/import/grid.ts'
import type { NewRow } from '../database/row-writer.ts'
import { cellRows } from './origin-cells.ts'

/** Fields that carry foreign votes and ratings; they become evidence and are never mixed into scores. */
export const evidenceFields = [
  'points',
  'benefitPoints',
  'effortPoints',
  'rating',
  'votes',
  'upvotes',
  'downvotes',
  'comments',
  'votesWorkshop',
] as const satisfies readonly IdeaField[]

export type IdeaRows = {
  idea: NewRow<'idea'>
  author: NewRow<'ideaAuthor'> | null
  fields: NewRow<'ideaField'>[]
  cells: NewRow<'ideaCells'>[]
  evidence: NewRow<'evidence'>[]
}

/** An idea about to be stored, and the line of the file that it stands in. */
export type BuiltIdea = IdeaRows & {
  table: string
  line: number
  /** What the file says, for the next version of it. */
  imported: NewRow<'importedLine'>
  /** The idea that is known already; then nothing new is stored but the line. */
  knownId?: string
}

export type Placing = {
  number: string
  workshopId: string | null
  ideaImportId: string
  fileName: string
  /** Field of action by its name as written. */
  fieldIds: ReadonlyMap<string, string>
  ranges: ReadonlyMap<IdeaField, { min: number; max: number }>
  newId: () => string
}

/** All rows that one idea of a file becomes. Every reading leaves its origin, also those with no column of their own. */
export function buildIdeaRows(understood: UnderstoodIdea, placing: Placing): IdeaRows {
  const { newId } = placing
  const ideaId = newId()
  const author = valueOf(understood, 'submittedBy')
  return {
    idea: buildIdea(understood, placing, ideaId),
    author: author === undefined ? null : { id: newId(), ideaId, personId: null, name: author },
    fields: listFieldIds(understood, placing).map((fieldOfActionId) => ({
      id: newId(),
      ideaId,
      fieldOfActionId,
    })),
    cells: buildCells(understood, placing, ideaId),
    evidence: evidenceFields.flatMap((field) => {
      const value = valueOf(understood, field)
      if (value === undefined) return []
      const range = placing.ranges.get(field)
      return {
        id: newId(),
        ideaId,
        ideaImportId: placing.ideaImportId,
        kind: field,
        value,
        scaleMinimum: range?.min ?? null,
        scaleMaximum: range?.max ?? null,
      }
    }),
  }
}

function buildIdea(understood: UnderstoodIdea, placing: Placing, id: string): NewRow<'idea'> {
  const text = valueOf(understood, 'description') ?? ''
  const cost = valueOf(understood, 'cost')
  return {
    id,
    number: placing.number,
    title: titleOf(understood),
    text,
    benefit: valueOf(understood, 'benefit') ?? '',
    workshopId: placing.workshopId,
    suggestedOn: valueOf(understood, 'date')?.slice(0, 10) ?? null,
    costLowCents: cost?.lowCents ?? null,
    costHighCents: cost?.highCents ?? null,
    costPer: cost?.per ?? null,
    relation: 'open',
    existingProjectId: null,
    standing: 'in-selection',
    standingReason: '',
    standingSince: null,
    standingBy: '',
  }
}

/** The title as it is stored: where the file has none, the beginning of the text. */
export function titleOf(understood: UnderstoodIdea): string {
  return valueOf(understood, 'title') ?? titleOfText(valueOf(understood, 'description') ?? '')
}

function listFieldIds(understood: UnderstoodIdea, placing: Placing): string[] {
  const written = valueOf(understood, 'fieldsOfAction') ?? []
  return [...new Set(written.flatMap((name) => placing.fieldIds.get(name) ?? []))]
}

function buildCells(understood: UnderstoodIdea, placing: Placing, ideaId: string): NewRow<'ideaCells'>[] {
  const { ideaImportId, fileName, newId } = placing
  const readings: (readonly [string, Reading['origin']])[] = Object.entries(understood.readings).map(
    ([field, reading]) => [field, reading.origin],
  )
  const unmapped = understood.unmapped.map(({ heading, origin }) => [heading, origin] as const)
  const origins = [...readings, ...unmapped].map(([field, { sheet, row, column, raw }]) => ({
    field,
    ideaImportId,
    fileName,
    sheet,
    row,
    column: columnLetters(column),
    raw: raw === null ? '' : String(raw),
  }))
  return cellRows(origins, { ideaId, newId })
}

/** A title for an idea that has none: the beginning of its text, cut at a word. */
export function titleOfText(text: string): string {
  const line = text.split('\n')[0] ?? ''
  if (line.length <= 80) return line === '' ? '–' : line
  return `${line.slice(0, 80).replace(/\s+\S*$/, '')} …`
}

function valueOf<F extends IdeaField>(understood: UnderstoodIdea, field: F): FieldValue<F> | undefined {
  const reading: Reading<F> | undefined = understood.readings[field]
  return reading?.value ?? undefined
}
