import {
  compareVersions,
  type VersionComparison,
  type VersionLine,
} from '../../shared/import/compare-versions.ts'
import { runInWorker } from '../workers/run-in-worker.ts'
import { type StoredLine, storedLine } from './imported-contents.ts'

export type ComparisonRest = Omit<VersionComparison, 'matched'>

/** What the thread asks for on its way: the next lines of either version, or that a piece of the matches is taken. */
export type ComparisonPart =
  | { kind: 'earlier' | 'later'; from: number }
  | { kind: 'matched'; matched: VersionComparison['matched'] }

export type ComparisonReply = { earlier?: readonly StoredLine[]; later?: readonly VersionLine[] }

/** Shorter lists are compared sooner than a thread has started. */
const fewLines = 500
const linesAtOnce = 500

export type LaterLines = { count: number; slice: (from: number, to: number) => VersionLine[] }

/**
 * Compares what an import kept with the lines of a file as `compareVersions` does, long lists in a thread.
 *
 * @throws Problem `cancelled`
 */
export async function compareLines(
  earlier: readonly StoredLine[],
  later: LaterLines,
  signal?: AbortSignal,
): Promise<VersionComparison> {
  if (earlier.length + later.count <= fewLines)
    return compareVersions(earlier.map(storedLine), later.slice(0, later.count))
  const matched: VersionComparison['matched'] = []
  const take = (part: ComparisonPart): ComparisonReply => {
    if (part.kind === 'matched') {
      matched.push(...part.matched)
      return {}
    }
    const { kind, from } = part
    const list = kind === 'earlier' ? earlier : later
    return { [kind]: list.slice(from, from + linesAtOnce) }
  }
  const rest = await runInWorker<ComparisonRest, ComparisonPart>('version-worker', null, signal, take)
  return { ...rest, matched }
}
