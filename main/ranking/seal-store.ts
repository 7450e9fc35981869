import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { Problem } from '../../shared/problem.ts'
import { rankStage } from '../../shared/ranking/rank-stage.ts'
import { sealContent } from '../../shared/ranking/seal-content.ts'
import type { SealDetail, SealView } from '../../shared/ranking/seal-contract.ts'
import { sealDifferences } from '../../shared/ranking/seal-difference.ts'
import { type Sealing, resultFollows, resultOf, sealStage } from '../../shared/ranking/seal-stage.ts'
import type { Database } from '../database/open-database.ts'
import type { RowWriter } from '../database/row-writer.ts'
import type { StageSealRow } from '../database/seal-rows.ts'
import { readStageScores } from '../scores/stage-scores-store.ts'

type Reading = Pick<Database, 'selectFrom'>

/** The seals of a stage, newest first, each beside the present result. */
export async function listSeals(database: Reading, stageId: string): Promise<SealView[]> {
  const rows = await database
    .selectFrom('stageSeal')
    .selectAll()
    .where('stageId', '=', stageId)
    .orderBy('number', 'desc')
    .execute()
  if (rows.length === 0) return []
  const scores = await readStageScores(database, stageId)
  const present = { ideas: scores.ideas, result: resultOf(rankStage(scores)) }
  return rows.map(({ content, stageId: _stage, revision: _revision, ...seal }) => ({
    ...seal,
    differences: sealDifferences(parseContent(content), present),
  }))
}

export type NewSeal = { id: string; stageId: string } & Sealing

/** Seals the stage as it is inside this transaction. @throws Problem `not-found` */
export async function addSeal(
  rows: RowWriter,
  { id, stageId, ...sealing }: NewSeal,
): Promise<{ number: number; fingerprint: string }> {
  const scores = await readStageScores(rows.transaction, stageId)
  const content = canonicalJson(sealStage(scores, sealing))
  const fingerprint = fingerprintOf(content)
  const last = await rows.transaction
    .selectFrom('stageSeal')
    .select('number')
    .where('stageId', '=', stageId)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  const { sealedAt, sealedBy, occasion } = sealing
  await rows.insert('stageSeal', {
    id,
    stageId,
    number,
    sealedAt,
    sealedBy,
    occasion,
    fingerprint,
    content,
  })
  return { number, fingerprint }
}

/** What a seal keeps, checked anew. @throws Problem `not-found` */
export async function readSeal(database: Reading, sealId: string): Promise<SealDetail> {
  const { fingerprint, content } = await readRow(database, sealId)
  const parsed = parseContent(content)
  return {
    isIntact: fingerprintOf(content) === fingerprint,
    follows: resultFollows(parsed),
    content: parsed,
  }
}

/** The sealed content as it is stored, byte for byte. @throws Problem `not-found` */
export async function writeSealFile(
  database: Reading,
  sealId: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { number, sealedAt, content } = await readRow(database, sealId)
  const { stage } = parseContent(content)
  const name = `Siegel ${number} ${stage.name.replaceAll(/[\\/:*?"<>|]/g, ' ')} ${sealedAt.slice(0, 10)}.json`
  return { name, bytes: new TextEncoder().encode(content) }
}

async function readRow(database: Reading, sealId: string): Promise<StageSealRow> {
  const row = await database.selectFrom('stageSeal').selectAll().where('id', '=', sealId).executeTakeFirst()
  if (row === undefined) throw new Problem('not-found', { table: 'stageSeal', id: sealId })
  return row
}

function parseContent(content: string) {
  return sealContent.parse(JSON.parse(content))
}

function fingerprintOf(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}
