import { cleanLine } from './cell-text.ts'
import { parseGermanNumber } from './german-numbers.ts'
import type { StatedAmount } from './idea-fields.ts'
import { saysNothing } from './nothing-stated.ts'
import type { AmountUnit } from './understanding.ts'

/**
 * A reading that a person should confirm: a decimal point in a German sheet ("12.5 T€"), a comma that looks like an
 * English thousands sign ("15,000 €"), a range whose first figure leaves out its thousands ("15-20.000 €").
 */
export type AmountDoubt = 'decimal-point' | 'thousands-comma' | 'shortened-range'

/** What an amount cell says. */
export type ReadAmount =
  | { kind: 'amount'; amount: StatedAmount; doubt?: AmountDoubt }
  | { kind: 'nothing' | 'compound' | 'unreadable' }

/** Euros behind a bare figure. */
export const unitFactors: Record<AmountUnit, number> = {
  euros: 1,
  'thousand euros': 1_000,
  'million euros': 1_000_000,
}

const yearly =
  /\s*(?:\bp\.\s?a\.?|\bpa\b|\bpro jahr|\bim jahr|\bje jahr|\/\s?jahr|\/\s?j\.|\/\s?a\b|\bjährlich\b|\bjährl\.|\bper annum\b|\bper year|\/\s?year|\byearly\b|\bannually\b|\ba year\b)\s*/gi
const softWords =
  /^(?:(?:ca\.?|circa|zirka|rd\.?|rund|etwa|ungefähr|ungef\.|geschätzt|schätzungsweise|vermutlich|wohl|um die|grob|einmalig:?|insgesamt|gesamt|knapp|gut|gerundet|approx\.?|approximately|about|around|roughly)(?=[\s\d~€])|[~≈±])\s*/i
const tailWords =
  /[\s,]*(?:\((?:brutto|netto|einmalig|geschätzt|grob geschätzt|grobe schätzung|schätzung|grob|ca\.?|circa|(?:inkl|zzgl|plus)\.? mwst\.?)\)|brutto|netto|einmalig|anschaffung|investition|pauschal|insgesamt|gesamt|geschätzt|(?:inkl|zzgl)\.? mwst\.?|ca\.|circa|\(\?\)|\?)$/i
const upper =
  /^(?:bis\s+max\.?|bis\s+maximal|bis\s+höchstens|bis\s+zu|bis|max\.?|maximal|unter|höchstens|weniger als|nicht mehr als|up to|under|below|at most|less than|[<≤])(?=[\s\d€~])\s*/i
const lower =
  /^(?:ab|mind\.?|mindestens|min\.?|über|mehr als|nicht unter|from|at least|over|above|more than|[>≥])(?=[\s\d€~])\s*/i
const lowerTail = /\s*(?:\+|aufwärts|und mehr|oder mehr|or more|mindestens|mind\.)$/i
const upperTail = /\s*(?:max\.?|maximal|höchstens|at most)$/i

const currency = String.raw`(?:€|eur\b\.?|euros?\b)`
const scale = String.raw`(?:t\.?\s?€|t\.?\s?euro?\b|tsd\.?|tausend|k\s?€|keur\b|k\b|t\b|mio\.?|mill\.|millionen|million|m\s?€|mrd\.?|milliarden)`
const figure = String.raw`\d[\d.,'’]*(?: \d{3})*(?:[.,]\d+)?`
const part = new RegExp(
  String.raw`^(?:(?<scaleBefore>t\s?€|t\s?euro?\b|mio\.?\s?€|k€)\s?(?=\d))?(?<before>${currency})?\s?(?<figure>${figure}?)\s?(?<scale>${scale})?\s?(?<after>${currency})?$`,
  'i',
)
const between = new RegExp(
  String.raw`^(?:zwischen\s|between\s|zw\.\s?|zw\s)(.+?)\s(?:und|and|u\.|&|bis|-|–)\s(.+)$`,
  'i',
)
const fromTo = new RegExp(
  String.raw`^(?:von\s+|from\s+)?(\S.*?)(?:\s(?:bis(?:\szu|\smax\.?|\smaximal|\shöchstens)?|to)\s|\s?[-–—]\s?(?=[\d€]))(.+)$`,
  'i',
)
/** The dash that stands for no cents: "120.000,- €". */
const emptyCents = /(?<=\d)[,.]\s?[-–—]{1,2}(?=\s|€|$)/g
const amountInText = /\d[\d.,]*\s?(?:€|eur\b|euro\b|t€|teur|tsd|mio)/gi

type Part = {
  euros: number
  bare: number
  hasScale: boolean
  hasUnit: boolean
  doubt?: AmountDoubt
}

/**
 * Reads an amount of money as people write it in workshop sheets. Bare figures count in `unit` (from the heading of the
 * column); a unit in the cell outranks it. One figure gives `lowCents` = `highCents`; "bis" leaves the low end open,
 * "ab" the high end. Amounts per piece, several amounts in one cell and words are not guessed.
 *
 * @example
 * import { parseAmount } from './amounts.ts'
 * parseAmount('ca. 15.000 €') // → { kind: 'amount', amount: { lowCents: 1500000, highCents: 1500000 } }
 * parseAmount('10–20 T€') // → { kind: 'amount', amount: { lowCents: 1000000, highCents: 2000000 } }
 * parseAmount('bis 500 €/Jahr') // → { kind: 'amount', amount: { lowCents: null, highCents: 50000, per: 'year' } }
 * parseAmount('7,5', 'thousand euros') // → { kind: 'amount', amount: { lowCents: 750000, highCents: 750000 } }
 * parseAmount('120 € je Schild') // → { kind: 'unreadable' }
 */
