import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines, writeLines } from '../../../shared/import/line-runs.ts'

test('lines come back as they were written, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 200 })), (lines) => {
      expect(readLines(writeLines(lines))).toEqual(lines)
    }),
  )
})

test('a table without a gap is a single run, however long it is', () => {
  const lines = Array.from({ length: 50_000 }, (_, at) => at + 4)
  expect(writeLines(lines)).toBe('4-50003')
})
