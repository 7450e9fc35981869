import type { MovablePart } from '../../shared/papers/papers-contract.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import { type Change, recordChange } from '../database/record-change.ts'
import type { RowWriter } from '../database/row-writer.ts'

/** One change of a paper or of a part of it; the trail names the paper. */
export async function savePaper<T>(
  context: Context,
  table: MovablePart | 'paper',
  id: string,
  work: (rows: RowWriter) => Promise<T>,
) {
  const change = await changeOf(
    context,
    'edit-paper',
    table === 'paper' ? id : await paperOf(context, table, id),
  )
  const { result, sequence } = await recordChange(context.database, change, work)
  return { sequence, revision: result }
}

/** The change of a paper as the trail tells it. @throws Problem `not-found` */
export async function changeOf(context: Context, action: string, paperId: string): Promise<Change> {
  const paper = await context.database
    .selectFrom('paper')
    .select('number')
    .where('id', '=', paperId)
    .executeTakeFirst()
  if (paper === undefined) throw new Problem('not-found', { table: 'paper', id: paperId })
  return { at: context.now(), by: context.person, action, details: { paper: paper.number } }
}

async function paperOf({ database }: Context, part: MovablePart, id: string): Promise<string> {
  const row = await database.selectFrom(part).select('paperId').where('id', '=', id).executeTakeFirst()
  return row?.paperId ?? ''
}
