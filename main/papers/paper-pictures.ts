import type { PaperPicture } from '../../shared/papers/paper.ts'
import { Problem } from '../../shared/problem.ts'
import type { Database } from '../database/open-database.ts'
import type { RowWriter } from '../database/row-writer.ts'
import type { Upload } from '../uploads.ts'

type Reading = Pick<Database, 'selectFrom'>

/** A chart fits many times; anything larger is no chart of ours. */
const mostBytes = 8 * 1024 * 1024
const mostPoints = 20_000
const signature = '89504e470d0a1a0a'

/** What a paper knows of its pictures, without the pictures themselves. */
export async function listPictures(database: Reading, paperId: string): Promise<PaperPicture[]> {
  return await database
    .selectFrom('paperPicture')
    .select(['id', 'revision', 'title', 'finding', 'drawnAt'])
    .where('paperId', '=', paperId)
    .orderBy('position')
    .execute()
}

/** @throws Problem `not-found` */
export async function readPicture(database: Reading, id: string): Promise<{ address: string }> {
  const row = await database.selectFrom('paperPicture').select('png').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Problem('not-found', { table: 'paperPicture', id })
  return { address: `data:image/png;base64,${row.png}` }
}

export type NewPicture = {
  id: string
  paperId: string
  title: string
  finding: string
  drawnAt: string
  drawnBy: string
}

/** Puts a picture at the end of the list. @throws Problem `not-a-picture` */
export async function addPicture(rows: RowWriter, picture: NewPicture, upload: Upload): Promise<void> {
  const size = sizeOfPng(upload.bytes)
  if (size === undefined) throw new Problem('not-a-picture', { file: upload.name })
  const { total } = await rows.transaction
    .selectFrom('paperPicture')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('paperId', '=', picture.paperId)
    .executeTakeFirstOrThrow()
  const png = Buffer.from(upload.bytes).toString('base64')
  await rows.insert('paperPicture', { ...picture, ...size, position: total + 1, png })
}

/** Width and height as the head of a PNG tells them; undefined for anything else or beyond any sensible size. */
function sizeOfPng(bytes: Uint8Array): { width: number; height: number } | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < 33 || file.length > mostBytes) return undefined
  if (file.toString('hex', 0, 8) !== signature || file.toString('latin1', 12, 16) !== 'IHDR') return undefined
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  return [width, height].every((side) => side > 0 && side <= mostPoints) ? { width, height } : undefined
}
