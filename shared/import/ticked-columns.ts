import type { TableFrame } from './find-tables.ts'
import { columnLetters, textAt } from './grid.ts'
import { bestField, foldHeading, matchHeading } from './headings.ts'
import { fieldKinds } from './idea-fields.ts'
import { splitTickHeading } from './tick-headings.ts'
import type { ColumnMapping } from './understanding.ts'
import { parseYesNo } from './yes-no.ts'

type Ticked = { column: ColumnMapping; name: string; sure: boolean }

const mostLines = 300
const fewestColumns = 2

/** Words that name fields of action of towns, folded; a row of ticked columns needs them where no heading stands above. */
const fieldWords =
  /mobil|verkehr|klima|umwelt|energie|bildung|schule|verwaltung|gesundheit|pflege|wohnen|quartier|wirtschaft|arbeit|handel|kultur|freizeit|sport|teilhabe|sozial|sicher|digital|daten|infrastruktur|tourismus|stadt|bauen|familie|jugend|senioren|ehrenamt|inklusion|integration|gesellschaft|governance|people|living|economy|environment|education|health|housing/

/**
 * Fields of action that stand as one column each, ticked where they hold: these columns are read together as one list.
 * The first of them carries the field and names the others; the rest say that they belong to it. A column that a person
 * has taken out, or that means something else, takes no part. Columns with a heading such as "Handlungsfeld" above need
 * nothing else; otherwise most of them must be named by well-known fields, since "geprüft" and "umgesetzt" are ticked too.
 */
export function withTickedColumns(
  columns: readonly ColumnMapping[],
  frame: TableFrame,
  lines: readonly number[],
): ColumnMapping[] {
  if (frame.header === null) return [...columns]
  const own = columns.find(({ field }) => field === 'fieldsOfAction')
  const runs = runsOf(columns, own, (place) => tickContent(frame, place, lines))
  const run = own
    ? runs.find((members) => members.some(({ column }) => column === own))
    : runs.find(isRowOfFields)
  const [first] = run ?? []
  if (!run || !first || (own && !isMeant(own, run))) return [...columns]
  const ticks = run.map(({ column, name }) => ({ place: column.place, name }))
  const names = ticks.map(({ name }) => name).join(', ')
  const at =
    frame.grid.orientation === 'ideas-in-rows' ? columnLetters(first.column.place) : `${first.column.place}`
  const places = new Set(ticks.map(({ place }) => place))
  return columns.map((column) => {
    if (!places.has(column.place)) return column
    if (column.place === first.column.place) {
      const evidence = { key: 'import.column.ticked', values: { names } }
      return {
        ...column,
        field: 'fieldsOfAction' as const,
        score: Math.max(column.score, 0.8),
        evidence,
        ticks,
      }
    }
    return {
      ...column,
      field: null,
      score: 0,
      evidence: { key: 'import.column.ticked-with', values: { column: at } },
    }
  })
}

/**
 * Neighbouring columns that hold ticks and mean nothing else; an empty column between them does not part them. Where a
 * person has taken the first of them out, the others are left alone too, unless one carries the field.
 */
function runsOf(
  columns: readonly ColumnMapping[],
  own: ColumnMapping | undefined,
  contentOf: (place: number) => TickContent,
): Ticked[][] {
  const runs: Ticked[][] = []
  let open: Ticked[] = []
  const close = (): void => {
    if (open.length >= fewestColumns) runs.push(open)
    open = []
  }
  let leftAlone = false
  for (const column of columns) {
    const byHand = column.evidence.key === 'import.column.by-hand'
    const content = contentOf(column.place)
    const free = isUnused(column, content) && !byHand && !column.waiting
    if (free && content === 'nothing') continue
    const isTicked = content === 'ticks' || content === 'figures'
    if (column !== own && (!free || !isTicked || leftAlone)) {
      close()
      leftAlone = column.field === null && isTicked && (byHand || leftAlone)
      continue
    }
    if (!isTicked) close()
    else open.push(tickedOf(column))
    leftAlone = false
  }
  close()
  return runs
}

/** Ticks are no numbers: below "Smart People" they do not count people. */
function isUnused({ field }: ColumnMapping, content: TickContent): boolean {
  return field === null || (content === 'ticks' && fieldKinds[field] === 'number')
}

function tickedOf(column: ColumnMapping): Ticked {
  const { name, group } = splitTickHeading(column.heading, column.ownHeading)
  return { column, name, sure: bestField(matchHeading(group))?.field === 'fieldsOfAction' }
}

/** A person says so, a heading above says so, or the names do. */
function isMeant(own: ColumnMapping, run: readonly Ticked[]): boolean {
  return own.evidence.key === 'import.column.by-hand' || run.some(({ sure }) => sure) || isRowOfFields(run)
}

function isRowOfFields(run: readonly Ticked[]): boolean {
  const named = run.filter(({ name, sure }) => sure || fieldWords.test(foldHeading(name)))
  return named.length * 2 > run.length
}

type TickContent = 'ticks' | 'figures' | 'nothing' | 'other'

/** Whether nothing but ticks, crosses and words for yes and no stands in a column, or nothing but ones and zeros. */
function tickContent(frame: TableFrame, place: number, lines: readonly number[]): TickContent {
  const texts = lines
    .slice(0, mostLines)
    .map((line) => textAt(frame.grid, line, place))
    .filter((text) => text !== '')
  const ticks = texts.filter((text) => text.length <= 8 && parseYesNo(text) !== undefined)
  if (texts.length === 0) return 'nothing'
  if (ticks.length < texts.length * 0.8) return 'other'
  return ticks.every((text) => /^\d$/.test(text)) ? 'figures' : 'ticks'
}
