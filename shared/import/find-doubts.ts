import type { TableCells } from './cells-of-column.ts'
import { freeTextFields, type IdeaField } from './idea-fields.ts'
import { isNothingStated } from './nothing-stated.ts'
import { refersToOtherIdea, saysSameAsAbove } from './other-idea.ts'
import { findContacts, findPersonalData } from './personal-data.ts'
import { namesToLookFor, type People } from './people.ts'
import { evidence, type CellToRead, type FoundProblem, type ReadCell } from './read-cell.ts'
import { wordsOf } from './read-columns.ts'
import type { ColumnMapping } from './understanding.ts'

export type Doubt = { column: ColumnMapping & { field: IdeaField }; problem: FoundProblem; cell?: CellToRead }
export type IdeaDraft = {
  line: number
  fields: Map<IdeaField, { column: ColumnMapping & { field: IdeaField }; cell: CellToRead; read: ReadCell }>
  doubts: Doubt[]
}

/** Doubts that need more than one cell: missing titles, numbers used twice, people in free texts, pointers elsewhere. */
export function findDoubts(
  table: TableCells,
  drafts: readonly IdeaDraft[],
  people: People,
): Map<number, Doubt[]> {
  const found = new Map<number, Doubt[]>()
  const numbers = new Map<string, number>()
  for (const [index, draft] of drafts.entries()) {
    const doubts = [
      ...missingTitle(table, draft),
      ...numberUsedTwice(draft, numbers),
      ...[...draft.fields].flatMap(([field, entry]) => [
        ...personalData(field, entry, people),
        ...(sameAsBefore(field, entry, drafts[index - 1]) ?? pointsElsewhere(field, entry)),
        ...linksOutside(entry),
      ]),
    ]
    if (doubts.length > 0) found.set(draft.line, doubts)
  }
  return found
}

type Entry = { column: ColumnMapping & { field: IdeaField }; cell: CellToRead; read: ReadCell }

function textOf(draft: IdeaDraft, field: IdeaField): string {
  const read = draft.fields.get(field)?.read
  const value = read?.value ?? read?.proposed
  return typeof value === 'string' ? value : ''
}

/** The description stands in for a missing title only where it is a single short sentence. */
function missingTitle(table: TableCells, draft: IdeaDraft): Doubt[] {
  const title = draft.fields.get('title')
  if (title && title.read.problems.length > 0) return []
  if (!isNothingStated(textOf(draft, 'title'))) return []
  if (title) title.read = { ...title.read, value: null }
  const column =
    table.columns.find((one) => one.field === 'title') ??
    table.columns.find((one) => one.field === 'description')
  if (!column) return []
  const description = textOf(draft, 'description')
  const short = /^[^.!?\n]{3,100}[.!?]?$/.test(description)
  const problem: FoundProblem = {
    kind: 'missing-title',
    evidence: evidence(short ? 'missing-title.short' : 'missing-title'),
  }
  if (short) problem.proposal = description
  if (!title) problem.raw = null
  return [{ column: { ...column, field: 'title' }, problem, ...(title && { cell: title.cell }) }]
}

function numberUsedTwice(draft: IdeaDraft, numbers: Map<string, number>): Doubt[] {
  const entry = draft.fields.get('number')
  const number = textOf(draft, 'number')
  if (!entry || number === '' || entry.cell.fromMerge) return []
  const before = numbers.get(number)
  if (before === undefined) {
    numbers.set(number, draft.line)
    return []
  }
  return [
    {
      column: entry.column,
      cell: entry.cell,
      problem: {
        kind: 'number-used-twice',
        evidence: evidence('number-used-twice', { number, line: before }),
      },
    },
  ]
}

function personalData(field: IdeaField, { column, cell, read }: Entry, people: People): Doubt[] {
  const text = read.value ?? read.proposed
  const isName = field === 'submittedBy'
  if (typeof text !== 'string' || (!isName && !freeTextFields.includes(field))) return []
  const pieces = isName ? findContacts(text) : findPersonalData(text, namesToLookFor(text, people))
  if (pieces.length === 0) return []
  const raw = pieces.join(', ')
  return [
    {
      column,
      cell,
      problem: { kind: 'personal-data', raw, evidence: evidence('personal-data', { pieces: raw }) },
    },
  ]
}

const pointingFields: ReadonlySet<IdeaField> = new Set([
  'title',
  'description',
  'cost',
  'runningCost',
  'fieldsOfAction',
  'benefit',
  'remark',
])

const repeatedFields: ReadonlySet<IdeaField> = new Set([
  'fieldsOfAction',
  'submittedBy',
  'cost',
  'runningCost',
  'workshop',
  'place',
  'benefit',
])

/** "dito" stands for what the idea above says there; a person confirms it. */
function sameAsBefore(field: IdeaField, entry: Entry, before: IdeaDraft | undefined): Doubt[] | null {
  const { column, cell, read } = entry
  const text = wordsOf(cell)
  if (!repeatedFields.has(field) || !saysSameAsAbove(text)) return null
  const above = before?.fields.get(field)?.read
  const value = above?.value ?? above?.proposed
  entry.read = { ...read, value: null, ...(value !== undefined && { proposed: value }) }
  const problem: FoundProblem = {
    kind: 'refers-to-other-idea',
    evidence: evidence('refers-to-other-idea', { text: text.trim() }),
    ...(value !== undefined && { proposal: value }),
  }
  return [{ column, cell, problem }]
}

function pointsElsewhere(field: IdeaField, { column, cell }: Entry): Doubt[] {
  if (!pointingFields.has(field) || cell.cell?.value.kind !== 'text') return []
  const text = wordsOf(cell)
  if (!refersToOtherIdea(text)) return []
  return [
    {
      column,
      cell,
      problem: {
        kind: 'refers-to-other-idea',
        evidence: evidence('refers-to-other-idea', { text: text.trim().slice(0, 80) }),
      },
    },
  ]
}

const outside = /(?:^|[^\w\]])\[\d{1,4}\][^[\]!]{0,64}!|\b(?:WEBSERVICE|RTD)\(|\.xls[xmb]?[\]']|https?:\/\//i

function linksOutside({ column, cell }: Entry): Doubt[] {
  const formula = cell.cell?.formula ?? ''
  const link = cell.cell?.link ?? ''
  if (!outside.test(formula) && !/^(?:file:|\\\\)/i.test(link)) return []
  return [
    {
      column,
      cell,
      problem: { kind: 'external-link', evidence: evidence('external-link', { target: formula || link }) },
    },
  ]
}
