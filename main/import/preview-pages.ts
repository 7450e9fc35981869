import type { ChangedIdea } from '../../shared/import/import-version.ts'
import { mostAtOnce, type PreviewLine, type ShownPair } from '../../shared/import/preview-contract.ts'
import type { SkippedLine } from '../../shared/import/understanding.ts'
import type { KeptPreview } from './kept-previews.ts'

type Page = { table: string; from: number }

/** The lines with these numbers, in the same order; numbers that are no ideas are left out. */
export function listLines(
  { lines }: KeptPreview,
  { table, lines: wanted }: { table: string; lines: readonly number[] },
): PreviewLine[] {
  const known = lines.get(table)
  return wanted.flatMap((line) => known?.get(line) ?? [])
}

/** The next lines of a table that are no ideas. */
export function listSkipped({ understanding }: KeptPreview, { table, from }: Page): SkippedLine[] {
  const { skipped = [] } = understanding.tables.find(({ id }) => id === table) ?? {}
  return skipped.slice(from, from + mostAtOnce)
}

/** The next ideas that a newer version changes. */
export function listChanges({ version }: KeptPreview, { from }: { from: number }): ChangedIdea[] {
  return (version?.changed ?? []).slice(from, from + mostAtOnce)
}

/** The next pairs of a table; none before they have been looked for. */
export function listPairs({ pairs }: KeptPreview, { table, from }: Page): ShownPair[] {
  return (pairs?.get(table) ?? []).slice(from, from + mostAtOnce)
}
