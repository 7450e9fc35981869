import { address } from '../workbook-plan.ts'
import { type ForeignMapping, listCounting, rawText } from './foreign-scores.ts'
import { placeName, type SheetCounts } from './score-statement.ts'
import type { ScoreCell, ScoreWorkbook } from './score-workbook.ts'

/** A mark of somebody else's table that is kept beside an idea, on the scale of its file, and the cell it stands in. */
export type ForeignMark = {
  ideaId: string
  value: number
  scaleMinimum: number
  scaleMaximum: number
  /** The low end of the scale is the good one. */
  isReversed: boolean
  /** As the file names them; the rater may be empty. */
  criterion: string
  rater: string
  /** Empty for text files. */
  sheet: string
  cell: string
  raw: string
}

/** A mark that was kept earlier, from the very same file or from another one of its name (`file` tells them apart). */
export type KeptMark = ForeignMark & {
  evidenceId: string
  originId: string
  file: string
  isSameFile: boolean
}

/** A mark that was kept from the very same file before origins were noted. */
export type BareMark = Pick<ForeignMark, 'ideaId' | 'value' | 'scaleMinimum' | 'scaleMaximum'> & {
  evidenceId: string
}

export type EarlierMarks = { kept: readonly KeptMark[]; bare: readonly BareMark[] }

export type EvidenceChanges = {
  counts: SheetCounts
  fresh: ForeignMark[]
  changed: { kept: KeptMark; mark: ForeignMark }[]
  /** Marks that were kept without origin, and the cell that they stand in. */
  found: { evidenceId: string; mark: ForeignMark }[]
}

/** The marks of a table that belong to a known idea. Cells without a mark say nothing here, those that hold no mark of the scale are told. */
export function listForeignMarks(
  workbook: ScoreWorkbook,
  { ideas, scale }: ForeignMapping,
): { marks: ForeignMark[]; invalid: { sheet: string; cell: string; raw: string }[] } {
  const criteria = new Map(workbook.criteria.map((criterion) => [criterion.name, criterion]))
  const cells = listCounting(workbook).filter(({ idea }) => (ideas[idea] ?? '') !== '')
  const marks = cells.flatMap((cell): ForeignMark[] => {
    if (cell.state !== 'value' || cell.value === undefined) return []
    const criterion = criteria.get(cell.criterion)
    const { minimum, maximum } = criterion?.scale ?? scale
    return [
      {
        ideaId: ideas[cell.idea] ?? '',
        value: cell.value,
        scaleMinimum: minimum,
        scaleMaximum: maximum,
        isReversed: scale.isReversed,
        criterion: criterion?.written ?? cell.criterion,
        rater: cell.rater,
        ...originOf(cell),
      },
    ]
  })
  return { marks, invalid: cells.filter(({ state }) => state === 'invalid').map(originOf) }
}

function originOf(cell: ScoreCell): Pick<ForeignMark, 'sheet' | 'cell' | 'raw'> {
  return { sheet: cell.sheet ?? '', cell: address(cell.column, cell.row), raw: rawText(cell) }
}

/**
 * What keeping the marks of a file would do. In the very same file a cell is the same mark, whatever it is taken for now; in
 * another version of it, what is said about the same idea by the same criterion from the same rater. A file of the same name
 * is another version when at least half of the shorter one speaks of the same things.
 */
export function planEvidence(
  { marks, invalid }: { marks: readonly ForeignMark[]; invalid: readonly unknown[] },
  { kept, bare }: EarlierMarks,
): EvidenceChanges {
  const sameCell = new Map(kept.filter(({ isSameFile }) => isSameFile).map((one) => [placeOf(one), one]))
  const pairs = new Map(marks.map((mark) => [mark, sameCell.get(placeOf(mark))]))
  const used = new Set(pairs.values())
  const sameMeaning = Map.groupBy(
    ofVersions(kept, marks).filter((one) => !used.has(one)),
    meaningOf,
  )
  const withoutOrigin = Map.groupBy(bare, markedOf)
  const changes: EvidenceChanges = { counts: noCounts(invalid.length), fresh: [], changed: [], found: [] }
  for (const mark of marks) {
    const before = pairs.get(mark) ?? sameMeaning.get(meaningOf(mark))?.shift()
    const known = before === undefined ? withoutOrigin.get(markedOf(mark))?.shift() : undefined
    if (known !== undefined) {
      changes.found.push({ evidenceId: known.evidenceId, mark })
      changes.counts.equal += 1
    } else if (before === undefined) changes.fresh.push(mark)
    else if (isSame(before, mark)) changes.counts.equal += 1
    else changes.changed.push({ kept: before, mark })
  }
  changes.counts.new = changes.fresh.length
  changes.counts.changed = changes.changed.length
  return changes
}

/** Marks of the very same file, and of those of its name that are versions of it. */
function ofVersions(kept: readonly KeptMark[], marks: readonly ForeignMark[]): KeptMark[] {
  const said = new Set(marks.map(meaningOf))
  return [...Map.groupBy(kept, ({ file }) => file).values()].flatMap((ofFile) => {
    const before = new Set(ofFile.map(meaningOf))
    const shared = said.intersection(before).size
    const isVersion = shared * 2 >= Math.min(said.size, before.size)
    return isVersion || ofFile.some(({ isSameFile }) => isSameFile) ? ofFile : []
  })
}

function noCounts(invalid: number): SheetCounts {
  return { new: 0, changed: 0, equal: 0, kept: 0, invalid, blank: 0 }
}

function placeOf({ sheet, cell }: ForeignMark): string {
  return placeName({ sheet, address: cell })
}

function meaningOf({ ideaId, criterion, rater }: ForeignMark): string {
  return JSON.stringify([ideaId, criterion, rater])
}

function markedOf({ ideaId, value, scaleMinimum, scaleMaximum }: Omit<BareMark, 'evidenceId'>): string {
  return JSON.stringify([ideaId, value, scaleMinimum, scaleMaximum])
}

function isSame(one: ForeignMark, two: ForeignMark): boolean {
  const keys: readonly (keyof ForeignMark)[] = [
    'ideaId',
    'value',
    'scaleMinimum',
    'scaleMaximum',
    'isReversed',
    'criterion',
    'rater',
  ]
  return keys.every((key) => one[key] === two[key])
}
