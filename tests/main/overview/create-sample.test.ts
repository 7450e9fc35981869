import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '../../../main/database/open-database.ts'
import type { RecordName } from '../../../main/database/schema.ts'
import { checkTrail } from '../../../main/database/check-trail.ts'
import { createSample } from '../../../main/overview/create-sample.ts'
import { readStageScores } from '../../../main/scores/stage-scores-store.ts'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'

const sampleFolder = fileURLToPath(new URL('../../../build/sample-data/', import.meta.url))
const needs = { now: () => '2026-11-23T08:00:00.000Z', newId, person: 'Test', sampleFolder }
const folders: string[] = []

async function openEmpty(): Promise<OpenDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-sample-'))
  folders.push(folder)
  return await openDatabase(folder, 'test')
}

function fill({ database }: OpenDatabase) {
  const following = { signal: new AbortController().signal, report: () => undefined }
  return createSample({ ...needs, database }, following)
}

async function countRows({ database }: OpenDatabase, table: RecordName): Promise<number> {
  const query = database.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count'))
  return (await query.executeTakeFirstOrThrow()).count
}

async function rankOf({ database }: OpenDatabase, name: string) {
  const stage = await database
    .selectFrom('stage')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  const stored = await readStageScores(database, stage.id)
  const numbers = new Map(stored.ideas.map((idea) => [idea.id, idea]))
  return rankStage({ ...stored, stage: stored.stage }).ideas.map((result) => {
    const idea = numbers.get(result.ideaId)
    return { ...result, number: idea?.number ?? '', stored: idea?.outcome }
  })
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

describe('a filled sample', () => {
  let opened: OpenDatabase
  beforeAll(async () => {
    opened = await openEmpty()
    await fill(opened)
  })
  afterAll(() => opened.close())

  test.each([
    ['idea', 130],
    ['workshop', 20],
    ['person', 60],
    ['existingProject', 12],
    ['fieldOfAction', 6],
    ['workingGroup', 4],
    ['rater', 13],
    ['stage', 3],
    ['pilot', 9],
    ['body', 5],
    ['paper', 2],
  ] as const)('holds in the table %s %i rows', async (table, count) => {
    expect(await countRows(opened, table)).toBe(count)
  })

  test('is one entry of an unbroken trail', async () => {
    expect(await checkTrail(opened.database)).toEqual({ entries: 1, firstBroken: null })
  })

  test('knows the cell of every title', async () => {
    const titles = await opened.database
      .selectFrom('originCell')
      .selectAll()
      .where('field', '=', 'title')
      .execute()
    expect(titles).toHaveLength(130)
    expect(new Set(titles.map(({ fileName, row }) => `${fileName} ${row}`)).size).toBe(130)
  })

  test.each(['Eignung', 'Arbeitskreise', 'Ideencheck'])(
    'has let the ideas leave the stage %s as its scores say',
    async (name) => {
      const words = { 'goes-on': 'passed', stays: 'stopped', undecided: 'open' }
      const ideas = await rankOf(opened, name)
      const differing = ideas.filter(({ exit, stored }) => words[exit] !== stored)
      expect(differing.map(({ number, exit, stored }) => ({ number, exit, stored }))).toEqual([])
    },
  )

  test('has a clean tie on rank 9 of the Ideencheck', async () => {
    const ranked = await rankOf(opened, 'Ideencheck')
    const best = ranked
      .filter(({ rank }) => rank !== null && rank <= 11)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.number.localeCompare(b.number))
    expect(best.map(({ rank, number }) => [rank, number])).toEqual([
      [1, 'I-034'],
      [2, 'I-002'],
      [3, 'I-011'],
      [4, 'I-016'],
      [5, 'I-082'],
      [6, 'I-055'],
      [7, 'I-010'],
      [8, 'I-036'],
      [9, 'I-042'],
      [9, 'I-051'],
      [11, 'I-058'],
    ])
  })

  test('blocks never more than a line holds', async () => {
    const lines = await opened.database.selectFrom('budgetLine').selectAll().execute()
    expect(lines.length).toBeGreaterThan(50)
    expect(lines.filter(({ blockedCents, amountCents }) => blockedCents > amountCents)).toEqual([])
  })

  test('is refused a second time', async () => {
    await expect(fill(opened)).rejects.toMatchObject({ code: 'already-filled' })
    expect(await countRows(opened, 'idea')).toBe(130)
  })
})

test('progress rises and a cancelled sample leaves the folder empty', async () => {
  const opened = await openEmpty()
  const controller = new AbortController()
  const done: number[] = []
  const filling = createSample(
    { ...needs, database: opened.database },
    {
      signal: controller.signal,
      report: (event) => {
        done.push(event.done ?? 0)
        if (done.length === 4) controller.abort()
      },
    },
  )
  await expect(filling).rejects.toMatchObject({ code: 'cancelled' })
  expect(done).toEqual([0, 1, 2, 3])
  expect(await countRows(opened, 'programme')).toBe(0)
  await opened.close()
})
