import { formatNumber, text, type Language } from '../language/text.ts'
import { listing } from './ranking-finding.ts'
import { likenessOf, type SecondOpinion, type SecondOpinions } from './second-opinion.ts'

/** So many ideas are named; the rest is counted. */
const mostNamed = 4

/**
 * Do the other methods select the same ideas? One sentence, or one for each method that does not.
 *
 * @param numberOf the number by which people know the idea of a row.
 * @example
 * import { opinionFinding } from './second-opinion-text.ts'
 * const opinion = { ranks: [], joining: [], leaving: [], kendallTau: 1 }
 * const found = { compared: [0, 1], ranks: [1, 2], leftOut: [], count: 1 }
 * const same = [{ ...opinion, method: 'topsis' }, { ...opinion, method: 'promethee' }]
 * opinionFinding({ ...found, opinions: same }, () => 'I-1', 'de') // → "Ja: Auch TOPSIS und PROMETHEE II wählen dieselben Ideen aus."
 * const other = [same[0], { ...opinion, method: 'promethee', joining: [1], leaving: [0] }]
 * opinionFinding({ ...found, opinions: other }, (row) => `I-${row}`, 'de') // → "TOPSIS: dieselbe Auswahl. PROMETHEE II: I-1 käme hinein, I-0 fiele heraus."
 */
export function opinionFinding(
  { opinions, ranks, count }: SecondOpinions,
  numberOf: (row: number) => string,
  language: Language,
): string {
  if (count === null) return opinions.map((opinion) => opinionLikeness(opinion, language)).join(' ')
  if (opinions.every(({ joining, leaving }) => joining.length + leaving.length === 0)) {
    const methods = listing(
      opinions.map(({ method }) => text(language, `opinion.${method}`)),
      language,
    )
    return text(language, 'opinion.same', { methods, count: ranks.filter((rank) => rank <= count).length })
  }
  return opinions
    .map((opinion) =>
      text(language, 'opinion.changes', {
        method: text(language, `opinion.${opinion.method}`),
        changes: changesText(opinion, numberOf, language),
      }),
    )
    .join(' ')
}

function changesText(
  { joining, leaving }: SecondOpinion,
  numberOf: (row: number) => string,
  language: Language,
): string {
  const part = (key: 'opinion.joining' | 'opinion.leaving', rows: readonly number[]): string[] =>
    rows.length === 0
      ? []
      : [text(language, key, { count: rows.length, ideas: namedFew(rows.map(numberOf), language) })]
  const parts = [...part('opinion.joining', joining), ...part('opinion.leaving', leaving)]
  return parts.length === 0 ? text(language, 'opinion.changes.none') : parts.join(', ')
}

/**
 * Names in a row, as one says them, the last ones only counted when there are many.
 *
 * @example
 * import { namedFew } from './second-opinion-text.ts'
 * namedFew(['a', 'b', 'c', 'd', 'e', 'f'], 'de') // → "a, b, c und 3 weitere"
 */
export function namedFew(names: readonly string[], language: Language): string {
  if (names.length <= mostNamed) return listing(names, language)
  const kept = names.slice(0, mostNamed - 1)
  return listing([...kept, text(language, 'opinion.more', { count: names.length - kept.length })], language)
}

/**
 * How alike two orders are, in words that need no statistics.
 *
 * @example
 * import { opinionLikeness } from './second-opinion-text.ts'
 * opinionLikeness({ method: 'topsis', kendallTau: 0.84 }, 'de') // → "TOPSIS: fast dieselbe Reihenfolge; von 100 Paaren stehen rund 92 gleich herum (Kendalls Tau 0,84)."
 */
export function opinionLikeness(
  { method, kendallTau }: Pick<SecondOpinion, 'method' | 'kendallTau'>,
  language: Language,
): string {
  const name = text(language, `opinion.${method}`)
  if (kendallTau === null) return text(language, 'opinion.alike.unknown', { method: name })
  return text(language, `opinion.alike.${likenessOf(kendallTau)}`, {
    method: name,
    pairs: Math.round(50 * (1 + kendallTau)),
    tau: formatNumber(kendallTau, language, 2),
  })
}
