import type { TableCells } from './cells-of-column.ts'
import { isFilled, type FieldReadings } from './field-readings.ts'
import { freeTextFields, type IdeaField } from './idea-fields.ts'
import { saysNothing } from './nothing-stated.ts'
import { refersToOtherIdea, saysSameAsAbove } from './other-idea.ts'
import { namesToLookFor, type People } from './people.ts'
import { findContacts, findPersonalData } from './personal-data.ts'
import { evidence, wordsOf, type CellToRead, type FoundProblem } from './read-cell.ts'
import type { MappedColumn, ReadColumn } from './read-columns.ts'

/** A question about an idea, and the cell that raises it, if there is one. */
export type Doubt = { column: MappedColumn; problem: FoundProblem; cell?: CellToRead }

/** Doubts about the ideas of a table; most ideas raise none. Lines are counted by their index among the ideas. */
export class Doubts {
  readonly #byLine = new Map<number, Doubt[]>()

  add(index: number, doubt: Doubt): void {
    const others = this.#byLine.get(index)
    if (others) others.push(doubt)
    else this.#byLine.set(index, [doubt])
  }

  /** From left to right; those about one cell in the order in which they were added. */
  at(index: number): readonly Doubt[] {
    return this.#byLine.get(index)?.toSorted((a, b) => a.column.place - b.column.place) ?? []
  }
}

/** Adds the doubts that reading the cells one by one raised. */
export function addReadingDoubts(doubts: Doubts, columns: readonly ReadColumn[]): void {
  for (const { column, cells, read } of columns) {
    read.forEach(({ problems }, index) => {
      const cell = cells[index]
      if (problems.length === 0 || !isFilled(cell)) return
      for (const problem of problems) doubts.add(index, { column, problem, cell })
    })
  }
}

type Fields = ReadonlyMap<IdeaField, FieldReadings>
type Whole = { table: TableCells; fields: Fields; people: People }

/** Adds doubts that need more than one cell: missing titles, numbers used twice, people in free texts, pointers elsewhere. */
export function addDoubtsOfWhole(doubts: Doubts, { table, fields, people }: Whole): void {
  addMissingTitles(doubts, table, fields)
  addNumbersUsedTwice(doubts, table, fields.get('number'))
  for (const readings of fields.values()) addDoubtsOfField(doubts, readings, people)
}

function addDoubtsOfField(doubts: Doubts, readings: FieldReadings, people: People): void {
  const { field } = readings
  const mayNamePeople = field === 'submittedBy' || freeTextFields.includes(field)
  const mayRepeat = repeatedFields.has(field)
  const mayPoint = pointingFields.has(field)
  readings.forEach((index, column, cell) => {
    const note = (problem: FoundProblem | null): void => {
      if (problem) doubts.add(index, { column: column.column, problem, cell })
    }
    if (mayNamePeople) note(personalData(field, textAt(readings, index), people))
    if (mayRepeat && saysSameAsAbove(cell.text)) note(sameAsAbove(readings, index, { column, cell }))
    else if (mayPoint) note(pointerElsewhere(cell))
    note(linkOutside(cell))
  })
}

/** The description stands in for a missing title only where it is a single short sentence. */
function addMissingTitles(doubts: Doubts, { lines, columns }: TableCells, fields: Fields): void {
  const titles = fields.get('title')
  const mapped =
    columns.find(({ field }) => field === 'title') ?? columns.find(({ field }) => field === 'description')
  for (let index = 0; index < lines.length; index += 1) {
    if (!saysNothing(textAt(titles, index))) continue
    const column = titles?.columnAt(index)
    const cell = column?.cells[index]
    const read = column?.read[index]
    if (read && read.problems.length > 0) continue
    if (column && read) column.read[index] = { ...read, value: null }
    if (!mapped) continue
    const description = textAt(fields.get('description'), index)
    const short = /^[^.!?\n]{3,100}[.!?]?$/.test(description)
    const problem: FoundProblem = {
      kind: 'missing-title',
      evidence: evidence(short ? 'missing-title.short' : 'missing-title'),
      ...(short && { proposal: description }),
      ...(!cell && { raw: null }),
    }
    doubts.add(index, { column: { ...mapped, field: 'title' }, problem, ...(cell && { cell }) })
  }
}

function textAt(readings: FieldReadings | undefined, index: number): string {
  const value = readings?.valueAt(index)
  return typeof value === 'string' ? value : ''
}

function addNumbersUsedTwice(
  doubts: Doubts,
  { lines }: TableCells,
  numbers: FieldReadings | undefined,
): void {
  const firstLines = new Map<string, number>()
  numbers?.forEach((index, { column }, cell) => {
    const number = textAt(numbers, index)
    if (number === '' || cell.fromMerge) return
    const first = firstLines.get(number)
    if (first === undefined) firstLines.set(number, lines[index] ?? 0)
    else {
      const grounds = evidence('number-used-twice', { number, line: first })
      doubts.add(index, { column, problem: { kind: 'number-used-twice', evidence: grounds }, cell })
    }
  })
}

function personalData(field: IdeaField, text: string, people: People): FoundProblem | null {
  const pieces =
    field === 'submittedBy' ? findContacts(text) : findPersonalData(text, namesToLookFor(text, people))
  if (pieces.length === 0) return null
  const raw = pieces.join(', ')
  return { kind: 'personal-data', raw, evidence: evidence('personal-data', { pieces: raw }) }
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
function sameAsAbove(
  readings: FieldReadings,
  index: number,
  { column: { read }, cell }: { column: ReadColumn; cell: CellToRead },
): FoundProblem {
  const above = readings.valueAt(index - 1)
  const found = read[index]
  if (found) read[index] = { ...found, value: null, ...(above !== null && { proposed: above }) }
  return {
    kind: 'refers-to-other-idea',
    evidence: evidence('refers-to-other-idea', { text: wordsOf(cell).trim() }),
    ...(above !== null && { proposal: above }),
  }
}

function pointerElsewhere(cell: CellToRead): FoundProblem | null {
  if (cell.cell?.value.kind !== 'text' || !refersToOtherIdea(cell.text)) return null
  const text = wordsOf(cell).trim().slice(0, 80)
  return { kind: 'refers-to-other-idea', evidence: evidence('refers-to-other-idea', { text }) }
}

const outside = /(?:^|[^\w\]])\[\d{1,4}\][^[\]!]{0,64}!|\b(?:WEBSERVICE|RTD)\(|\.xls[xmb]?[\]']|https?:\/\//i

function linkOutside({ cell }: CellToRead): FoundProblem | null {
  if (cell?.formula === undefined && cell?.link === undefined) return null
  const { formula = '', link = '' } = cell
  if (!outside.test(formula) && !/^(?:file:|\\\\)/i.test(link)) return null
  return { kind: 'external-link', evidence: evidence('external-link', { target: formula || link }) }
}
