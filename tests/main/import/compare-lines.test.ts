import { expect, test } from 'vitest'
import { compareLines } from '../../../main/import/compare-lines.ts'
import { storedLine } from '../../../main/import/imported-contents.ts'
import { compareVersions, type VersionLine } from '../../../shared/import/compare-versions.ts'

const count = 1_300
const line = (at: number, title: string): VersionLine => ({
  key: `0.0 ${at + 2}`,
  number: String(at + 1),
  title,
  text: `Dort fehlt seit ${at} Jahren etwas.`,
  values: { title, cost: { lowCents: at * 100, highCents: at * 100 } },
})
const earlier = Array.from({ length: count }, (_, at) => {
  const { key, ...contents } = line(at, `Vorhaben ${at} am Weg`)
  return { ideaId: `idea ${key}`, contents: JSON.stringify(contents) }
})
const lines = earlier.map((_, at) =>
  line(at, at % 7 === 0 ? `Vorhaben ${at} am Deich` : `Vorhaben ${at} am Weg`),
)
const later = [...lines.slice(20), line(count, 'Ein Rufbus am Abend')]
const slices = { count: later.length, slice: (from: number, to: number) => later.slice(from, to) }

test('long lists are compared in a thread as they would be here', async () => {
  const compared = await compareLines(earlier, slices)
  expect(compared).toEqual(compareVersions(earlier.map(storedLine), later))
  expect(compared.gone).toHaveLength(20)
  expect(compared.added).toHaveLength(1)
  expect(compared.matched.filter(({ changes }) => changes.length > 0).length).toBeGreaterThan(100)
})

test('a comparison that nobody waits for ends', async () => {
  const control = new AbortController()
  const comparing = compareLines(earlier, slices, control.signal)
  control.abort()
  await expect(comparing).rejects.toMatchObject({ code: 'cancelled' })
})
