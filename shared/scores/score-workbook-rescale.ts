import { parseMarkNumber } from './score-workbook-number.ts'
import type { ScoreCell, ScoreWorkbook } from './score-workbook.ts'

type Ends = { minimum: number; maximum: number }

/**
 * The same workbook on the scale that a person says it has: a number that the guessed scale did not hold becomes a value,
 * one that the right scale does not hold becomes invalid. Criteria with a scale of their own keep it.
 */
export function readOnScale(workbook: ScoreWorkbook, scale: Ends): ScoreWorkbook {
  const own = new Map(workbook.criteria.map((criterion) => [criterion.name, criterion.scale]))
  return {
    ...workbook,
    cells: workbook.cells.map((cell) => onScale(cell, own.get(cell.criterion) ?? scale)),
  }
}

function onScale(cell: ScoreCell, { minimum, maximum }: Ends): ScoreCell {
  const number = numberIn(cell)
  if (number === null) return cell
  const { value: _value, invalid: _invalid, raw = number, ...place } = cell
  if (number < minimum || number > maximum) return { ...place, state: 'invalid', invalid: 'off-scale', raw }
  const isPlain = String(raw) === String(number)
  return { ...place, state: 'value', value: number, ...(!isPlain && { raw }) }
}

function numberIn({ state, value, invalid, raw }: ScoreCell): number | null {
  if (state === 'value') return value ?? null
  return state === 'invalid' && invalid === 'off-scale' ? parseMarkNumber(String(raw)) : null
}
