import type { BudgetLine, Payer } from '../../shared/budget/budget-line.ts'
import { dayOfMoment } from '../../shared/calendar.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context, Implementer } from '../context.ts'
import { type Change, recordChange } from '../database/record-change.ts'
import { type Stated, statedFields } from '../database/stated-fields.ts'
import { readBudget } from './budget-store.ts'

export function budgetProcedures(os: Implementer) {
  return {
    get: os.budget.get.handler(({ context }) => readBudget(context.database, dayOfMoment(context.now()))),
    addLine: os.budget.addLine.handler(({ input, context }) => addLine(context, input)),
    saveLine: os.budget.saveLine.handler(({ input, context }) => saveLine(context, input)),
    removeLine: os.budget.removeLine.handler(({ input, context }) => removeLine(context, input.id)),
    addPayer: os.budget.addPayer.handler(({ input, context }) => addPayer(context, input)),
    savePayer: os.budget.savePayer.handler(({ input, context }) => savePayer(context, input)),
  }
}

type NewLine = Omit<BudgetLine, 'id' | 'revision'>
type Edit<T> = { [K in keyof T]?: T[K] | undefined } & { id: string; expectedRevision: number }

async function addLine(context: Context, line: NewLine) {
  assertBlock(line)
  const lineId = context.newId()
  const change = await changeOn(context, 'add-budget-line', line.pilotId)
  const { sequence } = await recordChange(context.database, change, (rows) =>
    rows.insert('budgetLine', { id: lineId, ...line }),
  )
  return { sequence, revision: 1, lineId }
}

async function saveLine(context: Context, { id, expectedRevision, ...fields }: Edit<NewLine>) {
  const patch: Stated<Partial<NewLine>> = statedFields(fields)
  const before = await readLine(context, id)
  const change = await changeOn(context, 'edit-budget-line', before.pilotId)
  const { result, sequence } = await recordChange(context.database, change, async (rows) => {
    const revision = await rows.update('budgetLine', id, patch, expectedRevision)
    assertBlock({ ...before, ...patch })
    return revision
  })
  return { sequence, revision: result }
}

async function removeLine(context: Context, id: string) {
  const { pilotId } = await readLine(context, id)
  const change = await changeOn(context, 'remove-budget-line', pilotId)
  const { sequence } = await recordChange(context.database, change, (rows) => rows.remove('budgetLine', id))
  return { sequence }
}

async function addPayer(context: Context, payer: Omit<Payer, 'id' | 'revision'>) {
  const payerId = context.newId()
  const change = { at: context.now(), by: context.person, action: 'add-payer', details: { name: payer.name } }
  const { sequence } = await recordChange(context.database, change, async (rows) => {
    const { last } = await rows.transaction
      .selectFrom('payer')
      .select(({ fn }) => fn.max<number | null>('position').as('last'))
      .executeTakeFirstOrThrow()
    await rows.insert('payer', { id: payerId, position: (last ?? 0) + 1, ...payer })
  })
  return { sequence, revision: 1, payerId }
}

async function savePayer(
  context: Context,
  { id, expectedRevision, ...fields }: Edit<Omit<Payer, 'id' | 'revision'>>,
) {
  const patch: Stated<Partial<Payer>> = statedFields(fields)
  const change = { at: context.now(), by: context.person, action: 'edit-payer', details: {} }
  const { result, sequence } = await recordChange(context.database, change, (rows) =>
    rows.update('payer', id, patch, expectedRevision),
  )
  return { sequence, revision: result }
}

function assertBlock({ amountCents, blockedCents }: Pick<BudgetLine, 'amountCents' | 'blockedCents'>): void {
  if (blockedCents > amountCents) throw new Problem('block-exceeds-amount')
}

async function readLine({ database }: Context, id: string) {
  const line = await database.selectFrom('budgetLine').selectAll().where('id', '=', id).executeTakeFirst()
  if (line === undefined) throw new Problem('not-found', { table: 'budgetLine', id })
  return line
}

async function changeOn(context: Context, action: string, pilotId: string): Promise<Change> {
  const pilot = await context.database
    .selectFrom('pilot')
    .select('number')
    .where('id', '=', pilotId)
    .executeTakeFirst()
  if (pilot === undefined) throw new Problem('no-such-pilot', { pilot: pilotId })
  return { at: context.now(), by: context.person, action, details: { pilot: pilot.number } }
}
