import { randomUUID } from 'node:crypto'
import { listIdeas } from '../../../main/ideas/idea-store.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ImportResult } from '../../../shared/import/import-contract.ts'
import type { ChangedIdea, ImportVersion, VersionTaking } from '../../../shared/import/import-version.ts'
import type { ImportPreview } from '../../../shared/import/preview-contract.ts'
import { listAllRows, withoutRevisions } from '../list-all-rows.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

const heading = 'Nr.;Titel;Beschreibung;Handlungsfeld;Kosten;Stimmen'
const first = [
  heading,
  '1;Trinkbrunnen am Markt;Frisches Wasser für alle.;Klima;8.000 €;12',
  '2;Lesebänke im Park;Bänke mit Bücherkasten.;Kultur;1.000 €;5',
  '3;Taschengeldbörse;Jugendliche helfen Nachbarn.;Kultur;k. A.;7',
].join('\r\n')
const second = [
  heading,
  '1;Trinkbrunnen am Markt;Frisches Wasser für alle, auch für Hunde.;Klima, Kultur;9.500 €;15',
  '2;Lesebänke im Park;Bänke mit Bücherkasten.;Kultur;1.000 €;5',
  '4;Rufbus am Abend;Ein Bus, der auf Anruf kommt.;Klima;;2',
].join('\r\n')

let test_: TestContext
beforeEach(async () => {
  test_ = await openTestContext()
  await run(first)
})
afterEach(() => test_.close())

function upload(text: string): string {
  return test_.context.uploads.add('Ideen.csv', new TextEncoder().encode(text)).id
}

type Previewed = { uploadId: string; preview: ImportPreview }

async function preview(text: string): Promise<Previewed> {
  const uploadId = upload(text)
  const events = await test_.client.import.preview({ jobId: randomUUID(), uploadId })
  for await (const event of events) {
    if (event.kind === 'done' && event.result.outcome === 'understood')
      return { uploadId, preview: event.result.preview }
  }
  throw new Error('not understood')
}

async function versionOf(text: string): Promise<ImportVersion | null> {
  return (await preview(text)).preview.version
}

async function changesOf({ uploadId, preview: { edition } }: Previewed): Promise<ChangedIdea[]> {
  return (await test_.client.import.changes({ uploadId, edition, from: 0 })) ?? []
}

type Taken = Omit<VersionTaking, 'edition'>
const everything: Taken = { takesAll: true, except: [] }

async function run(text: string, taken?: Taken): Promise<ImportResult> {
  return await runPreviewed(await preview(text), taken)
}

async function runPreviewed({ uploadId, preview }: Previewed, taken?: Taken): Promise<ImportResult> {
  const { edition, fieldNames } = preview
  const events = await test_.client.import.run({
    jobId: randomUUID(),
    uploadId,
    workshop: { kind: 'none' },
    fieldNames,
    ...(taken !== undefined && { version: { edition, ...taken } }),
  })
  for await (const event of events) if (event.kind === 'done') return event.result
  throw new Error('no result')
}

describe('the same file in two windows', () => {
  test('is written by the first of them; the second is told so and nothing stands here twice', async () => {
    const text = second
    const { fieldNames, known } = (await preview(text)).preview
    const order = { workshop: { kind: 'none' as const }, fieldNames, knownAt: known?.importedAt ?? null }
    const runOnce = async (): Promise<void> => {
      const events = await test_.client.import.run({
        jobId: randomUUID(),
        uploadId: upload(text),
        ...order,
      })
      for await (const _event of events) continue
    }
    await runOnce()
    const before = await listAllRows(test_.context.database)
    await expect(runOnce()).rejects.toMatchObject({ data: { code: 'file-taken-meanwhile' } })
    expect(await listAllRows(test_.context.database)).toEqual(before)
    // Whoever has seen that it was imported may import it once more.
    order.knownAt = (await preview(text)).preview.known?.importedAt ?? null
    await expect(runOnce()).resolves.toBeUndefined()
  })
})

