import { cellAt } from '../import/grid.ts'
import type { CriteriaCatalogue } from '../stages/stage.ts'
import { criteriaOf } from '../stages/stage.ts'
import { cleanCriterionName, criterionLikeness } from './score-workbook-criteria.ts'
import type { FixedAxes } from './score-workbook-fixed.ts'
import type { IdeaFinder } from './score-workbook-ideas.ts'
import { labelAt } from './score-workbook-lines.ts'
import { criterionWordLikeness, raterLikeness } from './score-workbook-raters.ts'
import type { ScoreTable } from './score-workbook-table.ts'
import { roleOfHeading } from './score-workbook-words.ts'
import { scoreDimensions, type ScoreDimension } from './score-workbook.ts'

/** A row of headings over the scores: one text for each column of scores. */
export type HeadingLevel = { texts: string[]; line: number; isUpper: boolean }

/** Where each of idea, criterion and rater is named. */
export type TableAxes = Record<ScoreDimension, TableAxis>

export type TableAxis =
  | { kind: 'label'; places: number[] }
  | { kind: 'level'; level: HeadingLevel; levels: number }
  | { kind: 'fixed' }

export type AxisKnowledge = { catalogue: CriteriaCatalogue | undefined; ideas: IdeaFinder | null }

/**
 * Tells which of idea, criterion and rater the rows, the headings and the titles of a table name. What a heading calls by
 * name is taken at its word; the rest goes where the texts are likest to it, all evidence weighed at once: "Karaca, A." is
 * a rater, "Machbarkeit" a criterion, and what a title says already need not be looked for in the headings.
 */
export function findAxes(table: ScoreTable, fixed: FixedAxes, knowledge: AxisKnowledge): TableAxes {
  const labelled = labelledDimensions(table, knowledge)
  const levels = levelsOf(table, fixed)
  const open = scoreDimensions.filter((dimension) => !labelled.has(dimension))
  const best = bestAssignment(open, levels, (dimension, level) =>
    level ? levelLikeness(dimension, level.texts, knowledge) : (fixed[dimension]?.likeness ?? 0.05),
  )
  const axisOf = (dimension: ScoreDimension): TableAxis => {
    const places = labelled.get(dimension)
    if (places) return { kind: 'label', places }
    const level = best.get(dimension)
    return level ? { kind: 'level', level, levels: levels.length } : { kind: 'fixed' }
  }
  return { idea: axisOf('idea'), criterion: axisOf('criterion'), rater: axisOf('rater') }
}

function labelledDimensions(table: ScoreTable, knowledge: AxisKnowledge): Map<ScoreDimension, number[]> {
  const { labels, unnamedLabel } = table
  const found = new Map<ScoreDimension, number[]>()
  const [number, title] = [labels.get('idea-number'), labels.get('idea-title')]
  const [criterion, rater] = [labels.get('criterion'), labels.get('rater')]
  if (criterion !== undefined) found.set('criterion', [criterion])
  if (rater !== undefined) found.set('rater', [rater])
  const place = title ?? unnamedLabel
  if (number !== undefined) found.set('idea', title === undefined ? [number] : [number, title])
  else if (place !== null) {
    const dimension = dimensionOfLabels(table, place, knowledge)
    if (!found.has(dimension)) found.set(dimension, [place])
  }
  return found
}

/** Rows are ideas unless their labels are surely something else: a corner cell may name the columns. */
function dimensionOfLabels(table: ScoreTable, place: number, knowledge: AxisKnowledge): ScoreDimension {
  const texts = table.lines.slice(0, 200).map((line) => labelAt(table.grid, line, place))
  const asIdeas = knowledge.ideas ? levelLikeness('idea', texts, knowledge) : 0
  if (asIdeas >= 0.5) return 'idea'
  if (mean(texts, (text) => catalogueLikeness(text, knowledge.catalogue)) >= 0.7) return 'criterion'
  return mean(texts, raterLikeness) >= 0.9 ? 'rater' : 'idea'
}

/** Rows of headings; a single column called "Punkte" names nothing, "Nutzen – AK Mobilität" names two things. */
function levelsOf({ marks, heading }: ScoreTable, { criterion }: FixedAxes): HeadingLevel[] {
  const names = marks.map(({ name }) => name)
  const uppers = marks.map(({ upper }) => upper)
  const lower: HeadingLevel = { texts: names, line: heading.main, isUpper: false }
  const areSeveral = new Set(uppers.filter((text) => text !== '')).size >= 2
  if (areSeveral && heading.upper !== null && !isMereOrder(uppers, names, criterion?.likeness ?? 0))
    return [{ texts: uppers, line: heading.upper, isUpper: true }, lower]
  if (names.every((name) => roleOfHeading(name) === 'mark')) return []
  const split = splitNames(names)
  if (!split) return [lower]
  return split.map((texts) => ({ texts, line: heading.main, isUpper: false }))
}

