import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Database } from '../database/open-database.ts'

/**
 * The secret of this data folder that score sheets are signed with. It never leaves the folder, so whoever changes the hidden
 * key of a sheet cannot sign it anew; that keeps from mix-ups and tricks, it does not hide what the sheet says.
 */
export async function readSheetSecret(database: Pick<Database, 'selectFrom'>): Promise<string> {
  const { value } = await database
    .selectFrom('setting')
    .select('value')
    .where('id', '=', 'score-sheet-secret')
    .executeTakeFirstOrThrow()
  return value
}

/** HMAC with SHA-256, as hexadecimal digits. */
export function signSheet(payload: string, secret: string): string {
  return createHmac('sha256', Buffer.from(secret, 'hex')).update(payload).digest('hex')
}

export function isSignedBy(
  { payload, signature }: { payload: string; signature: string },
  secret: string,
): boolean {
  const expected = Buffer.from(signSheet(payload, secret))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}
