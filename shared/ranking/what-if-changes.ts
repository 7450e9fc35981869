import { text, type Language } from '../language/text.ts'
import { listing } from './ranking-finding.ts'
import type { ExitOutcome } from './stage-ranking.ts'
import type { WhatIfResult } from './what-if.ts'

/** Rows (0-based) whose selection is another one than before. */
export type SelectionChanges = { joining: number[]; leaving: number[] }

/**
 * What a trial does to the selection of one idea; null when it stays in or stays out.
 *
 * @example
 * import { selectionChange } from './what-if-changes.ts'
 * selectionChange('stays', 'goes-on') // → "joins"
 * selectionChange('goes-on', 'undecided') // → "leaves"
 * selectionChange('stays', 'undecided') // → null
 */
export function selectionChange(base: ExitOutcome, tried: ExitOutcome): 'joins' | 'leaves' | null {
  if ((base === 'goes-on') === (tried === 'goes-on')) return null
  return tried === 'goes-on' ? 'joins' : 'leaves'
}

/**
 * Which ideas a trial brings into the selection and which it drops.
 *
 * @example
 * import { selectionChanges } from './what-if-changes.ts'
 * selectionChanges({ exit: ['goes-on', 'stays', 'goes-on'] }, { exit: ['stays', 'goes-on', 'goes-on'] }) // → {"joining": [1], "leaving": [0]}
 */
export function selectionChanges(
  base: Pick<WhatIfResult, 'exit'>,
  tried: Pick<WhatIfResult, 'exit'>,
): SelectionChanges {
  const changes = base.exit.map((exit, row) => selectionChange(exit, tried.exit[row] ?? exit))
  const rowsThat = (change: 'joins' | 'leaves'): number[] =>
    changes.flatMap((one, row) => (one === change ? [row] : []))
  return { joining: rowsThat('joins'), leaving: rowsThat('leaves') }
}

/**
 * The finding of a trial in one or two sentences.
 *
 * @param moved how many ideas have another rank than before
 * @example
 * import { whatIfFinding } from './what-if-changes.ts'
 * whatIfFinding({ joining: ['I-002'], leaving: ['I-001'] }, 2, 'de') // → "Die Auswahl ändert sich: I-002 kommt hinein, I-001 fällt heraus. 2 Ideen haben einen anderen Rang."
 * whatIfFinding({ joining: [], leaving: [] }, 0, 'de') // → "Die Auswahl bleibt, wie sie ist, und alle Ränge bleiben gleich."
 */
export function whatIfFinding(
  { joining, leaving }: { joining: readonly string[]; leaving: readonly string[] },
  moved: number,
  language: Language,
): string {
  if (joining.length + leaving.length === 0)
    return moved === 0
      ? text(language, 'what-if.finding.nothing')
      : `${text(language, 'what-if.finding.same')} ${text(language, 'what-if.finding.moved', { count: moved })}`
  const parts = [
    ...(joining.length > 0 ? [sentencePart('what-if.finding.joining', joining, language)] : []),
    ...(leaving.length > 0 ? [sentencePart('what-if.finding.leaving', leaving, language)] : []),
  ]
  const changed = text(language, 'what-if.finding.changed', { changes: parts.join(', ') })
  return `${changed} ${text(language, 'what-if.finding.moved', { count: moved })}`
}

function sentencePart(
  key: 'what-if.finding.joining' | 'what-if.finding.leaving',
  numbers: readonly string[],
  language: Language,
): string {
  return text(language, key, { count: numbers.length, ideas: listing(numbers, language) })
}
