import type { IdeaPatch } from '../../shared/ideas/idea.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { formatIdeaNumber, nextIdeaCount } from '../import/idea-number.ts'
import { findIdea, readIdea } from './idea-store.ts'

type Writer = Pick<Context, 'database' | 'now' | 'newId' | 'person'>

export type IdeaSaving = { id: string; revision: number; patch: IdeaPatch }

/**
 * Saves some fields of an idea. Fields of action belong to the idea: changing only them raises its revision too.
 *
 * @returns the number of the trail entry (0 when nothing differs) and the idea's revision afterwards
 * @throws Problem `no-such-idea`; `changed-meanwhile` with the idea as stored now, as `readIdea` gives it
 */
export async function saveIdea(
  context: Writer,
  { id, revision, patch }: IdeaSaving,
): Promise<{ sequence: number; revision: number }> {
  const { database } = context
  const number = (await findIdea(database, id))?.number ?? id
  const change = {
    at: context.now(),
    by: context.person,
    action: nameAction(patch),
    details: { number },
  }
  const { result, sequence } = await recordChange(database, change, async (rows) => {
    const present = await readIdea(rows.transaction, id)
    if (present.revision !== revision) throw new Problem('changed-meanwhile', { table: 'idea' }, present)
    const { fieldIds, ...columns } = patch
    const hasNewFields = fieldIds !== undefined && !isSameSet(fieldIds, present.fieldIds)
    const hasNewColumns = Object.entries(columns).some(
      ([column, value]) => present[column as keyof typeof columns] !== value,
    )
    if (!hasNewFields && !hasNewColumns) return revision
    if (hasNewFields) await replaceFields(context, rows, { id, fieldIds })
    return await rows.update('idea', id, columns)
  })
  return { sequence, revision: result }
}

/** Fields that one control of the sheet changes together, under the name of their sentence in the trail. */
const jointFields: Record<string, string> = {
  costLowCents: 'cost',
  costHighCents: 'cost',
  costPer: 'cost',
  existingProjectId: 'relation',
}

function nameAction(patch: IdeaPatch): string {
  const parts = new Set(Object.keys(patch).map((field) => jointFields[field] ?? field))
  return parts.size === 1 ? `edit-idea-${[...parts][0]}` : 'edit-idea'
}

async function replaceFields(
  { newId }: Writer,
  rows: RowWriter,
  { id, fieldIds }: { id: string; fieldIds: readonly string[] },
): Promise<void> {
  const present = await rows.transaction
    .selectFrom('ideaField')
    .select(['id', 'fieldOfActionId'])
    .where('ideaId', '=', id)
    .execute()
  for (const row of present) {
    if (!fieldIds.includes(row.fieldOfActionId)) await rows.remove('ideaField', row.id)
  }
  const known = new Set(present.map(({ fieldOfActionId }) => fieldOfActionId))
  for (const fieldOfActionId of new Set(fieldIds).difference(known)) {
    await rows.insert('ideaField', { id: newId(), ideaId: id, fieldOfActionId })
  }
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return new Set(a).symmetricDifference(new Set(b)).size === 0
}

/** A new idea with the next free number, found inside the transaction so that none is given twice. */
export async function createIdea(
  context: Writer,
  title: string,
): Promise<{ sequence: number; id: string; number: string }> {
  const id = context.newId()
  const details: Record<string, string> = {}
  const change = { at: context.now(), by: context.person, action: 'create-idea', details }
  const { result, sequence } = await recordChange(context.database, change, async (rows) => {
    const number = formatIdeaNumber(await nextIdeaCount(rows.transaction))
    details['number'] = number
    await rows.insert('idea', {
      id,
      number,
      title,
      text: '',
      benefit: '',
      workshopId: null,
      suggestedOn: context.now().slice(0, 10),
      costLowCents: null,
      costHighCents: null,
      costPer: null,
      relation: 'open',
      existingProjectId: null,
      standing: 'in-selection',
      standingReason: '',
      standingSince: null,
      standingBy: '',
    })
    return number
  })
  return { sequence, id, number: result }
}
