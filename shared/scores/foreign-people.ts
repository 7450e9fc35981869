import { foldHeading } from '../import/headings.ts'

type Named = { id: string; name: string }

/**
 * Whom a name of a file means among those known: the same name, or the only one that it shortens, "Karaca, A." or "Karaca" for
 * "Aylin Karaca". Undefined when nobody or more than one fits.
 *
 * @example
 * import { findPerson } from './foreign-people.ts'
 * const known = [{ id: 'r1', name: 'Aylin Karaca' }, { id: 'r2', name: 'Nele Voß' }]
 * findPerson('Karaca, A.', known)?.id // → 'r1'
 * findPerson('Voß', known)?.id // → 'r2'
 * findPerson('Karaca, B.', known) // → undefined
 */
export function findPerson<T extends Named>(name: string, known: readonly T[]): T | undefined {
  const folded = foldHeading(name)
  if (folded === '') return undefined
  const same = known.find((one) => foldHeading(one.name) === folded)
  if (same !== undefined) return same
  const fitting = known.filter((one) => isShortFor(name, one.name) || isShortFor(one.name, name))
  return fitting.length === 1 ? fitting[0] : undefined
}

const lastFirst = /^(.+),\s*(\S+)$/u
const firstLast = /^(\S+)\s+(.+)$/u

function partsOf(name: string): { first: string; last: string } | null {
  const reversed = lastFirst.exec(name.trim())
  const plain = firstLast.exec(name.trim())
  const [first, last] = reversed ? [reversed[2], reversed[1]] : [plain?.[1], plain?.[2]]
  if (first === undefined || last === undefined) return null
  return { first: foldHeading(first), last: foldHeading(last) }
}

function isShortFor(short: string, long: string): boolean {
  const [one, other] = [partsOf(short), partsOf(long)]
  if (one === null && other !== null) return foldHeading(short) === other.last
  if (one === null || other === null || one.last !== other.last) return false
  return one.first === other.first || (one.first.length === 1 && other.first.startsWith(one.first))
}

const kindOfGroup = /^(?:arbeitskreis|arbeitsgruppe|ak|ag|working group) /

/**
 * The working group that a name of a file means, with or without the word for it.
 *
 * @example
 * import { findGroup } from './foreign-people.ts'
 * findGroup('AK Mobilität', [{ id: 'g1', name: 'Arbeitskreis Mobilität', shortName: 'Mobil' }])?.id // → 'g1'
 */
export function findGroup<T extends Named & { shortName: string }>(
  name: string,
  groups: readonly T[],
): T | undefined {
  const bare = (text: string): string => foldHeading(text).replace(kindOfGroup, '')
  const wanted = bare(name)
  if (wanted === '') return undefined
  return groups.find((group) => bare(group.name) === wanted || bare(group.shortName) === wanted)
}
