import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOnScale } from '../../../shared/scores/score-workbook-rescale.ts'
import { saidIn, scoreSheet, understandSheets } from './made-score-file.ts'

/** The title says 0 to 5, which most marks fit. */
function workbookOf(marks: readonly (number | string)[]) {
  const rows = marks.map((mark, at) => [`Idee ${at + 1}`, mark, 3, 2])
  return understandSheets([
    scoreSheet('Anna', [
      ['Bewertung von 0 bis 5'],
      ['Idee', 'Nutzen', 'Komplexität', 'Soziale Nachhaltigkeit'],
      ...rows,
    ]),
  ])
}

const marksOf = (workbook: ReturnType<typeof workbookOf>): string[] =>
  saidIn(workbook).flatMap((said) => (said.includes('Nutzen') ? [said.slice(said.lastIndexOf('=') + 2)] : []))

describe('a workbook on another scale than it was taken for', () => {
  test('has values where numbers were off the scale, however they are written', () => {
    const workbook = workbookOf([4, 7, '8,5', '3-4', 'enth.', 11])
    expect(marksOf(workbook)).toEqual(['4', 'invalid', 'invalid', 'invalid (3.5?)', 'abstained', 'invalid'])
    const corrected = readOnScale(workbook, { minimum: 0, maximum: 10 })
    expect(marksOf(corrected)).toEqual(['4', '7', '8.5', 'invalid (3.5?)', 'abstained', 'invalid'])
    expect(corrected.cells.find(({ value }) => value === 8.5)?.raw).toBe('8,5')
  })

  test('loses values that the scale does not hold, and never a number', () => {
    const corrected = readOnScale(workbookOf([1, 2, 5]), { minimum: 1, maximum: 3 })
    expect(marksOf(corrected)).toEqual(['1', '2', 'invalid'])
    expect(corrected.cells.find(({ state }) => state === 'invalid')).toMatchObject({
      invalid: 'off-scale',
      raw: 5,
    })
  })

  test('says the same again when the first scale is put back', () => {
    const mark = fc.oneof(
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom('3,5', '3-4', 'k. A.', '9,5', 'gut'),
    )
    fc.assert(
      fc.property(
        fc.array(mark, { minLength: 3, maxLength: 12 }),
        fc.integer({ min: -3, max: 4 }),
        (marks, from) => {
          const workbook = workbookOf(marks)
          const there = readOnScale(workbook, { minimum: from, maximum: from + 5 })
          expect(readOnScale(there, workbook.scale)).toEqual(workbook)
        },
      ),
    )
  })
})
