import type { BodyKind } from './programme-lists.ts'

/**
 * A first short name for a new entry: without the word that all of its kind begin with, cut to 40 characters. It can be
 * changed afterwards.
 *
 * @example
 * import { proposeShortName } from './name-proposals.ts'
 * proposeShortName('Arbeitskreis Mobilität') // → 'Mobilität'
 * proposeShortName('AG Energie und Klima') // → 'Energie und Klima'
 * proposeShortName('Hauptausschuss') // → 'Hauptausschuss'
 */
export function proposeShortName(name: string): string {
  const own = name.replace(/^(Arbeitskreis|Arbeitsgruppe|Working group|AK|AG)\s+/i, '').trim()
  return (own === '' ? name : own).slice(0, 40).trim()
}

/**
 * What kind of body a name speaks of; a proposal that can be changed.
 *
 * @example
 * import { proposeBodyKind } from './name-proposals.ts'
 * proposeBodyKind('Stadtvertretung') // → 'council'
 * proposeBodyKind('Rat der Stadt') // → 'council'
 * proposeBodyKind('Hauptausschuss') // → 'main-committee'
 * proposeBodyKind('Beirat für Menschen mit Behinderung') // → 'committee'
 */
export function proposeBodyKind(name: string): BodyKind {
  if (
    /stadtvertretung|stadtverordnete|gemeindevertretung|bürgerschaft|\b\w*(?<!bei)rat\b|council/i.test(name)
  )
    return 'council'
  return /haupt(- und \w+)?ausschuss|main committee/i.test(name) ? 'main-committee' : 'committee'
}
