import { scaleOf, type CriteriaCatalogue, type Criterion, type Scale } from '../stages/stage.ts'
import { reaches } from './tolerance.ts'

/**
 * Every mark of a scale, rising.
 *
 * @example
 * import { marksOf } from './flip-marks.ts'
 * marksOf({ id: 's', name: '', minimum: 0, maximum: 1, step: 0.5, steps: [] }) // → [0, 0.5, 1]
 */
export function marksOf({ minimum, maximum, step }: Scale): number[] {
  if (step <= 0) return [minimum, maximum]
  const count = Math.floor((maximum - minimum) / step + 1e-9) + 1
  return Array.from({ length: count }, (_, index) => Number((minimum + index * step).toFixed(9)))
}

/**
 * The marks of a criterion that speak more for an idea than `from`, the nearest first.
 *
 * @param from in points; null: all marks, the worst first.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { betterMarks } from './flip-marks.ts'
 * const { catalogue } = workingGroups
 * betterMarks(catalogue, catalogue.criteria[0], 3.7) // → [4, 4.5, 5]
 * betterMarks(catalogue, catalogue.criteria[1], 1) // → [0.5, 0]
 */
export function betterMarks(
  catalogue: CriteriaCatalogue,
  criterion: Criterion,
  from: number | null,
): number[] {
  const marks = marksOf(scaleOf(catalogue, criterion))
  const isBenefit = criterion.direction === 'benefit'
  const better = marks.filter(
    (mark) => from === null || (isBenefit ? !reaches(from, mark) : !reaches(mark, from)),
  )
  return isBenefit ? better : better.toReversed()
}

/**
 * The first entry that passes, where all after the first one that passes do too; undefined when none does.
 *
 * @example
 * import { firstThat } from './flip-marks.ts'
 * firstThat([1, 2, 3, 4], (mark) => mark >= 3) // → 3
 * firstThat([1, 2], () => false) // → undefined
 */
export function firstThat<T>(rising: readonly T[], passes: (entry: T) => boolean): T | undefined {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const entry = rising[middle]
    if (entry !== undefined && passes(entry)) high = middle
    else low = middle + 1
  }
  return rising[low]
}
