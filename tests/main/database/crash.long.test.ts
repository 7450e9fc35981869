import { expect, test } from 'vitest'
import { crashAgainAndAgain } from './crash-rounds.ts'

test('500 kills lose no confirmed change and break no trail', async () => {
  const { confirmed, ...rest } = await crashAgainAndAgain(500)
  expect(rest).toEqual({ kills: 500, lost: [], brokenTrails: 0, damaged: 0 })
  expect(confirmed).toBeGreaterThan(500)
})
