import { filledPlaces, textAt } from '../import/grid.ts'
import type { CriteriaCatalogue } from '../stages/stage.ts'
import { catalogueLikeness, type TableAxes } from './score-workbook-axes.ts'
import { cleanCriterionName } from './score-workbook-criteria.ts'
import {
  bareName,
  criterionWordLikeness,
  labelOf,
  raterInName,
  raterInTitle,
  type Label,
} from './score-workbook-raters.ts'
import { scaleInText } from './score-workbook-scale.ts'
import { maybeSurname, personInTitle, withoutCopyMark } from './score-workbook-surname.ts'
import type { ScoreTable } from './score-workbook-table.ts'
import type { ScoreDimension } from './score-workbook.ts'

/** What a title, a label or the name of the sheet says about a whole table. `likeness` 0 to 1: how surely. */
export type Fixed = { text: string; likeness: number; isGroup: boolean; key: string }
export type FixedAxes = Partial<Record<ScoreDimension, Fixed>>

type Labelled = { label: Label; text: string }

type FixedKnowledge = {
  catalogue: CriteriaCatalogue | undefined
  fileName: string
  /** Another sheet has the same headings, so that the names of the sheets tell them apart. */
  isRepeated: boolean
  /** Names of all sheets with scores. */
  sheets: ReadonlySet<string>
}

/** Everything that is said about the table as a whole; the strongest evidence of each kind. */
export function findFixed(
  table: ScoreTable,
  { catalogue, fileName, isRepeated, sheets }: FixedKnowledge,
): FixedAxes {
  const { grid, captions, heading, marks } = table
  const titles = captions.flatMap((line) =>
    placesWithin(table, line).map((place) => textAt(grid, line, place)),
  )
  const uppers = new Set(
    heading.upper === null ? [] : marks.map(({ upper }) => upper).filter((text) => text !== ''),
  )
  if (uppers.size === 1) titles.push(...uppers)
  const labels = labelledIn(table)
  const sheet = withoutCopyMark(grid.sheet.name ?? '', sheets)
  const found: FixedAxes = {}
  const [rater, criterion, idea] = [
    fixedRater({ labels, titles, sheet, fileName, isRepeated }),
    fixedCriterion({ labels, titles, sheet, catalogue }),
    fixedIdea(labels, sheet),
  ]
  if (rater) found.rater = rater
  if (criterion) found.criterion = criterion
  if (idea) found.idea = idea
  return found
}

/**
 * The sheet is called like somebody when nothing else names who scores, and the name is not taken for the criterion already.
 */
export function withRaterOfSheet(fixed: FixedAxes, axes: TableAxes, table: ScoreTable): FixedAxes {
  const sheet = bareName(table.grid.sheet.name ?? '')
  const isTaken = axes.criterion.kind === 'fixed' && fixed.criterion?.key === 'score-file.from-sheet'
  if (axes.rater.kind !== 'fixed' || fixed.rater !== undefined || isTaken || !maybeSurname(sheet))
    return fixed
  const rater = { text: sheet, likeness: 0.2, isGroup: false, key: 'score-file.from-sheet' }
  return { ...fixed, rater }
}

/** "Bewertende Person: | Thore Brammer" in two cells, or both in one. */
function labelledIn(table: ScoreTable): Labelled[] {
  const { grid, captions } = table
  return captions.flatMap((line): Labelled[] => {
    const places = placesWithin(table, line)
    return places.flatMap((place, at): Labelled[] => {
      const text = textAt(grid, line, place)
      const whole = labelOf(text)
      const next = places[at + 1]
      if (whole !== undefined && next !== undefined) {
        const named = textAt(grid, line, next)
        return /\p{L}/u.test(named) || whole === 'idea' ? [{ label: whole, text: named }] : []
      }
      const parts = /^([^:]{2,40}):\s*(.+)$/.exec(text)
      const label = labelOf(`${parts?.[1] ?? ''}:`)
      return label === undefined || !/\p{L}/u.test(parts?.[2] ?? '')
        ? []
        : [{ label, text: parts?.[2] ?? '' }]
    })
  })
}

function placesWithin({ grid, heading: { from, to } }: ScoreTable, line: number): number[] {
  return filledPlaces(grid, line).filter((place) => place >= from && place <= to)
}

