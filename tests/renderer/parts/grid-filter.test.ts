import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareValues, foldText, isIdle, passes, wordsOf } from '../../../renderer/parts/grid-filter.ts'

describe('a search', () => {
  test('finds without regard to case, accents and sharp s', () => {
    expect(foldText('Fußgängerzone')).toBe('fussgangerzone')
    expect(foldText('FUSSGÄNGERZONE')).toBe('fussgangerzone')
    expect(foldText('Café Łódź')).toBe('cafe lodz')
  })

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })

  test('looks for each word on its own', () => {
    expect(wordsOf(' Bäume  SCHULE ')).toEqual(['baume', 'schule'])
  })
})

describe('a filter', () => {
  test('of text passes what holds every word', () => {
    expect(passes('Bäume an der Schule', { kind: 'contains', text: 'schule baum' }, String)).toBe(true)
    expect(passes('Bäume', { kind: 'contains', text: 'schule' }, String)).toBe(false)
  })

  test('of picks passes a list that holds one of them', () => {
    expect(passes(['Klima', 'Netze'], { kind: 'picks', picks: ['Netze'] }, String)).toBe(true)
    expect(passes(['Klima'], { kind: 'picks', picks: ['Netze'] }, String)).toBe(false)
  })

  test('passes rows where nothing is stated only when that is picked', () => {
    expect(passes([], { kind: 'picks', picks: [''] }, String)).toBe(true)
    expect(passes(null, { kind: 'picks', picks: ['', 'x'] }, String)).toBe(true)
    expect(passes(null, { kind: 'range', from: 0, to: null }, String)).toBe(false)
    expect(passes('', { kind: 'contains', text: 'x' }, String)).toBe(false)
  })

  test('of numbers and days holds both ends', () => {
    expect(passes(10, { kind: 'range', from: 10, to: 10 }, String)).toBe(true)
    expect(passes(11, { kind: 'range', from: null, to: 10 }, String)).toBe(false)
    expect(passes('2026-03-01', { kind: 'days', from: '2026-03-01', to: null }, String)).toBe(true)
    expect(passes('2026-02-28', { kind: 'days', from: '2026-03-01', to: null }, String)).toBe(false)
  })

  test('that is idle passes everything', () => {
    expect(isIdle({ kind: 'contains', text: '  ' })).toBe(true)
    expect(passes(null, { kind: 'range', from: null, to: null }, String)).toBe(true)
  })
})

describe('the order of values', () => {
  test('is that of a German dictionary, numbers inside of texts by size', () => {
    const sorted = ['I-10', 'Zebra', 'Äpfel', 'Apfel', 'I-2', 'straße', 'Strasse'].toSorted(compareValues)
    expect(sorted).toEqual(['Apfel', 'Äpfel', 'I-2', 'I-10', 'Strasse', 'straße', 'Zebra'])
  })

  test('of numbers is by size', () => {
    expect([10, 9, 100, -1].toSorted(compareValues)).toEqual([-1, 9, 10, 100])
  })
})