/**
 * True where the upper row merely puts the lower in order: nothing returns below the next, and it holds no groups with
 * criteria of their own ("Nachhaltigkeit" over three criteria), or the criterion is said already ("AK Klima" over its people).
 */
function isMereOrder(uppers: readonly string[], names: readonly string[], criterionIsSaid: number): boolean {
  if (new Set(names).size < names.length || names.length === new Set(uppers).size) return false
  return criterionIsSaid >= 0.8 || mean(uppers, raterLikeness) < 0.6
}

/** Between criterion and rater or idea in one heading: "Nutzen – Gruppe A"; forms write "Radspur [Nutzen]". */
const joint = /\s+[–—|/:-]\s+|:\s+|\s*\|\s*|\s*\[(?=[^\]]+\]$)/

function splitNames(names: readonly string[]): [string[], string[]] | null {
  if (names.length < 4) return null
  const pieces = names.map((name) => name.split(joint).map((piece) => piece.replace(/^([^[]+)\]$/, '$1')))
  if (!pieces.every(({ length }) => length === 2)) return null
  const [left, right] = [0, 1].map((side) => pieces.map((piece) => piece[side] ?? ''))
  if (!left || !right) return null
  const [lefts, rights] = [new Set(left).size, new Set(right).size]
  return lefts * rights === names.length && lefts > 1 && rights > 1 ? [left, right] : null
}

type Rate = (dimension: ScoreDimension, level: HeadingLevel | null) => number
type Assignment = Map<ScoreDimension, HeadingLevel>

/** Every way to give the levels to the open dimensions, at most six; the others are fixed. */
function bestAssignment(
  open: readonly ScoreDimension[],
  levels: readonly HeadingLevel[],
  rate: Rate,
): Assignment {
  let best: Assignment = new Map()
  let most = Number.NEGATIVE_INFINITY
  const tryFrom = (at: number, given: Assignment): void => {
    const dimension = open[at]
    if (dimension === undefined) {
      const isFull = given.size === Math.min(levels.length, open.length)
      const total = open.reduce((sum, one) => sum + rate(one, given.get(one) ?? null), 0)
      if (isFull && total > most) [best, most] = [given, total]
      return
    }
    for (const level of levels)
      if (![...given.values()].includes(level)) tryFrom(at + 1, new Map(given).set(dimension, level))
    tryFrom(at + 1, given)
  }
  tryFrom(0, new Map())
  return best
}

function levelLikeness(dimension: ScoreDimension, all: readonly string[], knowledge: AxisKnowledge): number {
  const texts = [...new Set(all)].slice(0, 60)
  switch (dimension) {
    case 'idea':
      if (knowledge.ideas === null) return mean(texts, (text) => (text.split(' ').length > 2 ? 0.4 : 0.2))
      return mean(texts, (text) => knowledge.ideas?.find(text, undefined)?.score ?? 0)
    case 'criterion':
      return mean(texts, (text) =>
        Math.max(catalogueLikeness(text, knowledge.catalogue), criterionWordLikeness(text)),
      )
    case 'rater':
      return mean(texts, (text) =>
        catalogueLikeness(text, knowledge.catalogue) >= 0.7 ? 0 : raterLikeness(text),
      )
  }
}

/** 1 for the name of a criterion of the catalogue, less for shorter forms and other words, 0 for anything else. */
export function catalogueLikeness(text: string, catalogue: CriteriaCatalogue | undefined): number {
  if (!catalogue) return 0
  const own = cleanCriterionName(text)
  return Math.max(0, ...criteriaOf(catalogue).map(({ name }) => criterionLikeness(own, name)?.score ?? 0))
}

function mean(texts: readonly string[], rate: (text: string) => number): number {
  return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + rate(text), 0) / texts.length
}

/** True when most scores of a table are formulas over other sheets: a summary, whose scores stand elsewhere. */
export function isSummary({ grid, lines, marks }: ScoreTable): boolean {
  const cells = lines.flatMap((line) => marks.flatMap(({ place }) => cellAt(grid, line, place) ?? []))
  return cells.filter(({ formula }) => formula?.includes('!')).length * 2 > cells.length
}
