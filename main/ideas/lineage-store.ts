import type { CataloguePair, IdeaLineageView, RelatedIdea } from '../../shared/ideas/lineage.ts'
import type { FoundPair } from '../../shared/import/catalogue-duplicates.ts'
import type { Database } from '../database/open-database.ts'
import type { Report } from '../follow-job.ts'
import { runInWorker } from '../workers/run-in-worker.ts'
import { listEvidence } from './evidence-store.ts'

/** Ideas that live on in this one, and those that it lives on in. */
export async function readLineage(database: Database, id: string): Promise<IdeaLineageView> {
  return {
    absorbed: await listRelated(database, { of: 'survivorId', id, other: 'absorbedId' }),
    survivors: await listRelated(database, { of: 'absorbedId', id, other: 'survivorId' }),
  }
}

type Side = 'survivorId' | 'absorbedId'

async function listRelated(
  database: Database,
  { of, id, other }: { of: Side; id: string; other: Side },
): Promise<RelatedIdea[]> {
  const related = await database
    .selectFrom('ideaLineage')
    .innerJoin('idea', 'idea.id', `ideaLineage.${other}`)
    .select(['idea.id', 'number', 'title', 'text', 'kind', 'decidedAt', 'decidedBy'])
    .select((from) =>
      from
        .selectFrom('ideaAuthor')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('ideaAuthor.ideaId', '=', 'idea.id')
        .$asScalar()
        .$notNull()
        .as('authorCount'),
    )
    .where(`ideaLineage.${of}`, '=', id)
    .orderBy('number')
    .execute()
  const ids = related.map((idea) => idea.id)
  const evidence = await listEvidence(database, ids)
  return related.map((idea) => ({ ...idea, evidence: evidence.get(idea.id) ?? [] }))
}

/**
 * Likely pairs among the ideas that have not gone into others, searched for in a thread; pairs told apart are left out.
 *
 * @throws Problem `cancelled`
 */
export async function listCataloguePairs(
  database: Database,
  { signal, report }: { signal: AbortSignal; report: Report },
): Promise<CataloguePair[]> {
  report({ kind: 'progress', phase: 'reading' })
  const ideas = await database
    .selectFrom('idea')
    .leftJoin('workshop', 'workshop.id', 'idea.workshopId')
    .select(['idea.id', 'idea.number', 'idea.title', 'idea.text', 'workshop.title as workshop'])
    .where('standing', '<>', 'absorbed')
    .orderBy('idea.number')
    .execute()
  const apart = await database.selectFrom('notDuplicate').select(['ideaId', 'otherIdeaId']).execute()
  const toldApart = new Set(apart.map(({ ideaId, otherIdeaId }) => pairKey(ideaId, otherIdeaId)))
  report({ kind: 'progress', phase: 'comparing' })
  const input = ideas.map(({ id, title, text }) => ({ id, title, text }))
  const pairs = await runInWorker<FoundPair[]>('duplicates-worker', input, signal)
  const known = new Map(ideas.map((idea) => [idea.id, idea]))
  return pairs.flatMap(({ oneId, otherId, ...pair }) => {
    const [one, other] = [known.get(oneId), known.get(otherId)]
    if (one === undefined || other === undefined || toldApart.has(pairKey(oneId, otherId))) return []
    return [{ ...pair, one, other }]
  })
}

function pairKey(one: string, other: string): string {
  return [one, other].toSorted().join(' ')
}
