import type { ProgrammeView } from '../../shared/programme/programme-contract.ts'
import type { Database } from '../database/open-database.ts'

/** The programme with its vision, guidelines, fields of action and working groups; null in an empty data folder. */
export async function findProgramme(database: Database): Promise<ProgrammeView | null> {
  const programme = await database.selectFrom('programme').selectAll().executeTakeFirst()
  if (programme === undefined) return null
  const guidelines = await database
    .selectFrom('guideline')
    .select(['id', 'revision', 'title', 'text'])
    .orderBy('position')
    .execute()
  const fieldsOfAction = await database
    .selectFrom('fieldOfAction')
    .select(['id', 'revision', 'name', 'description'])
    .orderBy('position')
    .execute()
  const workingGroups = await database
    .selectFrom('workingGroup')
    .select(['id', 'revision', 'name', 'shortName', 'weight'])
    .orderBy('position')
    .execute()
  return { ...programme, guidelines, fieldsOfAction, workingGroups }
}
