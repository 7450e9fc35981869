import type { InferContractRouterInputs } from '@orpc/contract'
import type { contract } from '../../shared/contract.ts'
import type { ProgrammeList } from '../../shared/programme/programme-lists.ts'
import type { Context, Implementer } from '../context.ts'
import { type Change, recordChange } from '../database/record-change.ts'
import { addEntry, moveEntry, nameEntry, removeEntry, saveEntry } from './list-store.ts'

type Inputs = InferContractRouterInputs<typeof contract>['programme']

/** Guidelines, fields of action, working groups, political groups and bodies: one set of procedures for all lists. */
export function listProcedures(os: Implementer) {
  return {
    addEntry: os.programme.addEntry.handler(({ input, context }) => add(context, input)),
    saveEntry: os.programme.saveEntry.handler(({ input, context }) => save(context, input)),
    moveEntry: os.programme.moveEntry.handler(({ input, context }) => move(context, input)),
    removeEntry: os.programme.removeEntry.handler(({ input, context }) => remove(context, input)),
  }
}

/** The word of each list in the names of its trail actions. */
const words: Record<ProgrammeList, string> = {
  guideline: 'guideline',
  fieldOfAction: 'field',
  workingGroup: 'group',
  politicalGroup: 'political-group',
  body: 'body',
}

async function add(context: Context, { list, name }: Inputs['addEntry']) {
  const id = context.newId()
  const change = changeOf(context, `add-${words[list]}`, name)
  const { sequence } = await recordChange(context.database, change, (rows) =>
    addEntry(rows, { list, id, name }),
  )
  return { sequence, id }
}

async function save(context: Context, { edit, ...record }: Inputs['saveEntry']) {
  const name = await nameEntry(context.database, { list: edit.list, id: record.id })
  const change = changeOf(context, `edit-${words[edit.list]}`, name)
  const { result, sequence } = await recordChange(context.database, change, (rows) =>
    saveEntry(rows, record, edit),
  )
  return { sequence, revision: result }
}

async function move(context: Context, { by, ...place }: Inputs['moveEntry']) {
  const change = changeOf(context, `move-${words[place.list]}`, await nameEntry(context.database, place))
  const { sequence } = await recordChange(context.database, change, (rows) => moveEntry(rows, place, by))
  return { sequence }
}

async function remove(context: Context, place: Inputs['removeEntry']) {
  const change = changeOf(context, `remove-${words[place.list]}`, await nameEntry(context.database, place))
  const { sequence } = await recordChange(context.database, change, (rows) => removeEntry(rows, place))
  return { sequence }
}

function changeOf({ now, person }: Context, action: string, name: string): Change {
  return { at: now(), by: person, action, details: { name } }
}
