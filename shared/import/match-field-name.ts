import { foldHeading } from './headings.ts'

export type NamedField = { id: string; name: string }

/**
 * The field of action that a written name most likely means: the same name, or the one field that shares at least half
 * of its telling words. `null` when none or several fit equally well; a person decides then.
 *
 * @example
 * import { matchFieldName } from './match-field-name.ts'
 * const fields = [{ id: 'a', name: 'Klima, Energie und Stadtgrün' }, { id: 'b', name: 'Leben im Quartier' }]
 * matchFieldName('Klima & Energie', fields) // → 'a'
 * matchFieldName('Mobilität', fields) // → null
 */
export function matchFieldName(written: string, fields: readonly NamedField[]): string | null {
  const same = fields.find(({ name }) => foldHeading(name) === foldHeading(written))
  if (same !== undefined) return same.id
  const words = tellingWords(written)
  if (words.size === 0) return null
  const shares = fields.map(({ id, name }) => ({
    id,
    share: words.intersection(tellingWords(name)).size / words.size,
  }))
  const best = Math.max(...shares.map(({ share }) => share), 0)
  const winners = shares.filter(({ share }) => share === best)
  return best >= 0.5 && winners.length === 1 ? (winners[0]?.id ?? null) : null
}

/** Words of four letters and more, without regard to case and umlauts. */
function tellingWords(name: string): Set<string> {
  return new Set(
    name
      .split(/[^\p{L}\p{N}]+/u)
      .map(foldHeading)
      .filter((word) => word.length >= 4),
  )
}
