import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'

/** `I-042`: at least three figures, more when they are needed. */
export function formatIdeaNumber(count: number): string {
  return `I-${String(count).padStart(3, '0')}`
}

/** The count behind the next free idea number. Asked inside the writing transaction, so that none is given twice. */
export async function nextIdeaCount(transaction: Transaction<Schema>): Promise<number> {
  const numbers = await transaction.selectFrom('idea').select('number').execute()
  return (
    numbers.reduce((highest, { number }) => Math.max(highest, Number(number.replace(/^\D+/, '')) || 0), 0) + 1
  )
}
