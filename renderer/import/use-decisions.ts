import { useMemo, useState } from 'react'
import { type DecidedPair, findDecisionConflicts } from '../../shared/import/decision-conflicts.ts'
import { readLines } from '../../shared/import/line-runs.ts'
import type { ShownPair } from '../../shared/import/preview-contract.ts'
import type { PreviewTable } from '../../shared/import/preview-table.ts'
import { decisionOf, type DecidePair, isAbout } from './pair-verbs.tsx'

export type Deciding = {
  decisions: readonly DecidedPair[]
  decide: DecidePair
  /** The pilot in the way of bundling a pair, whether that is decided or not; undefined when nothing is. */
  pilotAgainst: (pair: ShownPair) => string | undefined
  /** Bundles that are decided and cannot be made. */
  conflictCount: number
}

/** What the person decides about pairs that look the same. Decisions about lines that are not taken count for nothing. */
export function useDecisions(tables: readonly PreviewTable[]): Deciding {
  const [decisions, setDecisions] = useState<readonly DecidedPair[]>([])
  const isEmpty = decisions.length === 0
  const lines = useMemo(
    () =>
      new Map(
        tables
          .filter(({ chosen }) => chosen && !isEmpty)
          .map((table) => [table.id, new Set(readLines(table.lines))]),
      ),
    [tables, isEmpty],
  )
  const taken = decisions.filter(({ idea, of }) =>
    [idea, ...(of ? [of] : [])].every(({ table, line }) => lines.get(table)?.has(line)),
  )
  return {
    decisions,
    decide: (pair, verdict) => {
      const others = decisions.filter((one) => !isAbout(one, pair))
      setDecisions(verdict === null ? others : [...others, decisionOf(pair, verdict)])
    },
    pilotAgainst: (pair) => {
      const present = taken.find((one) => isAbout(one, pair))
      const asked = present ?? decisionOf(pair, { verb: 'bundle' })
      const all = present === undefined ? [...taken, asked] : taken
      return findDecisionConflicts(all).find(({ decision }) => decision === asked)?.pilot
    },
    conflictCount: findDecisionConflicts(taken).length,
  }
}
