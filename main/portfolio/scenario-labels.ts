import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import type { Database } from '../database/open-database.ts'

type Label = ScenarioView['labels'][number]

export type Labels = {
  labels: Label[]
  /** By idea. */
  labelsOf: Map<string, string[]>
}

/**
 * What quotas can be about: fields of action, the working group and district of the workshop an idea comes from, and its
 * relation to what exists. `relation` labels carry no name: the screen has words for them.
 */
export async function listLabels(database: Pick<Database, 'selectFrom'>): Promise<Labels> {
  const fields = await database
    .selectFrom('fieldOfAction')
    .select(['id', 'name'])
    .orderBy('position')
    .execute()
  const groups = await database
    .selectFrom('workingGroup')
    .select(['id', 'name'])
    .orderBy('position')
    .execute()
  const ideas = await database
    .selectFrom('idea')
    .leftJoin('workshop', 'workshop.id', 'idea.workshopId')
    .select(['idea.id', 'idea.relation', 'workshop.workingGroupId', 'workshop.district'])
    .execute()
  const links = await database.selectFrom('ideaField').select(['ideaId', 'fieldOfActionId']).execute()
  const fieldsOf = Map.groupBy(links, ({ ideaId }) => ideaId)
  const districts = [...new Set(ideas.map(({ district }) => district ?? ''))].filter(Boolean).toSorted()
  const named = (kind: Label['kind'], id: string, name: string): Label => ({
    label: `${kind}:${id}`,
    kind,
    name,
  })
  return {
    labels: [
      ...fields.map(({ id, name }) => named('field', id, name)),
      ...groups.map(({ id, name }) => named('group', id, name)),
      ...districts.map((district) => named('district', district, district)),
      ...['new', 'extends', 'exists'].map((relation) => named('relation', relation, '')),
    ],
    labelsOf: new Map(
      ideas.map(({ id, relation, workingGroupId, district }) => [
        id,
        [
          ...(fieldsOf.get(id) ?? []).map(({ fieldOfActionId }) => `field:${fieldOfActionId}`),
          ...(workingGroupId === null ? [] : [`group:${workingGroupId}`]),
          ...(district === null || district === '' ? [] : [`district:${district}`]),
          ...(relation === 'open' ? [] : [`relation:${relation}`]),
        ],
      ]),
    ),
  }
}
