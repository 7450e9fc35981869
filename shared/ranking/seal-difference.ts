import { text, type Language } from '../language/text.ts'
import { listing } from './ranking-finding.ts'
import type { SealContent, SealedResult } from './seal-content.ts'
import { isSameResult } from './seal-stage.ts'
import { selectionChange } from './what-if-changes.ts'

/** What has become of an idea since the seal. `new` and `gone`: it entered or left the stage. */
export const sealChanges = ['joins', 'leaves', 'new', 'gone', 'other-rank', 'other-value'] as const

export type SealChange = (typeof sealChanges)[number]

/** An idea whose result is another one than was sealed. */
export type SealDifference = {
  ideaId: string
  number: string
  title: string
  change: SealChange
  sealed: SealedResult | null
  present: SealedResult | null
}

type NamedIdea = { id: string; number: string; title: string }

/**
 * The ideas whose result differs from the sealed one, those whose selection changed first, then by sealed rank.
 *
 * @param present today's results, with the ideas they belong to.
 * @example
 * import { sealDifferences } from './seal-difference.ts'
 * const idea = { id: 'i', number: 'I-001', title: 'Leihrad' }
 * const sealed = { ideaId: 'i', value: 0.5, rank: 2, tied: false, status: 'pass', exit: 'stays' }
 * const now = { ...sealed, rank: 1, exit: 'goes-on' }
 * sealDifferences({ ideas: [idea], result: [sealed] }, { ideas: [idea], result: [now] }).map(({ change }) => change) // → ["joins"]
 * sealDifferences({ ideas: [idea], result: [sealed] }, { ideas: [idea], result: [sealed] }) // → []
 */
export function sealDifferences(
  sealed: { ideas: readonly NamedIdea[]; result: SealContent['result'] },
  present: { ideas: readonly NamedIdea[]; result: readonly SealedResult[] },
): SealDifference[] {
  const before = new Map(sealed.result.map((one) => [one.ideaId, one]))
  const now = new Map(present.result.map((one) => [one.ideaId, one]))
  const ideas = new Map([...sealed.ideas, ...present.ideas].map((idea) => [idea.id, idea]))
  const found = [...ideas.values()].flatMap(({ id, number, title }): SealDifference[] => {
    const pair = { sealed: before.get(id) ?? null, present: now.get(id) ?? null }
    const change = changeOf(pair)
    return change === null ? [] : [{ ideaId: id, number, title, change, ...pair }]
  })
  return found.toSorted(
    (a, b) =>
      sealChanges.indexOf(a.change) - sealChanges.indexOf(b.change) ||
      (a.sealed?.rank ?? Infinity) - (b.sealed?.rank ?? Infinity) ||
      a.number.localeCompare(b.number, 'de', { numeric: true }),
  )
}

function changeOf({ sealed, present }: Pick<SealDifference, 'sealed' | 'present'>): SealChange | null {
  if (sealed === null) return present === null ? null : 'new'
  if (present === null) return 'gone'
  const selection = selectionChange(sealed.exit, present.exit)
  if (selection !== null) return selection
  if (isSameResult(sealed, present)) return null
  return sealed.rank === present.rank && sealed.tied === present.tied ? 'other-value' : 'other-rank'
}

/** More numbers than this are not read in a sentence; the table has them all. */
const mostNamed = 6

/**
 * What differs from a seal, as sentences; one that says so when nothing does.
 *
 * @example
 * import { sealFinding } from './seal-difference.ts'
 * sealFinding([], 'de') // → "Das heutige Ergebnis ist das versiegelte."
 * sealFinding([{ change: 'joins', number: 'I-001' }, { change: 'other-rank', number: 'I-002' }], 'de') // → "Das heutige Ergebnis weicht vom versiegelten ab. I-001 kommt jetzt weiter. 1 Idee hat einen anderen Rang."
 */
export function sealFinding(
  differences: readonly Pick<SealDifference, 'change' | 'number'>[],
  language: Language,
): string {
  if (differences.length === 0) return text(language, 'seal.finding.same')
  const sentences = sealChanges.flatMap((change) => {
    const numbers = differences.filter((one) => one.change === change).map(({ number }) => number)
    if (numbers.length === 0) return []
    const named = numbers.slice(0, mostNamed)
    const further = numbers.length - named.length
    const rest = further > 0 ? [text(language, 'seal.finding.more', { count: further })] : []
    const ideas = listing([...named, ...rest], language)
    return [text(language, `seal.finding.${change}`, { ideas, count: numbers.length })]
  })
  return [text(language, 'seal.finding.differs'), ...sentences].join(' ')
}
