import { setImmediate } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { IdeaLine, IdeaView } from '../../shared/ideas/idea.ts'
import type { IdeaChoices } from '../../shared/ideas/ideas-contract.ts'
import { Problem } from '../../shared/problem.ts'
import { listInPieces, rowsAtOnce } from '../database/list-in-pieces.ts'
import type { IdeaRow, Schema } from '../database/schema.ts'
import { listEvidence } from './evidence-store.ts'
import { listIdeasWithOrigin } from '../import/origin-cells.ts'
import { listOrigins } from './idea-origins.ts'

/** The database, or a transaction when asked inside a change. */
type Source = Kysely<Schema>

/** Evidence that tells how much support an idea had where it arose, the most direct first. */
const pointKinds = ['points', 'votesWorkshop', 'votes', 'upvotes']

/** All ideas by number (`I-2` before `I-10`), each in one line. Large catalogues are read with pauses in between. */
export async function listIdeas(source: Source): Promise<IdeaLine[]> {
  const ideas = await listInPieces((last) =>
    source
      .selectFrom('idea')
      .select(['id', 'number', 'title', 'text', 'workshopId', 'suggestedOn', 'costLowCents'])
      .select(['costHighCents', 'costPer', 'relation', 'standing', sql<number>`rowid`.as('position')])
      .where(sql<number>`rowid`, '>', last)
      .orderBy(sql`rowid`)
      .limit(rowsAtOnce)
      .execute(),
  )
  const fields = await listInPieces((last) =>
    source
      .selectFrom('ideaField')
      .select(['ideaId', 'fieldOfActionId', sql<number>`rowid`.as('position')])
      .where(sql<number>`rowid`, '>', last)
      .orderBy(sql`rowid`)
      .limit(rowsAtOnce)
      .execute(),
  )
  const fieldIds = Map.groupBy(fields, ({ ideaId }) => ideaId)
  const points = await listInPieces((last) =>
    source
      .selectFrom('evidence')
      .select(['ideaId', 'kind', 'value', sql<number>`rowid`.as('position')])
      .where('kind', 'in', pointKinds)
      .where(sql<number>`rowid`, '>', last)
      .orderBy(sql`rowid`)
      .limit(rowsAtOnce)
      .execute(),
  )
  // The kind that comes first in the list is written last, and so it wins.
  const ranked = points.toSorted((a, b) => pointKinds.indexOf(b.kind) - pointKinds.indexOf(a.kind))
  const pointsOf = new Map(ranked.map(({ ideaId, value }) => [ideaId, value]))
  const withOrigin = await listIdeasWithOrigin(source)
  await setImmediate()
  const byNumber = new Intl.Collator('de', { numeric: true })
  return ideas
    .map(({ position: _position, ...idea }) => ({
      ...idea,
      fieldIds: (fieldIds.get(idea.id) ?? []).map(({ fieldOfActionId }) => fieldOfActionId).toSorted(),
      points: pointsOf.get(idea.id) ?? null,
      hasOrigin: withOrigin.has(idea.id),
    }))
    .toSorted((a, b) => byNumber.compare(a.number, b.number))
}

/** What an idea can point to, by name. */
export async function listIdeaChoices(source: Source): Promise<IdeaChoices> {
  return {
    fieldsOfAction: await source
      .selectFrom('fieldOfAction')
      .select(['id', 'name'])
      .orderBy('position')
      .execute(),
    workshops: await source
      .selectFrom('workshop')
      .select(['id', 'number', 'title', 'heldOn'])
      .orderBy('number')
      .execute(),
    existingProjects: await source
      .selectFrom('existingProject')
      .select(['id', 'number', 'name'])
      .orderBy('number')
      .execute(),
  }
}

/** The stored row of an idea by its number as people write it (`I-042`, in either case) or by its id. */
export async function findIdea(source: Source, numberOrId: string): Promise<IdeaRow | undefined> {
  return await source
    .selectFrom('idea')
    .selectAll()
    .where((is) => is.or([is('id', '=', numberOrId), is(sql`upper(number)`, '=', numberOrId.toUpperCase())]))
    .executeTakeFirst()
}

/** Everything of one idea. @throws Problem `no-such-idea` */
export async function readIdea(source: Source, id: string): Promise<IdeaView> {
  const idea = await source.selectFrom('idea').selectAll().where('id', '=', id).executeTakeFirst()
  if (idea === undefined) throw new Problem('no-such-idea', { idea: id })
  const fields = await source
    .selectFrom('ideaField')
    .innerJoin('fieldOfAction', 'fieldOfAction.id', 'ideaField.fieldOfActionId')
    .select('fieldOfActionId')
    .where('ideaId', '=', id)
    .orderBy('fieldOfAction.position')
    .execute()
  const authors = await source
    .selectFrom('ideaAuthor')
    .leftJoin('person', 'person.id', 'ideaAuthor.personId')
    .select(['person.mayBeNamed', 'person.givenName', 'person.familyName'])
    .where('ideaId', '=', id)
    .execute()
  return {
    ...idea,
    fieldIds: fields.map(({ fieldOfActionId }) => fieldOfActionId),
    authorCount: authors.length,
    namedAuthors: authors.flatMap(({ mayBeNamed, givenName, familyName }) =>
      mayBeNamed === 1 ? [`${givenName} ${familyName}`.trim()] : [],
    ),
    evidence: (await listEvidence(source, [id])).get(id) ?? [],
    origins: await listOrigins(source, id),
  }
}
