import { compareVersions } from '../../shared/import/compare-versions.ts'
import { answerOnce } from '../workers/answer-once.ts'
import { fetchAll } from '../workers/fetch-all.ts'
import type { ComparisonPart, ComparisonReply, ComparisonRest } from './compare-lines.ts'
import { storedLine } from './imported-contents.ts'

const matchesAtOnce = 500

/** Fetches the lines and hands the matches over piece by piece: the main process must not stand still for either. */
answerOnce<null, ComparisonRest, ComparisonPart, ComparisonReply>(async (_input, _handOver, ask) => {
  const stored = await fetchAll(async (from) => (await ask({ kind: 'earlier', from })).earlier)
  const later = await fetchAll(async (from) => (await ask({ kind: 'later', from })).later)
  const { matched, ...rest } = compareVersions(stored.map(storedLine), later)
  for (let from = 0; from < matched.length; from += matchesAtOnce) {
    await ask({ kind: 'matched', matched: matched.slice(from, from + matchesAtOnce) })
  }
  return rest
})
