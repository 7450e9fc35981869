import { newField, type WorkshopChoice } from '../../shared/import/import-contract.ts'
import { nextWorkshopNumber } from '../../shared/participation/workshops.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import type { RowWriter } from '../database/row-writer.ts'
import type { Upload } from '../uploads.ts'

/** The original bytes, once for each content. */
export async function saveSourceFile(context: Context, rows: RowWriter, upload: Upload): Promise<string> {
  const present = await rows.transaction
    .selectFrom('sourceFile')
    .select('id')
    .where('sha256', '=', upload.sha256)
    .executeTakeFirst()
  if (present !== undefined) return present.id
  const id = context.newId()
  const { name, sha256, bytes } = upload
  await rows.insert('sourceFile', { id, name, sha256, size: bytes.length, storedAt: context.now(), bytes })
  return id
}

/** The chosen workshop; a new one is made. @throws Problem `not-found` */
export async function placeWorkshop(
  context: Context,
  rows: RowWriter,
  choice: WorkshopChoice,
): Promise<string | null> {
  switch (choice.kind) {
    case 'none':
      return null
    case 'known': {
      const found = await rows.find('workshop', choice.workshopId)
      if (found === undefined) throw new Problem('not-found', { table: 'workshop', id: choice.workshopId })
      return found.id
    }
    case 'new': {
      const id = context.newId()
      const numbers = await rows.transaction.selectFrom('workshop').select('number').execute()
      await rows.insert('workshop', {
        id,
        number: nextWorkshopNumber(numbers.map(({ number }) => number)),
        title: choice.title,
        heldOn: choice.heldOn,
        place: '',
        district: '',
        workingGroupId: null,
        facilitator: '',
        participants: null,
      })
      return id
    }
  }
}

/** Field of action by its written name; fields that are new to the programme are made. */
export async function placeFields(
  context: Context,
  rows: RowWriter,
  fieldNames: readonly { written: string; fieldOfActionId: string | null }[],
): Promise<Map<string, string>> {
  const { total } = await rows.transaction
    .selectFrom('fieldOfAction')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const ids = new Map<string, string>()
  let position = total
  for (const { written, fieldOfActionId } of fieldNames) {
    if (fieldOfActionId === null) continue
    const id = fieldOfActionId === newField ? context.newId() : fieldOfActionId
    if (fieldOfActionId === newField) {
      position += 1
      await rows.insert('fieldOfAction', { id, position, name: written, description: '' })
    }
    ids.set(written, id)
  }
  return ids
}
