import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clampPlace, type GridKey, readGridKey, withFocusedRow } from '../../../renderer/parts/grid-keys.ts'

const size = { rows: 131, columns: 8, pageRows: 20 }
const middle = { row: 60, column: 4 }

describe('the keyboard of a grid', () => {
  test.each<[GridKey, { row: number; column: number }]>([
    [{ key: 'ArrowUp' }, { row: 59, column: 4 }],
    [{ key: 'ArrowDown' }, { row: 61, column: 4 }],
    [{ key: 'ArrowLeft' }, { row: 60, column: 3 }],
    [{ key: 'ArrowRight' }, { row: 60, column: 5 }],
    [{ key: 'Home' }, { row: 60, column: 0 }],
    [{ key: 'End' }, { row: 60, column: 7 }],
    [
      { key: 'Home', ctrlKey: true },
      { row: 0, column: 0 },
    ],
    [
      { key: 'End', ctrlKey: true },
      { row: 130, column: 7 },
    ],
    [
      { key: 'End', metaKey: true },
      { row: 130, column: 7 },
    ],
    [{ key: 'PageUp' }, { row: 40, column: 4 }],
    [{ key: 'PageDown' }, { row: 80, column: 4 }],
  ])('%o goes to %o', (key, to) => {
    expect(readGridKey(key, middle, size)).toEqual({ kind: 'move', to })
  })

  test('Enter opens, F2 goes into the cell, Escape leaves', () => {
    expect(readGridKey({ key: 'Enter' }, middle, size)).toEqual({ kind: 'open' })
    expect(readGridKey({ key: 'F2' }, middle, size)).toEqual({ kind: 'enter' })
    expect(readGridKey({ key: 'Escape' }, middle, size)).toEqual({ kind: 'leave' })
  })

  test.each<GridKey>([
    { key: 'a' },
    { key: 'Tab' },
    { key: 'ArrowDown', altKey: true },
    { key: 'ArrowRight', shiftKey: true },
    { key: 'ArrowRight', ctrlKey: true },
    { key: 'Enter', ctrlKey: true },
  ])('%o is left to the browser or the cell', (key) => {
    expect(readGridKey(key, middle, size)).toBeNull()
  })

  test('moving stops at the edges', () => {
    expect(readGridKey({ key: 'ArrowUp' }, { row: 0, column: 0 }, size)).toEqual({
      kind: 'move',
      to: { row: 0, column: 0 },
    })
    expect(readGridKey({ key: 'PageDown' }, { row: 125, column: 7 }, size)).toEqual({
      kind: 'move',
      to: { row: 130, column: 7 },
    })
  })

  test('a page of no rows still moves by one', () => {
    expect(readGridKey({ key: 'PageDown' }, middle, { ...size, pageRows: 0 })).toEqual({
      kind: 'move',
      to: { row: 61, column: 4 },
    })
  })
})

const sizes = fc.record({
  rows: fc.integer({ min: 1, max: 10_001 }),
  columns: fc.integer({ min: 1, max: 30 }),
  pageRows: fc.integer({ min: 0, max: 60 }),
})
const moves = fc.constantFrom(
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
)

describe('whatever keys are pressed', () => {
  test('the focus stays inside the grid', () => {
    fc.assert(
      fc.property(sizes, fc.array(fc.tuple(moves, fc.boolean()), { maxLength: 60 }), (grid, keys) => {
        let place = { row: 0, column: 0 }
        for (const [key, ctrlKey] of keys) {
          const intent = readGridKey({ key, ctrlKey }, place, grid)
          if (intent?.kind === 'move') place = intent.to
        }
        expect(place.row).toBeGreaterThanOrEqual(0)
        expect(place.row).toBeLessThan(grid.rows)
        expect(place.column).toBeGreaterThanOrEqual(0)
        expect(place.column).toBeLessThan(grid.columns)
      }),
    )
  })

  test('away from the edges the opposite key leads back', () => {
    const opposites = [
      ['ArrowUp', 'ArrowDown'],
      ['ArrowLeft', 'ArrowRight'],
      ['PageUp', 'PageDown'],
    ] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...opposites),
        fc.integer({ min: 30, max: 90 }),
        fc.integer({ min: 1, max: 6 }),
        ([there, back], row, column) => {
          const gone = readGridKey({ key: there }, { row, column }, size)
          expect(gone?.kind).toBe('move')
          if (gone?.kind !== 'move') return
          expect(readGridKey({ key: back }, gone.to, size)).toEqual({ kind: 'move', to: { row, column } })
        },
      ),
    )
  })

  test('clamping twice is clamping once', () => {
    fc.assert(
      fc.property(sizes, fc.integer(), fc.integer(), (grid, row, column) => {
        const once = clampPlace({ row, column }, grid)
        expect(clampPlace(once, grid)).toEqual(once)
      }),
    )
  })
})

describe('the rows kept in the document', () => {
  test('hold the focused row also when it is out of view, in order and once', () => {
    expect(withFocusedRow([5, 6, 7], 900)).toEqual([5, 6, 7, 900])
    expect(withFocusedRow([5, 6, 7], 0)).toEqual([0, 5, 6, 7])
    expect(withFocusedRow([5, 6, 7], 6)).toEqual([5, 6, 7])
    expect(withFocusedRow([5, 6, 7], null)).toEqual([5, 6, 7])
  })
})
