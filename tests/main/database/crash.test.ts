import { expect, test } from 'vitest'
import { crashAgainAndAgain } from './crash-rounds.ts'

test('60 kills lose no confirmed change and break no trail', { timeout: 180_000 }, async () => {
  const { confirmed, ...rest } = await crashAgainAndAgain(60)
  expect(rest).toEqual({ kills: 60, halfWritten: 0, lost: [], brokenTrails: 0, damaged: 0 })
  expect(confirmed).toBeGreaterThan(60)
})

test(
  '15 kills amid changes of 2,000 rows leave all of a change or nothing',
  { timeout: 180_000 },
  async () => {
    const { confirmed, halfWritten, ...rest } = await crashAgainAndAgain(15, 2000)
    expect(rest).toEqual({ kills: 15, lost: [], brokenTrails: 0, damaged: 0 })
    expect(confirmed).toBeGreaterThan(0)
    expect(halfWritten).toBeGreaterThan(0)
  },
)
