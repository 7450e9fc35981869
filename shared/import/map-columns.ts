import { seriesOf } from './column-series.ts'
import { columnContent, contentFit, type ColumnContent } from './column-content.ts'
import type { TableFrame } from './find-tables.ts'
import { coveringMerge, filledPlaces, textAt, type Grid } from './grid.ts'
import { matchHeading, rangeInHeading, unitInHeading, type HeadingMatch } from './headings.ts'
import { fieldKinds, scaleFields, type IdeaField } from './idea-fields.ts'
import type { AmountUnit, ColumnMapping, Evidence, HeaderLines, TableCorrection } from './understanding.ts'

type Column = { place: number; own: string; heading: string; content: ColumnContent }
type Option = { column: Column; field: IdeaField; score: number; evidence: Evidence }

const least = 0.4

/** Finds the meaning of every column from its heading and from what stands below it. */
export function mapColumns(frame: TableFrame): ColumnMapping[] {
  const { grid, header } = frame
  const lines = grid.filledLines.filter(
    (line) =>
      line >= frame.firstLine &&
      line <= frame.lastLine &&
      filledPlaces(grid, line).length >= Math.min(2, frame.places.length),
  )
  const columns = frame.places.map((place) => ({
    place,
    own: header ? ownHeading(grid, header, place) : '',
    heading: header ? fullHeading(grid, header, place) : '',
    content: columnContent(grid, place, lines),
  }))
  const chosen = chooseFields(columns)
  return columns.map((column) => mappingOf(frame, column, chosen.get(column.place)))
}

function ownHeading(grid: Grid, header: NonNullable<HeaderLines>, place: number): string {
  let last = header.last
  while (last > header.first && isMachineText(textAt(grid, last, place), header)) last -= 1
  const text = textAt(grid, last, place)
  return isMachineText(text, header) ? '' : text
}

/** Texts of all header lines above a place, group names over merged cells included, machine names left out. */
function fullHeading(grid: Grid, header: NonNullable<HeaderLines>, place: number): string {
  const texts: string[] = []
  for (let line = header.first; line <= header.last; line += 1) {
    const merge = coveringMerge(grid, line, place)
    const text =
      textAt(grid, line, place) ||
      (merge && merge.firstLine === line ? textAt(grid, line, merge.firstPlace) : '')
    if (text !== '' && !isMachineText(text, header) && texts.at(-1) !== text) texts.push(text)
  }
  return texts.length === 0 ? textAt(grid, header.last, place) : texts.join(' / ')
}

