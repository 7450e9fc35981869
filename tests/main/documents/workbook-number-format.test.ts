import { describe, expect, it } from 'vitest'
import { findBuiltInFormat, isDateFormat } from '../../../main/documents/workbook-number-format.ts'

describe('a number format', () => {
  it.each([
    'dd.mm.yyyy',
    'TT.MM.JJJJ',
    'h:mm',
    '[$-407]mmmm yyyy;@',
    '[$-F800]dddd, mmmm dd, yyyy',
    'yyyy-mm-dd;;"nie"',
    'mmm-yy',
    '"am" d.m.',
  ])('shows a date: %s', (format) => {
    expect(isDateFormat(format)).toBe(true)
  })

  it.each([
    '0\\ \\m',
    '0.00\\ \\D\\M',
    '#,##0.00 "Stunden"',
    '0.00E+00',
    '[Red]0',
    '[h]:mm',
    '[mm]:ss',
    'General',
    'Standard',
    '@',
    '#,##0 [$€-407]',
    '0_d',
    '0;"d"',
    '0"offen',
  ])('shows none: %s', (format) => {
    expect(isDateFormat(format)).toBe(false)
  })

  it('known by its number only is found', () => {
    expect([14, 4, 30, 0, 163].map(findBuiltInFormat)).toEqual([
      'mm-dd-yy',
      '#,##0.00',
      'yyyy-mm-dd',
      undefined,
      undefined,
    ])
  })
})
