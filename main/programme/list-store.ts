import { proposeBodyKind, proposeShortName } from '../../shared/programme/name-proposals.ts'
import type { EntryEdit, ProgrammeList } from '../../shared/programme/programme-lists.ts'
import { Problem } from '../../shared/problem.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { removeUnused } from '../database/remove-unused.ts'
import { saveFields } from '../database/save-fields.ts'
import { statedFields } from '../database/stated-fields.ts'

/** Adding, changing, moving and taking out the entries of the programme's lists. All lists count from 1. */

type Place = { list: ProgrammeList; id: string }

/** Lead times that most municipal bodies of the sample programme have; they stand open on the page and can be changed. */
const usualLeadTimes = { summonsDays: 7, handInDays: 18 }

export async function addEntry(rows: RowWriter, { list, id, name }: Place & { name: string }): Promise<void> {
  const entries = await listEntries(rows, list)
  const position = entries.reduce((last, entry) => Math.max(last, entry.position), 0) + 1
  const own = { id, position }
  switch (list) {
    case 'guideline':
      return await rows.insert(list, { ...own, title: name, text: '' })
    case 'fieldOfAction':
      return await rows.insert(list, { ...own, name, description: '' })
    case 'workingGroup':
      return await rows.insert(list, { ...own, name, shortName: proposeShortName(name), weight: 1 })
    case 'politicalGroup':
      return await rows.insert(list, { ...own, name, seats: 0 })
    case 'body':
      return await rows.insert(list, {
        ...own,
        name,
        shortName: proposeShortName(name),
        kind: proposeBodyKind(name),
        votingMembers: 0,
        ...usualLeadTimes,
        usualTime: '',
      })
  }
}

/** @throws Problem `not-found`, `changed-meanwhile` */
export async function saveEntry(
  rows: RowWriter,
  record: { id: string; expectedRevision: number },
  edit: EntryEdit,
): Promise<number> {
  switch (edit.list) {
    case 'guideline':
      return await saveFields(rows, edit.list, { ...record, patch: statedFields(edit.patch) })
    case 'fieldOfAction':
      return await saveFields(rows, edit.list, { ...record, patch: statedFields(edit.patch) })
    case 'workingGroup':
      return await saveFields(rows, edit.list, { ...record, patch: statedFields(edit.patch) })
    case 'politicalGroup':
      return await saveFields(rows, edit.list, { ...record, patch: statedFields(edit.patch) })
    case 'body':
      return await saveFields(rows, edit.list, { ...record, patch: statedFields(edit.patch) })
  }
}

/** Moves an entry by one place and numbers the list anew. @throws Problem `not-found` */
export async function moveEntry(rows: RowWriter, { list, id }: Place, by: -1 | 1): Promise<void> {
  const entries = await listEntries(rows, list)
  const from = entries.findIndex((entry) => entry.id === id)
  const entry = entries[from]
  if (entry === undefined) throw new Problem('not-found', { table: list, id })
  const to = Math.min(Math.max(from + by, 0), entries.length - 1)
  for (const [index, { id: each, position }] of entries
    .toSpliced(from, 1)
    .toSpliced(to, 0, entry)
    .entries()) {
    if (position !== index + 1) await rows.update(list, each, { position: index + 1 })
  }
}

/** @throws Problem `still-needed`, `not-found` */
export async function removeEntry(rows: RowWriter, { list, id }: Place): Promise<void> {
  await removeUnused(rows, list, { id, name: await nameEntry(rows.transaction, { list, id }) })
}

type Reading = Pick<RowWriter['transaction'], 'selectFrom'>

/** What people call the entry. @throws Problem `not-found` */
export async function nameEntry(database: Reading, { list, id }: Place): Promise<string> {
  const row = await (
    list === 'guideline'
      ? database.selectFrom(list).select('title as name').where('id', '=', id)
      : database.selectFrom(list).select('name').where('id', '=', id)
  ).executeTakeFirst()
  if (row === undefined) throw new Problem('not-found', { table: list, id })
  return row.name
}

async function listEntries(
  rows: RowWriter,
  list: ProgrammeList,
): Promise<{ id: string; position: number }[]> {
  return await rows.transaction
    .selectFrom(list)
    .select(['id', 'position'])
    .orderBy('position')
    .orderBy('id')
    .execute()
}
