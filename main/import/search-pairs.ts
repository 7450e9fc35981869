import type { ComparedTable } from '../../shared/import/duplicates.ts'
import type { ShownPair } from '../../shared/import/preview-contract.ts'
import type { DuplicatePair, DuplicateSide, KnownIdea } from '../../shared/import/understanding.ts'
import type { Database } from '../database/open-database.ts'
import { runInWorker } from '../workers/run-in-worker.ts'
import { lineKey } from './imported-contents.ts'
import type { KeptPreview } from './kept-previews.ts'
import { listKnownIdeas } from './understand-upload.ts'

/** A pair without what the main process knows itself. */
export type ComparedPair = Omit<DuplicatePair, 'known' | 'of'> & { of?: DuplicateSide; knownKey?: string }

/** What the thread asks for on its way: the next ideas, or that a piece of the pairs is taken. */
export type PairsPart =
  | { kind: 'ideas'; table: number; from: number }
  | { kind: 'known'; from: number }
  | { kind: 'pairs'; pairs: ComparedPair[] }

export type PairsReply = { ideas?: ComparedTable['ideas']; known?: readonly KnownIdea[] }

const ideasAtOnce = 500

/**
 * Ideas of the chosen tables that look the same as one of the file or of the catalogue, by table; searched for in a thread.
 *
 * @throws Problem `cancelled`
 */
export async function searchPairs(
  database: Database,
  preview: KeptPreview,
  signal: AbortSignal,
): Promise<Map<string, ShownPair[]>> {
  const tables = preview.understanding.tables.filter(({ chosen }) => chosen)
  const known = await listKnownIdeas(database)
  // Lines that are known from the earlier version are no duplicates of it.
  const matched = new Set(preview.version?.comparison.matched.map(({ later }) => later))
  const byKey = new Map(known.map((idea) => [idea.key, idea]))
  const found = new Map<string, ShownPair[]>(tables.map(({ id }) => [id, []]))
  const take = (part: PairsPart): PairsReply => {
    if (part.kind === 'ideas') {
      const { ideas = [] } = tables[part.table] ?? {}
      return { ideas: ideas.slice(part.from, part.from + ideasAtOnce).map(compared) }
    }
    if (part.kind === 'known') return { known: known.slice(part.from, part.from + ideasAtOnce) }
    for (const pair of part.pairs) {
      const key = lineKey(pair.idea)
      if (!matched.has(key)) found.get(pair.idea.table)?.push(showPair(pair, preview, byKey))
    }
    return {}
  }
  const ids = tables.map(({ id }) => id)
  await runInWorker<null, PairsPart>('pairs-worker', ids, signal, take)
  return found
}

function compared({ line, readings }: ComparedTable['ideas'][number]): ComparedTable['ideas'][number] {
  const { title, description } = readings
  return { line, readings: { ...(title && { title }), ...(description && { description }) } }
}

function showPair(
  { idea, of, knownKey, ...pair }: ComparedPair,
  { lines }: KeptPreview,
  byKey: ReadonlyMap<string, KnownIdea>,
): ShownPair {
  const titleOf = (side: DuplicateSide): string =>
    lines.get(side.table)?.get(side.line)?.idea.readings.title?.value ?? ''
  const known = knownKey === undefined ? undefined : byKey.get(knownKey)
  return {
    ...pair,
    idea,
    title: titleOf(idea),
    earlierTitle: known?.title ?? (of === undefined ? '' : titleOf(of)),
    ...(of !== undefined && { of }),
    ...(known !== undefined && {
      known: { key: known.key, ...(known.pilot !== undefined && { pilot: known.pilot }) },
    }),
  }
}