type Said = { labels: readonly Labelled[]; titles: readonly string[]; sheet: string }

function fixedRater({
  labels,
  titles,
  sheet,
  fileName,
  isRepeated,
}: Said & Pick<FixedKnowledge, 'fileName' | 'isRepeated'>): Fixed | undefined {
  const labelled =
    labels.find(({ label }) => label === 'rater') ?? labels.find(({ label }) => label === 'group')
  if (labelled) {
    const isGroup = labelled.label === 'group' || raterInName(labelled.text)?.isGroup === true
    return { text: labelled.text, likeness: 1, isGroup, key: 'score-file.from-label' }
  }
  const inTitle = titles.map(raterInTitle).find((rater) => rater !== undefined)
  const inSheet = raterInName(sheet)
  const best = inSheet && inSheet.likeness >= (inTitle?.likeness ?? 0) ? inSheet : inTitle
  if (best) {
    const key = best === inSheet ? 'score-file.from-sheet' : 'score-file.from-title'
    return { text: best.name, likeness: best.likeness, isGroup: best.isGroup, key }
  }
  if (isRepeated && !plainSheet.test(sheet))
    return { text: sheet, likeness: 0.35, isGroup: false, key: 'score-file.from-sheet' }
  const inFile = raterInName(fileName.replace(/\.\w{2,5}$/, '').replace(/[_]+/g, ' '))
  if (inFile && inFile.likeness >= 0.5)
    return { text: inFile.name, likeness: 0.4, isGroup: inFile.isGroup, key: 'score-file.from-file-name' }
  const person = titles.map(personInTitle).find((name) => name !== undefined)
  return person === undefined
    ? undefined
    : { text: person, likeness: 0.2, isGroup: false, key: 'score-file.from-title' }
}

function fixedCriterion({
  labels,
  titles,
  sheet,
  catalogue,
}: Said & { catalogue: CriteriaCatalogue | undefined }): Fixed | undefined {
  const labelled = labels.find(({ label }) => label === 'criterion')
  if (labelled) return criterionFrom(labelled.text, 1, 'score-file.from-label')
  const named = titles.find((title) => catalogueLikeness(title, catalogue) >= 0.8)
  if (named !== undefined) return criterionFrom(named, 0.9, 'score-file.from-title')
  if (catalogueLikeness(sheet, catalogue) >= 0.7) return criterionFrom(sheet, 0.8, 'score-file.from-sheet')
  if (sheet !== '' && !plainSheet.test(sheet) && raterInName(sheet) === undefined)
    return criterionFrom(sheet, criterionWordLikeness(sheet) >= 0.6 ? 0.5 : 0.15, 'score-file.from-sheet')
  const title = titles.find((one) => cleanCriterionName(one) !== '' && one.length <= 80)
  if (title === undefined) return undefined
  const isSaid = scaleInText(title) !== undefined
  const isCriterion = isSaid && criterionWordLikeness(cleanCriterionName(title)) >= 0.6
  return criterionFrom(title, isCriterion ? 0.6 : isSaid ? 0.15 : 0.05, 'score-file.from-title')
}

/** Names of sheets that say what is done there, not by which criterion. */
const plainSheet =
  /^(?:tabelle|sheet|blatt|table)\s?\d*$|bewertung|^scores?$|^ratings?$|^punkte$|runde|workshop|ideen|matrix|stimmung|umfrage|ergebnis|export|voting|abstimmung|daten|liste|sterne?\b/i

function criterionFrom(text: string, likeness: number, key: string): Fixed {
  return { text: cleanCriterionName(text), likeness, isGroup: false, key }
}

function fixedIdea(labels: readonly Labelled[], sheet: string): Fixed | undefined {
  const labelled = labels.find(({ label }) => label === 'idea')
  if (labelled) return { text: labelled.text, likeness: 1, isGroup: false, key: 'score-file.from-label' }
  return /^(?:idee|idea|vorschlag|projekt|nr\.?|#)\s?-?\d+/i.test(sheet)
    ? { text: sheet, likeness: 0.8, isGroup: false, key: 'score-file.from-sheet' }
    : undefined
}
