import { cellAt, gridOf } from '../import/grid.ts'
import type { ReadFile, Sheet } from '../import/sheet.ts'
import type { CriteriaCatalogue } from '../stages/stage.ts'
import { catalogueLikeness, isSummary } from './score-workbook-axes.ts'
import type { TableHints } from './score-workbook-heading.ts'
import { markWords, numberOfCell, type MarkWords } from './score-workbook-mark.ts'
import { raterLikeness } from './score-workbook-raters.ts'
import { scaleInText } from './score-workbook-scale.ts'
import type { FoundSigns } from './score-workbook-signs.ts'
import { collectLegend, collectSigns, listOutside, type OutsideText } from './score-workbook-surroundings.ts'
import type { MarkPlace } from './score-workbook-columns.ts'
import { findScoreTables, type ScoreTable } from './score-workbook-table.ts'
import { foldTicks, type SheetTicks } from './score-workbook-ticks.ts'
import type { FileScale, Legend, NotScores } from './score-workbook.ts'

/** All tables of scores of a file with what stands around them. */
export type FoundTables = {
  tables: ScoreTable[]
  outside: OutsideText[]
  legend: Legend | null
  words: MarkWords
  signs: FoundSigns | null
  /** Of the sheets on which crosses were read as marks. */
  ticks: ReadonlyMap<Sheet, SheetTicks>
  notScores: NotScores[]
}

/**
 * Looks twice: the legend and the headings of one sheet help to read the others, such as one that nobody has filled in.
 * Hidden sheets and summaries of other sheets are left out and named.
 */
export function findAllTables(
  file: ReadFile & { outcome: 'read' },
  catalogue: CriteriaCatalogue | undefined,
): FoundTables {
  const ticks = new Map<Sheet, SheetTicks>()
  const grids = file.sheets.map((sheet) => {
    const grid = gridOf(sheet, 'ideas-in-rows')
    const folded = foldTicks(grid)
    if (folded === null) return grid
    ticks.set(folded.sheet, folded.ticks)
    return gridOf(folded.sheet, 'ideas-in-rows')
  })
  const visible = grids.filter(({ sheet }) => sheet.visibility === 'visible')
  const hidden = grids.filter((grid) => !visible.includes(grid))
  const begun = markWords(null, collectSigns(visible, null)?.values)
  const first = visible.map((grid) => findScoreTables(grid, hintsOf(begun, catalogue)))
  const legend = collectLegend([
    ...visible.flatMap((grid, at) => listOutside(grid, first[at] ?? [])),
    ...hidden.flatMap((grid) => listOutside(grid, [])),
  ])
  const signs = collectSigns(visible, legend)
  const words = markWords(legend, signs?.values)
  const names = new Set(first.flat().flatMap(({ marks }) => marks.map(({ name }) => name)))
  const hints = hintsOf(words, catalogue, names)
  const all = visible.map((grid) => findScoreTables(grid, hints))
  const tables = all.flat()
  const summaries = tables.filter((table) => isSummary(table) || isNamedSummary(table, tables))
  const sheets = new Set(summaries.map(({ grid }) => grid.sheet.name))
  return {
    tables: tables.filter((table) => !summaries.includes(table)),
    outside: grids.flatMap((grid) => listOutside(grid, all[visible.indexOf(grid)] ?? [])),
    legend,
    words,
    signs,
    ticks,
    notScores: [
      ...[...sheets].map((sheet) => ({ sheet, why: 'summary' })),
      ...hidden
        .filter((grid) => findScoreTables(grid, hints).length > 0)
        .map(({ sheet }) => ({ sheet: sheet.name, why: 'hidden sheet' })),
    ],
  }
}

function hintsOf(
  words: MarkWords,
  catalogue: CriteriaCatalogue | undefined,
  names: ReadonlySet<string> = new Set(),
): TableHints {
  const known = new Map<string, boolean>()
  return {
    words,
    isKnown: (heading) => names.has(heading) || catalogueLikeness(heading, catalogue) >= 0.8,
    isName: (heading) => {
      const before = known.get(heading) ?? (names.has(heading) || isSurelyName(heading, catalogue))
      known.set(heading, before)
      return before
    },
  }
}

/** A criterion of the stage or somebody who scores, by the heading alone. */
function isSurelyName(heading: string, catalogue: CriteriaCatalogue | undefined): boolean {
  return raterLikeness(heading) >= 0.8 || catalogueLikeness(heading, catalogue) >= 0.7
}

const summaryName =
  /^(?:auswertung(?:en)?|zusammenfassung|übersicht|gesamt(?:übersicht|ergebnis|wertung)?|ergebnis(?:se)?|durchschnitt(?:e|swerte)?|mittel(?:werte?)?|rang(?:liste|folge)|summary|results?|overview|total|averages?|means?|ranking)(?![\p{L}])/iu

function isNamedSummary(table: ScoreTable, all: readonly ScoreTable[]): boolean {
  const name = table.grid.sheet.name ?? ''
  return summaryName.test(name) && all.some(({ grid }) => !summaryName.test(grid.sheet.name ?? ''))
}

type ScaleKnowledge = { scale: FileScale; catalogue: CriteriaCatalogue | undefined; words: MarkWords }

const fewestFigures = 3

/**
 * The table without columns of other figures (amounts, heads): most of their numbers lie off the scale, and their heading
 * names neither a criterion of the stage nor a rater. The same table when there are none.
 */
export function withoutOtherFigures(table: ScoreTable, knowledge: ScaleKnowledge): ScoreTable {
  const others = table.marks.filter((mark) => isOtherFigures(table, mark, knowledge))
  if (others.length === 0 || others.length === table.marks.length) return table
  const statistics = others.map(({ place }) => ({ place, why: 'other figures' }))
  return {
    ...table,
    marks: table.marks.filter((mark) => !others.includes(mark)),
    statistics: [...table.statistics, ...statistics],
  }
}

function isOtherFigures(
  { grid, lines }: ScoreTable,
  { place, name }: MarkPlace,
  { scale, catalogue, words }: ScaleKnowledge,
): boolean {
  if (isSurelyName(name, catalogue) || scaleInText(name) !== undefined) return false
  const cells = lines.flatMap((line) => cellAt(grid, line, place) ?? [])
  const numbers = cells
    .flatMap((cell) => numberOfCell(cell, words) ?? [])
    .filter((one) => typeof words.get(String(one)) !== 'string')
  const outside = numbers.filter((one) => one < scale.minimum || one > scale.maximum)
  return numbers.length >= fewestFigures && outside.length * 2 > numbers.length
}
