import { beginsWithLetter, cleanLine } from './cell-text.ts'

/** A number as written. `mark` is the decimal sign, if there is one; `decimals` counts the digits behind it. */
export type WrittenNumber = { number: number; mark: ',' | '.' | null; decimals: number; grouped: boolean }

const sign = /^(?:[+\-−–] ?|±(?=0))(?=[\d.,])/

/**
 * Reads a number as Germans write it, and the English way where it cannot be mistaken. A single point before exactly
 * three digits groups thousands ("15.000" is fifteen thousand, but not "0.750"); a single comma is always the decimal sign.
 * Answers null for anything else; a percent sign divides by 100.
 *
 * @example
 * import { parseGermanNumber } from './german-numbers.ts'
 * parseGermanNumber('1.250,50') // → { number: 1250.5, mark: ',', decimals: 2, grouped: true }
 * parseGermanNumber('15.000') // → { number: 15000, mark: null, decimals: 0, grouped: true }
 * parseGermanNumber('0.75') // → { number: 0.75, mark: '.', decimals: 2, grouped: false }
 * parseGermanNumber('12 Stück') // → null
 */
export function parseGermanNumber(raw: string): WrittenNumber | null {
  if (beginsWithLetter(raw)) return null
  let text = cleanLine(raw)
  const percent = text.endsWith('%')
  if (percent) text = text.replace(/\s?%$/, '')
  const found = sign.exec(text)
  const factor = (found && /^[-−–]/.test(found[0]) ? -1 : 1) / (percent ? 100 : 1)
  const written = parseUnsigned(text.slice(found?.[0].length ?? 0))
  return written && { ...written, number: written.number === 0 ? 0 : written.number * factor }
}

const shapes: readonly { shape: RegExp; mark: ',' | '.'; grouped: boolean }[] = [
  { shape: /^[1-9]\d{0,2}(?:[.\u0020'’]\d{3})+(?:,(\d+))?$/, mark: ',', grouped: true },
  { shape: /^[1-9]\d{0,2}(?:[,'’]\d{3})+\.(\d+)$/, mark: '.', grouped: true },
  { shape: /^[1-9]\d{0,2}(?:,\d{3}){2,}$/, mark: '.', grouped: true },
  { shape: /^\d*,(\d+)$/, mark: ',', grouped: false },
  { shape: /^\d*\.(\d+)$/, mark: '.', grouped: false },
]

function parseUnsigned(text: string): WrittenNumber | null {
  if (text.length > 24) return null
  if (/^\d+$/.test(text)) return { number: Number(text), mark: null, decimals: 0, grouped: false }
  for (const { shape, mark, grouped } of shapes) {
    const found = shape.exec(text)
    if (!found) continue
    const fraction = found[1] ?? ''
    const whole = text.slice(0, fraction ? text.length - fraction.length - 1 : text.length).replace(/\D/g, '')
    return {
      number: Number(`${whole || '0'}.${fraction || '0'}`),
      mark: fraction ? mark : null,
      decimals: fraction.length,
      grouped,
    }
  }
  return null
}
