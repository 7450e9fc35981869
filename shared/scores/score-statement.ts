import { cleanText } from '../import/cell-text.ts'
import type { Scale } from '../stages/stage.ts'
import type { CellToSave, SheetCell } from './scores-contract.ts'
import { parseScoreInput, type ScoreInputProblem } from './score-input.ts'
import type { ScoreState } from './score.ts'

/** What one cell of a file says about one idea, by one criterion, from one rater. */
export type Statement = {
  ideaId: string
  criterionId: string
  raterId: string
  scale: Scale
  sheet: string
  address: string
  /** As it stands in the cell. */
  raw: string
  /** The text to be read as a score; differs from `raw` where a person decided, or where points were converted. */
  entered: string
  reason: string
  /** What the cell held when the sheet was issued: mark and reason. */
  given: readonly [string, string]
  /** Known to be no score, such as a day; the marks that may have been meant. */
  doubt?: { proposals: number[] }
  /** A blank makes a stored score open. */
  mayClear: boolean
}

/**
 * A cell of a workbook, as decisions about it are remembered.
 *
 * @example
 * import { placeName } from './score-statement.ts'
 * placeName({ sheet: 'Bewertung', address: 'C7' }) // → "Bewertung!C7"
 */
export function placeName({ sheet, address }: { sheet: string; address: string }): string {
  return `${sheet}!${address}`
}

export type StoredCell = SheetCell & { ideaId: string; criterionId: string; raterId: string }

type Content = { state: ScoreState; reason: string }

/** `kept`: blank in the file, but something is stored. */
export type SheetLineStatus = 'new' | 'changed' | 'equal' | 'kept' | 'invalid'

export type SheetLine = Omit<Statement, 'scale' | 'given' | 'doubt' | 'mayClear'> & {
  status: SheetLineStatus
  before: Content
  after: Content
  problem: ScoreInputProblem | null
}

/** `blank`: nothing said, nothing stored; such cells are counted only. */
export type SheetCounts = Record<SheetLineStatus | 'blank', number>

export type StatementChanges = { counts: SheetCounts; lines: SheetLine[]; cells: CellToSave[] }

/**
 * What taking in the cells of a file would do, one by one; the same function tells it and does it. A blank never overwrites
 * a score by itself, nothing invalid becomes a value, and a cell that still says what it said when the sheet was issued
 * is no statement: it does not undo what was changed elsewhere meanwhile.
 */
export function planStatements(
  statements: Iterable<Statement>,
  stored: readonly StoredCell[],
): StatementChanges {
  const present = new Map(stored.map((cell) => [placeOf(cell), cell]))
  const counts: SheetCounts = { new: 0, changed: 0, equal: 0, kept: 0, invalid: 0, blank: 0 }
  const changes: StatementChanges = { counts, lines: [], cells: [] }
  for (const statement of statements) {
    const cell = present.get(placeOf(statement))
    const line = judge(statement, contentOf(cell))
    counts[line?.status ?? 'blank'] += 1
    if (line === null) continue
    changes.lines.push(line)
    if (!isSame(line.before, line.after)) changes.cells.push(cellToSave(line, cell?.revision))
  }
  return changes
}

function judge(statement: Statement, before: Content): SheetLine | null {
  const { scale, given, doubt, mayClear, ...told } = statement
  const { entered } = told
  const reason = told.reason.slice(0, 4000)
  const line = { ...told, reason, before, problem: null }
  const isUntouched = entered === given[0] && reason === given[1]
  if (isUntouched && (entered !== '' || reason !== '')) return { ...line, status: 'equal', after: before }
  const spoken = reason === '' ? before.reason : reason
  const input = doubt === undefined ? parseScoreInput(cleanText(entered), scale) : null
  if (input === null || !input.ok) {
    const problem = input === null ? problemOf(entered, scale, doubt?.proposals ?? []) : input.problem
    // A reason beside an invalid mark is said all the same.
    return { ...line, status: 'invalid', after: { state: before.state, reason: spoken }, problem }
  }
  const isSilent = input.score.state === 'open' && !/^(offen|open)$/i.test(entered)
  const state = isSilent && !mayClear ? before.state : input.score
  const after = { state, reason: spoken }
  if (isSilent && reason === '') return isNothing(before) ? null : { ...line, status: 'kept', after }
  if (isSame(before, after)) return { ...line, status: 'equal', after }
  return { ...line, status: isNothing(before) ? 'new' : 'changed', after }
}

function problemOf(entered: string, scale: Scale, proposals: number[]): ScoreInputProblem {
  const { minimum, maximum, step } = scale
  return { code: 'no-mark', entered, allowed: { minimum, maximum, step }, proposals }
}

function cellToSave({ after, ...line }: SheetLine, revision: number | undefined): CellToSave {
  const { state, reason } = after
  return {
    ideaId: line.ideaId,
    criterionId: line.criterionId,
    raterId: line.raterId,
    state: state.state,
    value: state.state === 'value' ? state.value : null,
    reason,
    ...(revision === undefined ? {} : { expectedRevision: revision }),
  }
}

function contentOf(cell: StoredCell | undefined): Content {
  if (cell === undefined) return { state: { state: 'open' }, reason: '' }
  const { state, value, reason } = cell
  if (state !== 'value') return { state: { state }, reason }
  return { state: value === null ? { state: 'open' } : { state, value }, reason }
}

function isNothing({ state, reason }: Content): boolean {
  return state.state === 'open' && reason === ''
}

function isSame(one: Content, two: Content): boolean {
  const value = ({ state }: Content): number | null => (state.state === 'value' ? state.value : null)
  return one.state.state === two.state.state && value(one) === value(two) && one.reason === two.reason
}

function placeOf({ ideaId, criterionId, raterId }: Omit<StoredCell, keyof SheetCell>): string {
  return `${ideaId} ${criterionId} ${raterId}`
}
