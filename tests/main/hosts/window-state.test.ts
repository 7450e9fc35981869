import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitWindow, readWindowState, saveWindowState } from '../../../main/hosts/window-state.ts'

const large = { x: 0, y: 0, width: 1920, height: 1040 }
const beside = { x: 1920, y: 0, width: 1366, height: 728 }
const stored = { x: 2000, y: 40, width: 1200, height: 650, isMaximised: false }

describe('fitWindow', () => {
  test('opens in its usual size the first time', () => {
    expect(fitWindow(undefined, [large])).toEqual({ width: 1366, height: 860, isMaximised: false })
  })

  test('returns to the second screen while it is there, and to the first when it is gone', () => {
    expect(fitWindow(stored, [large, beside])).toEqual(stored)
    expect(fitWindow(stored, [large])).toEqual({ width: 1366, height: 860, isMaximised: false })
  })

  test('keeps in mind that it was maximised', () => {
    expect(fitWindow({ ...stored, isMaximised: true }, [large])).toMatchObject({ isMaximised: true })
  })

  test('never lies outside of all screens, whatever was stored', () => {
    const state = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: -10, max: 9000 }),
      height: fc.integer({ min: -10, max: 9000 }),
      isMaximised: fc.boolean(),
    })
    fc.assert(
      fc.property(state, (place) => {
        const { x, y, width = 0, height = 0 } = fitWindow(place, [large, beside])
        if (x === undefined || y === undefined) return
        const isInside = [large, beside].some(
          (screen) =>
            x >= screen.x &&
            y >= screen.y &&
            x + width <= screen.x + screen.width &&
            y + height <= screen.y + screen.height,
        )
        expect(isInside).toBe(true)
      }),
    )
  })
})

describe('the stored place', () => {
  test('is read as it was saved', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wegweiser-window-'))
    saveWindowState(join(folder, 'window.json'), stored)
    expect(readWindowState(join(folder, 'window.json'))).toEqual(stored)
    expect(readdirSync(folder)).toEqual(['window.json'])
  })

  test.each([
    '',
    'no json',
    '[]',
    'null',
    '{"x":1}',
    '{"x":"1","y":0,"width":1,"height":1,"isMaximised":true}',
  ])('is forgotten when it cannot be understood: %s', (text) => {
    const file = join(mkdtempSync(join(tmpdir(), 'wegweiser-window-')), 'window.json')
    writeFileSync(file, text)
    expect(readWindowState(file)).toBeUndefined()
  })
})
