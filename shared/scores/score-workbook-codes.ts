import type { CriteriaCatalogue } from '../stages/stage.ts'
import { catalogueLikeness } from './score-workbook-axes.ts'
import { stateOfMeaning } from './score-workbook-legend.ts'
import type { OutsideText } from './score-workbook-surroundings.ts'

type Code = { key: string; isSure: boolean }

const code =
  /^(?<word>kriterium|kriterien|krit\.?|criterion|crit\.?|[kc](?=[\s.-]?\d))?[\s.-]*(?<key>\d{1,2}|\p{Lu})[.:)]?$/iu
const definition =
  /^(?<code>(?:kriterium|krit\.?|criterion)?\s?\p{L}?[\s.-]?\d{1,2}|\p{Lu})\s*(?:[=:.)–-]\s*|\s)(?<name>\p{L}.+)$/iu

/**
 * Names of criteria that the headings give by number or letter, as the file explains them elsewhere: "K1 = Nutzen",
 * "1. Nutzen, 2. Komplexität", or the number in one cell and the name beside it. A bare number is believed only where a
 * criterion of the stage follows it, because "1 = gering" explains the scale; nothing where fewer than two are explained.
 */
export function findCriterionCodes(
  written: readonly string[],
  outside: readonly OutsideText[],
  catalogue: CriteriaCatalogue | undefined,
): ReadonlyMap<string, string> {
  const asked = written.flatMap((name) => {
    const found = codeOf(name)
    return found ? [{ name, ...found }] : []
  })
  if (asked.length < 2) return new Map()
  const defined = new Map<string, string>()
  for (const { text, next, raw, isRow } of outside) {
    const pieces =
      next === '' || isRow ? raw.split(/[;,\n|]/) : [`${text} = ${next}`, ...raw.split(/[;,\n|]/)]
    for (const piece of pieces) {
      const found = definition.exec(piece.replace(/^[^:]{3,40}:\s+(?=\d)/, '').trim())?.groups
      const own = codeOf(found?.['code'] ?? '')
      const name = found?.['name']?.trim() ?? ''
      if (own && !defined.has(own.key) && isCriterion(name, own, catalogue)) defined.set(own.key, name)
    }
  }
  const names = asked.flatMap(({ name, key }) => {
    const explained = defined.get(key)
    return explained === undefined ? [] : [[name, explained] as const]
  })
  return new Map(names.length < 2 ? [] : names)
}

function codeOf(text: string): Code | undefined {
  const found = code.exec(text.trim())?.groups
  const key = found?.['key']?.toLowerCase()
  return key === undefined ? undefined : { key, isSure: found?.['word'] !== undefined }
}

function isCriterion(name: string, { isSure }: Code, catalogue: CriteriaCatalogue | undefined): boolean {
  if (catalogueLikeness(name, catalogue) >= 0.7) return true
  return isSure && stateOfMeaning(name) === undefined
}