describe('a newer version of a known file', () => {
  test('is recognised, with what is new, changed field by field, unchanged and gone', async () => {
    const previewed = await preview(second)
    const { version } = previewed.preview
    const changes = await changesOf(previewed)
    expect(changes.map(({ number, changes: own }) => [number, own.map(({ field }) => field)])).toEqual([
      ['I-001', ['description', 'fieldsOfAction', 'cost', 'votes']],
    ])
    expect(version).toMatchObject({ added: 1, changed: 1, same: 1, hidden: { count: 0 } })
    expect(version?.gone).toMatchObject({ count: 1, first: [{ title: 'Taschengeldbörse' }] })
  })

  test('another list on the same form is no version', async () => {
    const other = [heading, '1;Skatepark;Rampen;Klima;;1', '2;Chorprobe;Singen;Kultur;;2'].join('\r\n')
    expect(await versionOf(other)).toBeNull()
  })

  test('changes what is chosen and nothing else, and undo brings back what was', async () => {
    const before = await listAllRows(test_.context.database)
    const result = await run(second, everything)
    expect(result).toMatchObject({ ideaCount: 1, updatedCount: 1, firstNumber: 'I-004' })
    const ideas = await listIdeas(test_.context.database)
    expect(ideas.map(({ title, costLowCents, points }) => [title, costLowCents, points])).toEqual([
      ['Trinkbrunnen am Markt', 950_000, 15],
      ['Lesebänke im Park', 100_000, 5],
      ['Taschengeldbörse', null, 7],
      ['Rufbus am Abend', null, 2],
    ])
    expect(ideas[0]?.fieldIds).toHaveLength(2)
    expect(ideas[0]?.text).toBe('Frisches Wasser für alle, auch für Hunde.')
    await test_.client.trail.undo({ sequence: result.sequence })
    const after = await listAllRows(test_.context.database)
    expect(withoutRevisions(after)).toEqual(withoutRevisions(before))
  })

  test('changes a single field when only that is chosen', async () => {
    const previewed = await preview(second)
    const [changed] = await changesOf(previewed)
    const except = [{ ideaId: changed?.id ?? '', fields: ['votes'] }]
    await runPreviewed(previewed, { takesAll: false, except })
    const [idea] = await listIdeas(test_.context.database)
    expect([idea?.points, idea?.costLowCents]).toEqual([15, 800_000])
  })

  test('leaves out the single field that is not chosen', async () => {
    const previewed = await preview(second)
    const [changed] = await changesOf(previewed)
    const except = [{ ideaId: changed?.id ?? '', fields: ['votes'] }]
    await runPreviewed(previewed, { takesAll: true, except })
    const [idea] = await listIdeas(test_.context.database)
    expect([idea?.points, idea?.costLowCents]).toEqual([12, 950_000])
  })

  test('does not save over what somebody else has changed meanwhile', async () => {
    const previewed = await preview(second)
    const idea = await test_.context.database
      .selectFrom('idea')
      .select(['id', 'revision'])
      .orderBy('number')
      .executeTakeFirstOrThrow()
    await test_.client.ideas.save({ ...idea, patch: { text: 'Von Hand geändert.' } })
    await expect(runPreviewed(previewed, everything)).rejects.toMatchObject({
      data: { code: 'changed-meanwhile' },
    })
    expect(await listIdeas(test_.context.database)).toHaveLength(3)
  })

  test('is itself what a third version is compared with', async () => {
    await run(second, everything)
    expect(await versionOf(second)).toMatchObject({ added: 0, changed: 0, same: 3 })
    const changes = await changesOf(await preview(second.replace('9.500 €', '9.900 €')))
    expect(changes.flatMap(({ changes: own }) => own.map(({ field }) => field))).toEqual(['cost'])
  })
})

/** The ideas of a fresh catalogue after these files. */
async function read(texts: readonly string[]): Promise<unknown[]> {
  const other = await openTestContext()
  const kept = test_
  test_ = other
  for (const text of texts) await run(text)
  const ideas = await listIdeas(other.context.database)
  test_ = kept
  await other.close()
  return ideas
    .map(({ title, text, costLowCents, points }) => JSON.stringify({ title, text, costLowCents, points }))
    .toSorted()
}

test('files in any order give the same ideas apart from their numbers', async () => {
  const files = [second.replaceAll(/;\d+$/gm, ';'), 'Titel;Beschreibung\r\nSkatepark;Rampen für alle.']
  expect(await read(files)).toEqual(await read(files.toReversed()))
})
