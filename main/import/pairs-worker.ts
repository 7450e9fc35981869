import { type ComparedTable, findDuplicates } from '../../shared/import/duplicates.ts'
import { answerOnce } from '../workers/answer-once.ts'
import { fetchAll } from '../workers/fetch-all.ts'
import type { ComparedPair, PairsPart, PairsReply } from './search-pairs.ts'

const pairsAtOnce = 500

/** Fetches the ideas and hands the pairs over piece by piece: the main process must not stand still for either. */
answerOnce<readonly string[], null, PairsPart, PairsReply>(async (tableIds, _handOver, ask) => {
  const tables: ComparedTable[] = []
  for (const [table, id] of tableIds.entries()) {
    const ideas = await fetchAll(async (from) => (await ask({ kind: 'ideas', table, from })).ideas)
    tables.push({ id, ideas })
  }
  const known = await fetchAll(async (from) => (await ask({ kind: 'known', from })).known)
  const pairs = findDuplicates(tables, known).map(({ known: other, ...pair }): ComparedPair => ({
    ...pair,
    ...(other !== undefined && { knownKey: other.key }),
  }))
  for (let from = 0; from < pairs.length; from += pairsAtOnce) {
    await ask({ kind: 'pairs', pairs: pairs.slice(from, from + pairsAtOnce) })
  }
  return null
})
