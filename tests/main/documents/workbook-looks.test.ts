import { expect, test } from 'vitest'
import { heightFor } from '../../../main/documents/workbook-looks.ts'

test('a row is high enough for words that do not fit beside each other or into one line', () => {
  const heights = ['kurz', 'kurz und lang', 'Teilhabegerechtigkeit', 'eins\nzwei', 4].map((value) =>
    heightFor([{ value, width: 12 }]),
  )
  const [one = 0, ...more] = heights
  expect(more.map((height) => (height - one) / 14)).toEqual([1, 1, 1, 0])
})

test('no row is higher than a dozen lines', () => {
  expect(heightFor([{ value: 'Wort '.repeat(400), width: 10 }])).toBe(
    heightFor([{ value: 'a\n'.repeat(11) + 'a', width: 10 }]),
  )
})
