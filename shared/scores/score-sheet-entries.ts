import type { CellValue } from '../import/sheet.ts'
import type { Scale } from '../stages/stage.ts'
import type { ScoreState } from './score.ts'
import { isFullyNamed } from './score-input.ts'

/** The two answers that are no marks, as score sheets write them; {@link parseScoreInput} reads both. */
export const abstainedEntry = 'enth.'
export const cannotJudgeEntry = 'k. A.'

/** A drop-down with more lines than this is no help, and a scale without steps has no end of them. */
const longestList = 101

/**
 * What a drop-down offers for a scale: its marks as numbers (or, where each has a name, the names), then the two answers that
 * are no marks. Null when there are too many.
 *
 * @example
 * import { answerScale, benefitScale } from '../stages/norderstedter-scales.ts'
 * import { listEntries } from './score-sheet-entries.ts'
 * listEntries({ ...benefitScale, maximum: 1 }) // → [0, 0.5, 1, "enth.", "k. A."]
 * listEntries(answerScale) // → ["nein", "unklar", "ja", "enth.", "k. A."]
 * listEntries({ ...benefitScale, step: 0 }) // → null
 */
export function listEntries(scale: Scale): (string | number)[] | null {
  const { minimum, maximum, step } = scale
  const count = step > 0 ? Math.floor((maximum - minimum) / step + 1e-9) + 1 : Infinity
  if (count > longestList) return null
  const marks = Array.from({ length: count }, (_, index) => Number((minimum + index * step).toFixed(9)))
  return [...marks.map((mark) => nameOf(mark, scale)), abstainedEntry, cannotJudgeEntry]
}

/**
 * A score as it stands in a cell of a score sheet; null for open.
 *
 * @example
 * import { answerScale } from '../stages/norderstedter-scales.ts'
 * import { entryOf } from './score-sheet-entries.ts'
 * entryOf({ state: 'value', value: 0.5 }, answerScale) // → "unklar"
 * entryOf({ state: 'cannot-judge' }, answerScale) // → "k. A."
 */
export function entryOf(score: ScoreState, scale: Scale): string | number | null {
  switch (score.state) {
    case 'open':
      return null
    case 'abstained':
      return abstainedEntry
    case 'cannot-judge':
      return cannotJudgeEntry
    case 'value':
      return nameOf(score.value, scale)
  }
}

function nameOf(mark: number, scale: Scale): string | number {
  const name = isFullyNamed(scale) ? scale.steps.find(({ value }) => value === mark)?.name : undefined
  return name ?? mark
}

/** How a criterion is called in headings: short, unmistakable, and found again after columns were moved. */
export function criterionCode(index: number): string {
  return `K${index + 1}`
}

/**
 * A cell as text, the way a person would type it. Numbers carry a comma, days look German, errors keep their code.
 *
 * @example
 * import { enteredText } from './score-sheet-entries.ts'
 * enteredText({ kind: 'number', number: 3.5 }) // → "3,5"
 * enteredText({ kind: 'date', iso: '2026-05-03', serial: 46145 }) // → "03.05.2026"
 * enteredText(undefined) // → ""
 */
export function enteredText(value: CellValue | undefined): string {
  switch (value?.kind) {
    case undefined:
      return ''
    case 'text':
      return value.text.trim()
    case 'number':
      return String(value.number).replace('.', ',')
    case 'date':
      return dayText(value.iso)
    case 'truth':
      return value.truth ? 'WAHR' : 'FALSCH'
    case 'error':
      return value.code
    case 'uncalculated':
      return '='
  }
}

function dayText(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  return year === undefined ? iso : `${day}.${month}.${year}`
}

/**
 * Marks that a spreadsheet may have turned into this day: "3.5" becomes 3 May, "3-4" becomes 3 April. For a person to choose,
 * never taken by itself.
 *
 * @example
 * import { marksOfDay } from './score-sheet-entries.ts'
 * marksOfDay('2026-05-03') // → ["3,5", "3-5"]
 */
export function marksOfDay(iso: string): string[] {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})/.exec(iso) ?? []
  if (month === undefined || day === undefined) return []
  return [`${Number(day)},${Number(month)}`, `${Number(day)}-${Number(month)}`]
}
