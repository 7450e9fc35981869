import type { ExistingProjectView } from '../../shared/inventory/inventory-contract.ts'
import type { Database } from '../database/open-database.ts'

/** Every existing project with its fields of action by name and the number of ideas that touch it. */
export async function listExistingProjects(database: Database): Promise<ExistingProjectView[]> {
  const projects = await database
    .selectFrom('existingProject')
    .select(['id', 'revision', 'number', 'name', 'owner', 'description', 'state'])
    .orderBy('number')
    .execute()
  const fields = await database
    .selectFrom('existingProjectField')
    .innerJoin('fieldOfAction', 'fieldOfAction.id', 'existingProjectField.fieldOfActionId')
    .select(['existingProjectId', 'fieldOfActionId', 'fieldOfAction.name'])
    .orderBy('fieldOfAction.position')
    .execute()
  const ideas = await database
    .selectFrom('idea')
    .select(['existingProjectId', 'relation'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('existingProjectId', 'is not', null)
    .groupBy(['existingProjectId', 'relation'])
    .execute()
  const fieldsOf = Map.groupBy(fields, ({ existingProjectId }) => existingProjectId)
  const countOf = (id: string, relation: string) =>
    ideas.find((one) => one.existingProjectId === id && one.relation === relation)?.count ?? 0
  return projects.map((project) => ({
    ...project,
    fieldIds: (fieldsOf.get(project.id) ?? []).map(({ fieldOfActionId }) => fieldOfActionId),
    fieldsOfAction: (fieldsOf.get(project.id) ?? []).map(({ name }) => name),
    extendedBy: countOf(project.id, 'extends'),
    sameAs: countOf(project.id, 'exists'),
  }))
}
