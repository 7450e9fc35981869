import type { InferContractRouterInputs } from '@orpc/contract'
import type { contract } from '../../shared/contract.ts'
import { nameOfPerson, type PersonView } from '../../shared/participation/people.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import { removeUnused } from '../database/remove-unused.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { holds } from '../database/save-fields.ts'
import { statedFields } from '../database/stated-fields.ts'

/**
 * The table of people. The sentences of the trail name nobody, since the list of changes is open to everybody; what was
 * before and after lies in the trail as with every record, so that it can be undone.
 */

type Inputs = InferContractRouterInputs<typeof contract>['participation']
type Reading = Pick<Context['database'], 'selectFrom'>

export async function listPeople(database: Reading): Promise<PersonView[]> {
  const people = await database
    .selectFrom('person')
    .selectAll()
    .orderBy('familyName')
    .orderBy('givenName')
    .execute()
  const attended = Map.groupBy(
    await database.selectFrom('attendance').select(['personId', 'workshopId']).execute(),
    ({ personId }) => personId,
  )
  return people.map(({ mayBeNamed, ...person }) => ({
    ...person,
    mayBeNamed: mayBeNamed === 1,
    workshopIds: (attended.get(person.id) ?? []).map(({ workshopId }) => workshopId),
  }))
}

export async function addPerson(context: Context, names: Inputs['addPerson']) {
  const id = context.newId()
  const change = { at: context.now(), by: context.person, action: 'add-person' }
  const { sequence } = await recordChange(context.database, change, (rows) =>
    rows.insert('person', {
      id,
      ...names,
      email: '',
      phone: '',
      purpose: '',
      legalBasis: '',
      consentOn: null,
      consentChannel: '',
      consentText: '',
      mayBeNamed: 0,
      retainUntil: null,
    }),
  )
  return { sequence, id }
}

/** Attendance belongs to the person: changing only that raises their revision too. @throws Problem `not-found`, `changed-meanwhile` */
export async function savePerson(context: Context, { id, expectedRevision, patch }: Inputs['savePerson']) {
  const change = { at: context.now(), by: context.person, action: 'edit-person' }
  const { result, sequence } = await recordChange(context.database, change, async (rows) => {
    const present = await readPerson(rows.transaction, id)
    if (present.revision !== expectedRevision)
      throw new Problem('changed-meanwhile', { table: 'person' }, present)
    const { workshopIds, ...fields } = statedFields(patch)
    const hasNewWorkshops =
      workshopIds !== undefined &&
      new Set(workshopIds).symmetricDifference(new Set(present.workshopIds)).size > 0
    if (!hasNewWorkshops && holds(present, fields)) return expectedRevision
    if (hasNewWorkshops) await replaceAttendance(context, rows, { id, workshopIds })
    const { mayBeNamed, ...columns } = fields
    const named = mayBeNamed === undefined ? {} : { mayBeNamed: mayBeNamed ? (1 as const) : (0 as const) }
    return await rows.update('person', id, { ...columns, ...named })
  })
  return { sequence, revision: result }
}

/** @throws Problem `not-found`, `still-needed` */
export async function removePerson(context: Context, { id }: Inputs['removePerson']) {
  const change = { at: context.now(), by: context.person, action: 'remove-person' }
  const { sequence } = await recordChange(context.database, change, async (rows) => {
    const person = await readPerson(rows.transaction, id)
    await replaceAttendance(context, rows, { id, workshopIds: [] })
    await removeUnused(rows, 'person', { id, name: nameOfPerson(person) })
  })
  return { sequence }
}

async function readPerson(database: Reading, id: string): Promise<PersonView> {
  const person = (await listPeople(database)).find((one) => one.id === id)
  if (person === undefined) throw new Problem('not-found', { table: 'person', id })
  return person
}

async function replaceAttendance(
  { newId }: Context,
  rows: RowWriter,
  { id, workshopIds }: { id: string; workshopIds: readonly string[] },
): Promise<void> {
  const present = await rows.transaction
    .selectFrom('attendance')
    .select(['id', 'workshopId'])
    .where('personId', '=', id)
    .execute()
  for (const row of present) {
    if (!workshopIds.includes(row.workshopId)) await rows.remove('attendance', row.id)
  }
  const known = new Set(present.map(({ workshopId }) => workshopId))
  for (const workshopId of new Set(workshopIds).difference(known))
    await rows.insert('attendance', { id: newId(), personId: id, workshopId })
}
