import type { Succession } from '../stages/criterion-succession.ts'
import type { CriteriaCatalogue, Scale } from '../stages/stage.ts'
import { scaleOf } from '../stages/stage.ts'
import { parseScoreInput } from './score-input.ts'
import { pairCriteria, type CriteriaPairing } from './score-sheet-criteria.ts'
import { enteredText, marksOfDay } from './score-sheet-entries.ts'
import type { ScoreSheetKey } from './score-sheet-key.ts'
import type { SheetEntry, SheetReading } from './score-sheet-reading.ts'
import {
  placeName,
  planStatements,
  type Statement,
  type StatementChanges,
  type StoredCell,
} from './score-statement.ts'

/** What is already known when a sheet comes back. */
export type SheetCircumstances = {
  key: ScoreSheetKey
  raterId: string
  catalogue: CriteriaCatalogue
  /** What became of the criteria of older versions; left out when there are none. */
  succession?: Succession
  /** The group of the rater; left out, it is not looked at who is asked what. */
  groupId?: string
  /** The ideas of the stage today. */
  ideaIds: ReadonlySet<string>
  /** The rater's scores in the stage. */
  stored: readonly StoredCell[]
}

/** What a person said about a file after having seen its report. */
export type SheetChoices = {
  /** Cells that are blank although something is stored make it open. Otherwise what is stored stays. */
  takeBlanks: boolean
  /** By place ({@link placeName}): what a cell is to be read as. */
  decided: Readonly<Record<string, string>>
}

export type SheetChanges = StatementChanges & {
  pairing: CriteriaPairing
  /** Numbers of ideas that have left the stage since; nothing of them is taken. */
  lostIdeas: string[]
}

/** What taking in one of our own score sheets would do. */
export function planSheetChanges(
  reading: SheetReading,
  circumstances: SheetCircumstances,
  choices: SheetChoices,
): SheetChanges {
  const { key, raterId, catalogue, ideaIds, stored } = circumstances
  const pairing = pairCriteria(key.criteria, catalogue, circumstances)
  const given = new Map(
    key.given.map(([idea, criterion, mark, reason]) => [`${idea} ${criterion}`, [mark, reason] as const]),
  )
  const scales = new Map(catalogue.criteria.map((criterion) => [criterion.id, scaleOf(catalogue, criterion)]))
  const statements = reading.entries.flatMap((entry): Statement[] => {
    const ideaId = key.ideas[entry.idea]?.id ?? ''
    const criterionId = pairing.columns[entry.criterion]?.criterionId ?? ''
    const scale = scales.get(criterionId)
    if (!ideaIds.has(ideaId) || scale === undefined) return []
    const place = { ideaId, criterionId, raterId, scale, sheet: reading.sheet }
    const before = given.get(`${entry.idea} ${entry.criterion}`) ?? (['', ''] as const)
    return [
      {
        ...place,
        given: before,
        mayClear: choices.takeBlanks,
        ...saidIn(entry, { scale, choices, sheet: reading.sheet }),
      },
    ]
  })
  const lostIdeas = key.ideas.filter(({ id }) => !ideaIds.has(id)).map(({ number }) => number)
  return { ...planStatements(statements, stored), pairing, lostIdeas }
}

function saidIn(
  { address, mark, reason }: SheetEntry,
  { scale, choices, sheet }: { scale: Scale; choices: SheetChoices; sheet: string },
): Pick<Statement, 'address' | 'raw' | 'entered' | 'reason' | 'doubt'> {
  const raw = enteredText(mark)
  const decision = choices.decided[placeName({ sheet, address })]
  if (decision !== undefined) return { address, raw, entered: decision, reason }
  const proposals = mark === undefined ? misplacedMarks(reason, scale) : null
  if (proposals !== null) return { address, raw, entered: raw, reason, doubt: { proposals } }
  if (mark?.kind !== 'date') return { address, raw, entered: raw, reason }
  return { address, raw, entered: raw, reason, doubt: { proposals: proposalsFor(mark.iso, scale) } }
}

/** A reason that is nothing but a mark slipped into the next column; null for every other one. */
function misplacedMarks(reason: string, scale: Scale): number[] | null {
  const input = parseScoreInput(reason, scale)
  return /^[\d.,]+$/.test(reason) && input.ok && input.score.state === 'value' ? [input.score.value] : null
}

/** A day is what spreadsheets make of "3.5" and "3-4". */
function proposalsFor(iso: string, scale: Scale): number[] {
  const proposals = marksOfDay(iso).flatMap((text) => {
    const input = parseScoreInput(text, scale)
    if (!input.ok) return input.problem.proposals
    return input.score.state === 'value' ? [input.score.value] : []
  })
  return [...new Set(proposals)]
}
