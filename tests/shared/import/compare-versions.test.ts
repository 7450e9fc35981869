import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareVersions, isVersion, type VersionLine } from '../../../shared/import/compare-versions.ts'

const names = [
  'Trinkbrunnen',
  'Lesebänke',
  'Radweg',
  'Wetterstation',
  'Bücherbus',
  'Bolzplatz',
  'Rufbus',
  'Hofladen',
]

function listOf(titles: readonly string[], prefix: string): VersionLine[] {
  return titles.map((title, at) => ({
    key: `${prefix}${at}`,
    number: String(at + 1),
    title,
    text: '',
    values: { title, cost: at },
  }))
}

describe('two versions of a list', () => {
  test('that say the same are matched line by line without changes', () => {
    const comparison = compareVersions(listOf(names, 'a'), listOf(names, 'b'))
    expect(isVersion(comparison)).toBe(true)
    expect(comparison.matched.every(({ changes }) => changes.length === 0)).toBe(true)
    expect(comparison).toMatchObject({ added: [], gone: [], sureShare: 1 })
  })

  test('bind a line by its number when its title is quite another', () => {
    const later = listOf(['Ganz neuer Name', ...names.slice(1)], 'b')
    const { matched } = compareVersions(listOf(names, 'a'), later)
    expect(matched[0]).toEqual({
      earlier: 'a0',
      later: 'b0',
      changes: [{ field: 'title', before: 'Trinkbrunnen', after: 'Ganz neuer Name' }],
    })
  })

  test('that share only the form and the numbers are two lists', () => {
    const other = [
      'Skatepark',
      'Kletterwand',
      'Chorprobe',
      'Blumenwiese',
      'Kinoabend',
      'Freibad',
      'Sauna',
      'Zoo',
    ]
    const comparison = compareVersions(listOf(names, 'a'), listOf(other, 'b'))
    expect(isVersion(comparison)).toBe(false)
    expect(comparison.matched).toEqual([])
  })

  test('a column that is gone from the file takes nothing back', () => {
    const later = listOf(names, 'b').map((line) => ({ ...line, values: { title: line.title } }))
    const { matched } = compareVersions(listOf(names, 'a'), later)
    expect(matched.flatMap(({ changes }) => changes)).toEqual([])
  })

  test('every line is matched, new or gone, and none twice, in whatever order the lines come', () => {
    const some = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 })
    fc.assert(
      fc.property(some, some, fc.nat(7), (one, two, turn) => {
        const [earlier, later] = [listOf(one, 'a'), listOf(two, 'b')]
        const { matched, added, gone } = compareVersions(earlier, later)
        expect([...matched.map((match) => match.later), ...added].toSorted()).toEqual(
          later.map(({ key }) => key).toSorted(),
        )
        expect([...matched.map((match) => match.earlier), ...gone].toSorted()).toEqual(
          earlier.map(({ key }) => key).toSorted(),
        )
        const turned = [...later.slice(turn), ...later.slice(0, turn)]
        expect(compareVersions(earlier, turned).sureShare).toBe(compareVersions(earlier, later).sureShare)
      }),
    )
  })
})
