import { validate, version } from 'uuid'
import { describe, expect, test } from 'vitest'
import { idMaker } from '../../main/new-id.ts'

function makeMany(newId: () => string, count: number): string[] {
  return Array.from({ length: count }, newId)
}

describe('ids', () => {
  test('are UUIDs of version 7, each another', () => {
    const ids = makeMany(idMaker(), 2_000)
    expect(new Set(ids).size).toBe(2_000)
    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true)
  })

  test('say when they were made', () => {
    const moment = Date.UTC(2026, 10, 29, 12)
    const hex = idMaker(() => moment)()
      .replace('-', '')
      .slice(0, 12)
    expect(Number.parseInt(hex, 16)).toBe(moment)
  })

  test.each([
    ['within one millisecond', () => 1_000],
    ['while the clock goes', clockOf((look) => 1_000 + Math.floor(look / 7))],
    ['while the clock is set back', clockOf((look) => 1_000_000 - 500 * look)],
  ])('rise %s', (_when, now) => {
    const ids = makeMany(idMaker(now), 3_000)
    expect(ids).toEqual(ids.toSorted())
  })

  test('of two makers differ at the same moment', () => {
    const [one, other] = [idMaker(() => 5), idMaker(() => 5)]
    expect(new Set([...makeMany(one, 600), ...makeMany(other, 600)]).size).toBe(1_200)
  })
})

function clockOf(momentOf: (look: number) => number): () => number {
  let looks = 0
  return () => momentOf((looks += 1))
}
