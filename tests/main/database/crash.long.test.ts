import { expect, test } from 'vitest'
import { crashAgainAndAgain } from './crash-rounds.ts'

test('500 kills, 50 for each of ten folders, lose no confirmed change and break no trail', async () => {
  for (let folder = 0; folder < 10; folder += 1) {
    const { confirmed, ...rest } = await crashAgainAndAgain(50)
    expect(rest).toEqual({ kills: 50, halfWritten: 0, lost: [], brokenTrails: 0, damaged: 0 })
    expect(confirmed).toBeGreaterThan(50)
  }
})
