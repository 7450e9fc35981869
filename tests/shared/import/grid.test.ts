import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellAt, filledPlaces, gridOf, textAt } from '../../../shared/import/grid.ts'
import type { Cell } from '../../../shared/import/sheet.ts'
import { madeSheet } from './made-sheets.ts'

const texts = fc.option(fc.constantFrom('a', 'b', ' ', '\u200b', 'Bank'), { nil: null, freq: 2 })
const rows = fc.array(fc.array(texts, { maxLength: 6 }), { maxLength: 8 })

describe('gridOf', () => {
  it('finds what stands at every place and nothing where nothing stands', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const grid = gridOf(madeSheet(made), 'ideas-in-rows')
        for (let line = 0; line <= 10; line += 1) {
          const shown = (place: number): string =>
            (made[line - 1]?.[place - 1] ?? '').replace(/[ \u200b]/g, '')
          for (let place = 0; place <= 8; place += 1) {
            expect(textAt(grid, line, place)).toBe(shown(place))
            expect(cellAt(grid, line, place)?.column).toBe(shown(place) === '' ? undefined : place)
          }
          expect(filledPlaces(grid, line)).toEqual([1, 2, 3, 4, 5, 6].filter((place) => shown(place) !== ''))
        }
      }),
    )
  })

  it('shows in columns what it shows in rows', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const sheet = madeSheet(made)
        const upright = gridOf(sheet, 'ideas-in-rows')
        const turned = gridOf(sheet, 'ideas-in-columns', upright)
        for (let line = 1; line <= 8; line += 1)
          for (let place = 1; place <= 6; place += 1)
            expect(cellAt(turned, place, line)).toBe(cellAt(upright, line, place))
        expect(turned.filledLines).toEqual(
          [1, 2, 3, 4, 5, 6].filter((line) => filledPlaces(turned, line).length > 0),
        )
      }),
    )
  })

  it('finds cells far below and far to the right', () => {
    const far: Cell[] = [
      { row: 2, column: 1, value: { kind: 'text', text: 'nah' } },
      { row: 2, column: 16_000, value: { kind: 'text', text: 'rechts' } },
      { row: 1_000_000, column: 3, value: { kind: 'text', text: 'unten' } },
    ]
    const grid = gridOf({ ...madeSheet([]), cells: far }, 'ideas-in-rows')
    expect(grid.filledLines).toEqual([2, 1_000_000])
    expect(filledPlaces(grid, 2)).toEqual([1, 16_000])
    expect(textAt(grid, 2, 16_000)).toBe('rechts')
    expect(textAt(grid, 1_000_000, 3)).toBe('unten')
    expect(textAt(grid, 999_999, 3)).toBe('')
  })
})
