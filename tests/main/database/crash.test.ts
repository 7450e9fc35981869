import { expect, test } from 'vitest'
import { crashAgainAndAgain } from './crash-rounds.ts'

test('60 kills lose no confirmed change and break no trail', { timeout: 180_000 }, async () => {
  const { confirmed, ...rest } = await crashAgainAndAgain(60)
  expect(rest).toEqual({ kills: 60, lost: [], brokenTrails: 0, damaged: 0 })
  expect(confirmed).toBeGreaterThan(60)
})
