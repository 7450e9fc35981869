import type { Description } from '../import/expectation.ts'
import { columnLetters } from '../import/grid.ts'
import type {
  AxisSource,
  FileScoreState,
  NotScores,
  ScoreCell,
  ScoreConflict,
  ScoreRange,
  ScoreWorkbook,
} from './score-workbook.ts'

const stateNames: Record<FileScoreState, string> = {
  value: 'value',
  abstained: 'abstained',
  'cannot-judge': 'cannotJudge',
  open: 'open',
  invalid: 'invalid',
}

/**
 * Describes a workbook of scores in the form of the expectation files, with all cells under `samples`: plain JSON that other
 * programs and tests compare with.
 */
export function describeScoreWorkbook(workbook: ScoreWorkbook): Description {
  const { criteria, raters, raterKind, scale, cells, legend, catalogue, conflicts, encoding, delimiter } =
    workbook
  const notScores = describeNotScores(workbook)
  const isShortened = criteria.some(({ match }) => match?.how === 'shortened' || match?.how === 'translated')
  const scaled = criteria.filter((criterion) => criterion.scale !== undefined)
  return {
    kind: 'scores',
    criteria: criteria.map(({ name }) => name),
    raters,
    ...(raterKind === 'working-group' && { raterKind }),
    scale: { min: scale.minimum, max: scale.maximum },
    ...(scaled.length > 0 && {
      criteriaScales: Object.fromEntries(
        scaled.map(({ name, scale: own }) => [name, { min: own?.minimum, max: own?.maximum }]),
      ),
    }),
    cells: countCells(cells),
    cellCount: cells.length,
    ranges: workbook.ranges.map(describeRange),
    samples: cells.map(describeCell),
    ...describeIdeas(workbook),
    ...(legend && {
      legend: Object.fromEntries(Object.entries(legend).map(([sign, state]) => [sign, stateNames[state]])),
    }),
    ...(isShortened && {
      criteriaNames: Object.fromEntries(
        criteria.filter(({ match }) => match !== null).map(({ written, name }) => [written, name]),
      ),
    }),
    ...(catalogue && {
      catalogue: {
        renamed: catalogue.renamed.map(({ from, to }) => ({ from, to })),
        missing: catalogue.missing,
        ...(catalogue.extra.length > 0 && { extra: catalogue.extra }),
        current: catalogue.current,
      },
    }),
    ...(conflicts.length > 0 && { conflicts: describeConflicts(conflicts) }),
    ...(notScores.length > 0 && { notScores }),
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter: delimiter === '\t' ? 'tab' : delimiter }),
  }
}

function countCells(cells: readonly ScoreCell[]): Description {
  const counts: Record<string, number> = { value: 0, abstained: 0, cannotJudge: 0, open: 0, invalid: 0 }
  for (const { state } of cells) counts[stateNames[state]] = (counts[stateNames[state]] ?? 0) + 1
  return counts
}

function describeRange({ sheet, range, exceptRows, exceptColumns, axes }: ScoreRange): Description {
  const { top, left, bottom, right } = range
  const except = [...exceptRows, ...exceptColumns.map(columnLetters)]
  return {
    sheet,
    range: `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`,
    ...(except.length > 0 && { except }),
    ...describeAxis('ideas', axes.idea),
    ...describeAxis('criteria', axes.criterion),
    ...describeAxis('raters', axes.rater),
  }
}

function describeAxis(name: string, axis: AxisSource): Description {
  switch (axis.kind) {
    case 'lines':
      return { [name]: 'rows' }
    case 'place':
      return { [name]: `column ${columnLetters(axis.column)}` }
    case 'heading':
      if (axis.levels === 1) return { [name]: 'columns' }
      return { [name]: axis.merged ? `merged cells of row ${axis.line}` : `row ${axis.line}` }
    case 'fixed':
      return {}
  }
}

function describeCell(cell: ScoreCell): Description {
  const { sheet, row, column, idea, criterion, rater, state, value, raw, proposal, reason } = cell
  return {
    sheet,
    cell: `${columnLetters(column)}${row}`,
    idea,
    criterion,
    rater,
    state: stateNames[state],
    ...(value !== undefined && { value }),
    ...(raw !== undefined && { raw }),
    ...(proposal !== undefined && { proposal }),
    ...(reason !== undefined && { reason }),
  }
}

function describeIdeas({ ideas, isCompared }: ScoreWorkbook): Description {
  if (!isCompared) return {}
  const unknown = ideas.filter(({ match }) => match === null).map(({ ref }) => ref)
  return {
    ideaRefs: ideas.flatMap(({ ref, match }) => {
      if (!match) return []
      const { key, title, source } = match.idea
      return [
        { ref, matches: source ?? { key }, ...(match.how === 'similar-title' && { title }), how: match.how },
      ]
    }),
    ...(unknown.length > 0 && { unknownIdeas: unknown }),
  }
}

/** Rows that repeat each other are told once, however many criteria they share. */
function describeConflicts(conflicts: readonly ScoreConflict[]): Description[] {
  const told = conflicts.map(({ places, later }) => {
    const sheets = new Set(places.map(({ sheet }) => sheet))
    const rows = new Set(places.map(({ row }) => row))
    const name = ({ row, column, sheet }: (typeof places)[number]): Description | number | string =>
      sheets.size > 1
        ? { sheet, cell: `${columnLetters(column)}${row}` }
        : rows.size === places.length
          ? row
          : `${columnLetters(column)}${row}`
    const named = places.map(name)
    const list = sheets.size > 1 ? 'places' : rows.size === places.length ? 'rows' : 'cells'
    return { [list]: named, later: named[later] }
  })
  return distinct(told)
}

/** A column or row that holds the same figures on every sheet with scores is told once, without its sheet. */
function describeNotScores({ notScores, ranges }: ScoreWorkbook): Description[] {
  const sheets = new Set(ranges.map(({ sheet }) => sheet))
  const groups = Map.groupBy(notScores, (one) => JSON.stringify(placeless(one)))
  return distinct(
    notScores.map((one) => {
      const group = groups.get(JSON.stringify(placeless(one))) ?? []
      const isEverywhere = [...sheets].every((sheet) => group.some((other) => other.sheet === sheet))
      return isEverywhere ? placeless(one) : { sheet: one.sheet, ...placeless(one) }
    }),
  )
}

/** Column or row and what stands there, without the sheet. */
function placeless({ row, column, why }: NotScores): Description {
  return {
    ...(column !== undefined && { column: columnLetters(column) }),
    ...(row !== undefined && { row }),
    why,
  }
}

function distinct(list: readonly Description[]): Description[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()]
}
