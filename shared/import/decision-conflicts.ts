import type { PairDecision } from './import-contract.ts'

/** A decision about a pair, and the pilot that the known idea of the pair is or lives on in. */
export type DecidedPair = PairDecision & { pilot?: string }

/** A bundle that cannot be made, because one of its ideas is a pilot by then. */
export type DecisionConflict = { decision: DecidedPair; pilot: string }

/**
 * The bundles that the import would have to refuse: decisions are carried out one after the other, and an idea that has been
 * merged into a pilot goes into no bundle.
 *
 * @example
 * import { findDecisionConflicts } from './decision-conflicts.ts'
 * const idea = { table: '0.0', line: 7 }
 * const merge = { verb: 'merge', idea, knownId: 'a', pilot: 'P-02' }
 * const bundle = { verb: 'bundle', idea, of: { table: '0.0', line: 3 } }
 * findDecisionConflicts([merge, bundle]).map(({ pilot }) => pilot) // → ['P-02']
 * findDecisionConflicts([bundle, merge]) // → []
 */
export function findDecisionConflicts(decisions: readonly DecidedPair[]): DecisionConflict[] {
  const goneInto = new Map<string, string>()
  const pilots = new Map<string, string>()
  const survivorOf = (key: string): string => {
    const next = goneInto.get(key)
    return next === undefined ? key : survivorOf(next)
  }
  return decisions.flatMap((decision, at) => {
    const { verb, idea, of, knownId, pilot } = decision
    const own = lineKey(idea)
    const other = knownId ?? (of === undefined ? undefined : lineKey(of))
    if (other === undefined || verb === 'apart') return []
    if (pilot !== undefined) pilots.set(other, pilot)
    const [mine, theirs] = [survivorOf(own), survivorOf(other)]
    if (mine === theirs) return []
    if (verb === 'merge') {
      if (mine === own) goneInto.set(own, theirs)
      return []
    }
    const inTheWay = pilots.get(mine) ?? pilots.get(theirs)
    if (inTheWay !== undefined) return [{ decision, pilot: inTheWay }]
    for (const key of [mine, theirs]) goneInto.set(key, `bundle ${at}`)
    return []
  })
}

function lineKey({ table, line }: PairDecision['idea']): string {
  return `${table} ${line}`
}
