import { isAsked } from '../stages/asked-groups.ts'
import { type CriteriaCatalogue, type Scale, scaleOf } from '../stages/stage.ts'
import { abstainedEntry, cannotJudgeEntry, enteredText } from './score-sheet-entries.ts'
import type { SheetChoices } from './score-sheet-changes.ts'
import {
  placeName,
  planStatements,
  type Statement,
  type StatementChanges,
  type StoredCell,
} from './score-statement.ts'
import { address } from '../workbook-plan.ts'
import type { ScoreCell, ScoreWorkbook } from './score-workbook.ts'

type Ends = { minimum: number; maximum: number }

/**
 * How somebody else's table of scores is to be taken: each name of the file stands for something of the programme, or for
 * nothing (empty text). All of it is proposed, shown, and a person's to change.
 */
export type ForeignMapping = {
  criteria: Readonly<Record<string, string>>
  raters: Readonly<Record<string, string>>
  ideas: Readonly<Record<string, string>>
  /** Names of people who are to be added, each with a working group; null is the core team. */
  newRaters: Readonly<Record<string, string | null>>
  scale: Ends & { isReversed: boolean }
  /** `evidence`: kept beside the ideas on its own scale, and never mixed with the scores of the stage. */
  use: 'scores' | 'evidence'
}

/**
 * A mark of one scale on another: where it lies between the ends stays the same, turned round where the low end is the good
 * one, then rounded to a step of the other scale.
 *
 * @example
 * import { benefitScale } from '../stages/norderstedter-scales.ts'
 * import { convertMark } from './foreign-scores.ts'
 * convertMark(2, { minimum: 1, maximum: 6, isReversed: true }, benefitScale) // → 4
 * convertMark(7, { minimum: 0, maximum: 10, isReversed: false }, benefitScale) // → 3.5
 */
export function convertMark(mark: number, from: Ends & { isReversed: boolean }, to: Scale): number {
  const exact = convertExactly(mark, from, to)
  if (to.step <= 0) return exact
  return Number((to.minimum + Math.round((exact - to.minimum) / to.step) * to.step).toFixed(9))
}

/** The same without rounding to a step. */
export function convertExactly(
  mark: number,
  { minimum, maximum, isReversed }: Ends & { isReversed: boolean },
  to: Scale,
): number {
  const share = (mark - minimum) / (maximum - minimum)
  return to.minimum + (isReversed ? 1 - share : share) * (to.maximum - to.minimum)
}

/** What taking somebody else's table in would do to the scores of the stage. */
export function planForeignScores(
  workbook: ScoreWorkbook,
  {
    mapping,
    catalogue,
    stored,
    choices,
    groupOf,
  }: {
    mapping: ForeignMapping
    catalogue: CriteriaCatalogue
    stored: readonly StoredCell[]
    choices: SheetChoices
    /** The group of each rater: nothing is taken of criteria that it is not asked about. */
    groupOf?: ReadonlyMap<string, string>
  },
): StatementChanges {
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]))
  const statements = listCounting(workbook).flatMap((cell): Statement[] => {
    const ideaId = mapping.ideas[cell.idea] ?? ''
    const criterionId = mapping.criteria[cell.criterion] ?? ''
    const raterId = mapping.raters[cell.rater] ?? ''
    const criterion = criteria.get(criterionId)
    if (ideaId === '' || raterId === '' || criterion === undefined) return []
    const groupId = groupOf?.get(raterId)
    if (groupId !== undefined && !isAsked(criterion, groupId)) return []
    const scale = scaleOf(catalogue, criterion)
    const from = { ...mapping.scale, ...workbook.criteria.find(({ name }) => name === cell.criterion)?.scale }
    const place = { sheet: cell.sheet ?? '', address: address(cell.column, cell.row) }
    const decision = choices.decided[placeName(place)]
    const said = decision === undefined ? saidIn(cell, from, scale) : { entered: decision }
    return [
      {
        ...place,
        ideaId,
        criterionId,
        raterId,
        scale,
        raw: rawText(cell),
        reason: cell.reason ?? '',
        given: ['', ''],
        mayClear: choices.takeBlanks,
        ...said,
      },
    ]
  })
  return planStatements(statements, stored)
}

/** Of cells that speak about the same thing the later one counts. */
export function listCounting({ cells, conflicts }: ScoreWorkbook): ScoreCell[] {
  const earlier = new Set(
    conflicts.flatMap(({ places, later }) =>
      places
        .filter((_, index) => index !== later)
        .map(({ sheet, row, column }) => `${sheet} ${row} ${column}`),
    ),
  )
  return cells.filter(({ sheet, row, column }) => !earlier.has(`${sheet} ${row} ${column}`))
}

function saidIn(
  { state, value, proposal, ...cell }: ScoreCell,
  from: Ends & { isReversed: boolean },
  scale: Scale,
): Pick<Statement, 'entered' | 'doubt'> {
  switch (state) {
    case 'open':
      return { entered: '' }
    case 'abstained':
      return { entered: abstainedEntry }
    case 'cannot-judge':
      return { entered: cannotJudgeEntry }
    case 'value':
      return { entered: enteredText({ kind: 'number', number: convertMark(value ?? 0, from, scale) }) }
    case 'invalid': {
      const proposals = proposal === undefined ? [] : [convertMark(proposal, from, scale)]
      return { entered: String(cell.raw ?? ''), doubt: { proposals } }
    }
  }
}

/** What stands in a cell, as a German spreadsheet shows it. */
export function rawText({ raw, value, state }: ScoreCell): string {
  if (raw !== undefined && raw !== null)
    return typeof raw === 'number' ? String(raw).replace('.', ',') : String(raw)
  if (value !== undefined) return String(value).replace('.', ',')
  return state === 'open' ? '' : state
}