export function parseAmount(raw: string, unit: AmountUnit = 'euros'): ReadAmount {
  let text = cleanLine(raw)
  if (saysNothing(text)) return { kind: 'nothing' }
  if (text.length > 120) return { kind: 'unreadable' }
  if (
    /^(?:kostenlos|kostenfrei|kostenneutral|gratis|umsonst|keine|keine kosten|ohne kosten|kostet nichts|none|free)$/i.test(
      text,
    )
  ) {
    return { kind: 'amount', amount: { lowCents: 0, highCents: 0 } }
  }
  if (!/\d/.test(text)) return { kind: 'unreadable' }
  const oneTime = text.replace(yearly, ' ').trim()
  const perYear = oneTime !== text
  text = oneTime
  text = text.replace(emptyCents, '').replace(/^\((.+)\)$/, '$1')
  const read = readBounds(stripSoftWords(text), unitFactors[unit])
  if (!read) return { kind: looksCompound(raw) ? 'compound' : 'unreadable' }
  const amount: StatedAmount = { lowCents: read.low, highCents: read.high }
  if (perYear) amount.per = 'year'
  return read.doubt ? { kind: 'amount', amount, doubt: read.doubt } : { kind: 'amount', amount }
}

function stripSoftWords(given: string): string {
  let text = given
  for (let before = ''; before !== text;) {
    before = text
    text = text.replace(softWords, '').replace(tailWords, '').trim()
  }
  return text
}

type Bounds = { low: number | null; high: number | null; doubt?: Part['doubt'] }

function readBounds(text: string, factor: number): Bounds | null {
  const isUpper = upper.test(text) || upperTail.test(text)
  const isLower = lower.test(text) || lowerTail.test(text)
  if (isUpper && isLower) return null
  const bare = text.replace(isUpper ? upper : lower, '').replace(isUpper ? upperTail : lowerTail, '')
  const one = readPart(stripSoftWords(bare), factor)
  if (one) {
    const cents = toCents(one.euros)
    return {
      low: isUpper ? null : cents,
      high: isLower ? null : cents,
      ...(one.doubt && { doubt: one.doubt }),
    }
  }
  const range = between.exec(text) ?? fromTo.exec(text)
  const [, first = '', second = ''] = range ?? []
  return range && readRange(stripSoftWords(first), stripSoftWords(second), factor)
}

function readRange(first: string, second: string, factor: number): Bounds | null {
  const high = readPart(second, factor)
  const low = readPart(first, factor)
  if (!high || !low) return null
  const shared = high.hasScale && !low.hasUnit ? low.bare * (high.euros / (high.bare || 1)) : low.euros
  const lowEuros = shared <= high.euros ? shared : low.bare
  if (lowEuros > high.euros) return null
  const maybeShortened = !low.hasUnit && !high.hasScale && low.bare < 1000 && high.bare >= 200 * low.bare
  if (maybeShortened && low.bare > 0) return inThousands(low, high)
  const doubt = low.doubt ?? high.doubt
  return { low: toCents(lowEuros), high: toCents(high.euros), ...(doubt && { doubt }) }
}

/** "15-20.000 €" most likely means fifteen to twenty thousand; a person confirms it. */
function inThousands(low: Part, high: Part): Bounds | null {
  const euros = low.euros * 1000
  if (low.doubt ?? high.doubt ?? (high.bare % 1000 > 0 || euros >= high.euros)) return null
  return { low: toCents(euros), high: toCents(high.euros), doubt: 'shortened-range' }
}

function readPart(text: string, factor: number): Part | null {
  const found = part.exec(text)?.groups
  const written = found && parseGermanNumber(found.figure ?? '')
  if (!found || !written || written.number < 0) return null
  const scaleWord = found.scale ?? found.scaleBefore
  const scaled = scaleWord ? scaleFactor(scaleWord) : null
  const hasUnit = scaled !== null || found.before !== undefined || found.after !== undefined
  const times = scaled ?? (hasUnit ? 1 : factor)
  const result: Part = {
    euros: written.number * times,
    bare: written.number,
    hasScale: scaled !== null,
    hasUnit,
  }
  if (written.mark === '.' && !written.grouped) return { ...result, doubt: 'decimal-point' }
  if (written.mark === ',' && written.decimals === 3 && !written.grouped && times === 1) {
    return { ...result, euros: written.number * 1000, doubt: 'thousands-comma' }
  }
  return result
}

function scaleFactor(word: string): number {
  const first = word.toLowerCase()
  if (first.startsWith('mrd') || first.startsWith('milliard')) return 1_000_000_000
  return first.startsWith('m') ? 1_000_000 : 1_000
}

function looksCompound(raw: string): boolean {
  const text = cleanLine(raw)
  const amounts = text.match(amountInText)?.length ?? 0
  const figures = text.match(/\d[\d.,]*/g)?.length ?? 0
  if (/\d\s?(?:€|eur|euro)?\s?[x×*]\s?\d/i.test(text)) return true
  return (
    figures >= 2 &&
    (amounts >= 2 || /[+;]|\bplus\b|\bzzgl\b|\bund\b|\bsowie\b|\bdann\b|\bdanach\b/i.test(text))
  )
}

function toCents(euros: number): number {
  return Math.round(Number((euros * 100).toFixed(4)))
}