function isMachineText(text: string, header: NonNullable<HeaderLines>): boolean {
  if (/^\p{L}+\.\p{Lu}\p{L}*$/u.test(text)) return false
  return header.last > header.first && /^[a-z]\w*(?:[_#.]\w+)+$/i.test(text)
}

/** Gives every field to the column that suits it best; strongest claims first, from left to right. */
function chooseFields(columns: readonly Column[]): Map<number, Option> {
  const chosen = new Map<number, Option>()
  const given = new Set<IdeaField>()
  const series = new Set(seriesOf(columns))
  const options = columns
    .flatMap((column) => optionsOf(column))
    .filter(({ column, evidence }) => !(series.has(column) && evidence.key === 'import.column.by-part'))
    .toSorted((a, b) => b.score - a.score)
  const give = (option: Option): void => {
    if (chosen.has(option.column.place) || given.has(option.field) || option.score < least) return
    chosen.set(option.column.place, option)
    given.add(option.field)
  }
  for (const option of options) give(option)
  rescueTitle(columns, chosen, given)
  for (const option of columns
    .flatMap((column) => guessesOf(column, given, chosen))
    .toSorted((a, b) => b.score - a.score)) {
    give(option)
  }
  if (!given.has('title')) titleFromTexts(chosen)
  nameWorkshopVotes(chosen, given)
  nameRubric(columns, chosen, given)
  return chosen
}

function optionsOf(column: Column): Option[] {
  const options = new Map<IdeaField, Option>()
  const consider = (text: string, factor: number): void => {
    for (const [field, match] of matchHeading(text)) {
      const score = match.strength * factor * (0.55 + 0.45 * contentFit(column.content, field))
      if (score > (options.get(field)?.score ?? 0)) {
        options.set(field, { column, field, score, evidence: headingEvidence(match, text) })
      }
    }
  }
  const joined = column.heading.replaceAll(' / ', ' ')
  consider(joined, joined === column.own ? 1 : 1.02)
  if (joined !== column.own) consider(column.own, 0.97)
  return [...options.values()]
}

function headingEvidence(match: HeadingMatch, heading: string): Evidence {
  return { key: `import.column.by-${match.how}`, values: { heading } }
}

/** A table needs a title: a column that might be one ("Name", "Thema") is moved there when no other column is. */
function rescueTitle(columns: readonly Column[], chosen: Map<number, Option>, given: Set<IdeaField>): void {
  if (given.has('title')) return
  const [best] = columns
    .flatMap((column) =>
      optionsOf(column).filter((option) => option.field === 'title' && option.score >= 0.25),
    )
    .filter(
      (option) => option.column.content.distinct > 0.6 && chosen.get(option.column.place)?.field !== 'number',
    )
    .toSorted((a, b) => b.score - a.score)
  if (!best) return
  const before = chosen.get(best.column.place)
  if (before) given.delete(before.field)
  chosen.set(best.column.place, best)
  given.add('title')
}

/** Notes from a wall have no title beside their text; where the texts are short, each is its own title. */
function titleFromTexts(chosen: Map<number, Option>): void {
  const option = [...chosen.values()].find(({ field }) => field === 'description')
  if (!option || option.column.content.meanLength > 60 || option.column.content.distinct <= 0.6) return
  const evidence = { key: 'import.column.short-texts', values: { heading: option.column.heading } }
  chosen.set(option.column.place, { ...option, field: 'title', evidence })
}

/** Fields that content alone suggests, for columns without a heading (number, title, text, date, amount). */
function guessesOf(
  column: Column,
  given: ReadonlySet<IdeaField>,
  chosen: ReadonlyMap<number, Option>,
): Option[] {
  const { content } = column
  if (chosen.has(column.place) || content.filled < 2) return []
  const blank = column.heading === ''
  const guess = (field: IdeaField, score: number): Option[] =>
    given.has(field)
      ? []
      : [{ column, field, score, evidence: { key: 'import.column.by-content', values: { field } } }]
  const texts = content.words > 0.8 && content.distinct > 0.7 && content.numeric < 0.2
  return [
    ...(blank && content.counting > 0.7 && content.numeric > 0.8 ? guess('number', 0.7) : []),
    ...(blank && content.dates > 0.8 ? guess('date', 0.6) : []),
    ...(content.numeric > 0.8 && rangeInHeading(column.heading) ? guess('rating', 0.5) : []),
    ...(texts && content.meanLength >= 8 && content.meanLength < 80 ? guess('title', 0.55) : []),
    ...(texts && content.meanLength >= 20
      ? guess('description', 0.45 + Math.min(0.08, content.meanLength / 2000))
      : []),
    ...(blank && content.words > 0.8 && content.distinct < 0.8 && content.meanLength < 40
      ? guess('fieldsOfAction', 0.42)
      : []),
  ]
}

/** "Stimmen" beside a workshop column are the votes of that workshop. */
function nameWorkshopVotes(chosen: Map<number, Option>, given: ReadonlySet<IdeaField>): void {
  if (!given.has('workshop') || given.has('upvotes') || given.has('votesWorkshop')) return
  for (const [place, option] of chosen) {
    if (option.field === 'votes') chosen.set(place, { ...option, field: 'votesWorkshop' })
  }
}

/** "Rubrik" is the kind of post beside a category; alone, and with other words below it, it is the category. */
function nameRubric(
  columns: readonly Column[],
  chosen: Map<number, Option>,
  given: ReadonlySet<IdeaField>,
): void {
  if (given.has('fieldsOfAction')) return
  const rubric = [...chosen.values()].find(({ field }) => field === 'kindOfPost')
  const column = columns.find(({ place }) => place === rubric?.column.place)
  if (!rubric || !column || column.content.postKinds >= 0.3) return
  const other = optionsOf(column).find(({ field }) => field === 'fieldsOfAction')
  if (other) chosen.set(column.place, other)
}

function mappingOf(frame: TableFrame, column: Column, option: Option | undefined): ColumnMapping {
  const heading = column.heading
  const none: Evidence = {
    key: heading === '' ? 'import.column.no-heading' : 'import.column.unknown',
    values: { heading },
  }
  return detailed({
    place: column.place,
    heading,
    ownHeading: column.own,
    field: option?.field ?? null,
    score: option ? Math.min(1, Math.round(option.score * 100) / 100) : 0,
    evidence: option?.evidence ?? none,
    hidden: frame.grid.hiddenPlaces.has(column.place),
  })
}

/** Adds what the heading says about the values: the unit of amounts, the bounds of points. */
function detailed(mapping: ColumnMapping, unit?: AmountUnit): ColumnMapping {
  const { unit: _unit, range: _range, ...rest } = mapping
  const result: ColumnMapping = rest
  if (result.field === null) return result
  if (fieldKinds[result.field] === 'amount') {
    const stated = unit ?? unitInHeading(result.heading)
    if (stated) result.unit = stated
  }
  const range = scaleFields.includes(result.field) ? rangeInHeading(result.heading) : undefined
  if (range) result.range = { ...range, from: 'heading', count: 0 }
  return result
}

/** Adds what a line of units below the heading says: "T€" below "Kosten", "1–5" below "Bewertung". */
export function withUnits(
  columns: readonly ColumnMapping[],
  grid: Grid,
  unitLines: readonly number[],
): ColumnMapping[] {
  if (unitLines.length === 0) return [...columns]
  return columns.map((column) => {
    const text = unitLines.map((line) => textAt(grid, line, column.place)).join(' ')
    if (column.field === null || text.trim() === '') return column
    const unit = fieldKinds[column.field] === 'amount' ? (column.unit ?? unitInHeading(text)) : undefined
    const bounds = scaleFields.includes(column.field) ? rangeInHeading(text) : undefined
    const range = column.range ?? (bounds && { ...bounds, from: 'heading' as const, count: 0 })
    return { ...column, ...(unit && { unit }), ...(range && { range }) }
  })
}

/** Puts a person's choice of fields in place of the guesses; a field chosen by hand leaves any other column. */
export function correctedColumns(
  columns: readonly ColumnMapping[],
  fields: TableCorrection['fields'] = [],
): ColumnMapping[] {
  const byPlace = new Map(fields.map((choice) => [choice.place, choice]))
  const taken = new Set(fields.map((choice) => choice.field).filter((field) => field !== null))
  return columns.map((column) => {
    const choice = byPlace.get(column.place)
    const byHand: Evidence = { key: 'import.column.by-hand', values: { heading: column.heading } }
    const { waiting, ...rest } = column
    if (waiting && (choice?.field ?? null) === null) {
      return {
        ...column,
        waiting: { field: waiting.field && taken.has(waiting.field) ? null : waiting.field },
      }
    }
    if (choice) return detailed({ ...rest, field: choice.field, score: 1, evidence: byHand }, choice.unit)
    if (column.field !== null && taken.has(column.field))
      return detailed({ ...column, field: null, score: 0, evidence: byHand })
    return column
  })
}
