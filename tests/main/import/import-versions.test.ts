import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ImportPreview, ImportResult } from '../../../shared/import/import-contract.ts'
import type { VersionChoice } from '../../../shared/import/import-version.ts'
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

async function preview(text: string): Promise<ImportPreview> {
  const events = await test_.client.import.preview({ jobId: randomUUID(), uploadId: upload(text) })
  for await (const event of events) {
    if (event.kind === 'done' && event.result.outcome === 'understood') return event.result.preview
  }
  throw new Error('not understood')
}

async function run(text: string, version?: VersionChoice): Promise<ImportResult> {
  const { fieldNames } = await preview(text)
  const events = await test_.client.import.run({
    jobId: randomUUID(),
    uploadId: upload(text),
    workshop: { kind: 'none' },
    fieldNames,
    ...(version !== undefined && { version }),
  })
  for await (const event of events) if (event.kind === 'done') return event.result
  throw new Error('no result')
}

/** Everything that the preview offers is taken. */
function takeAll({ version }: ImportPreview): VersionChoice {
  return {
    ideaImportId: version?.ideaImportId ?? '',
    updates: (version?.matched ?? [])
      .filter(({ changes }) => changes.length > 0)
      .map(({ ideaId, revision, changes }) => ({
        ideaId,
        revision,
        fields: changes.map(({ field }) => field),
      })),
  }
}

describe('the same file in two windows', () => {
  test('is written by the first of them; the second is told so and nothing stands here twice', async () => {
    const text = second
    const { fieldNames, known } = await preview(text)
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
    order.knownAt = (await preview(text)).known?.importedAt ?? null
    await expect(runOnce()).resolves.toBeUndefined()
  })
})

describe('a newer version of a known file', () => {
  test('is recognised, with what is new, changed field by field, unchanged and gone', async () => {
    const { version } = await preview(second)
    expect(
      version?.matched.map(({ number, changes }) => [number, changes.map(({ field }) => field)]),
    ).toEqual([
      ['I-001', ['description', 'fieldsOfAction', 'cost', 'votes']],
      ['I-002', []],
    ])
    expect(version?.added).toEqual(['0.0 4'])
    expect(version?.gone.map(({ title }) => title)).toEqual(['Taschengeldbörse'])
  })

  test('another list on the same form is no version', async () => {
    const other = [heading, '1;Skatepark;Rampen;Klima;;1', '2;Chorprobe;Singen;Kultur;;2'].join('\r\n')
    expect((await preview(other)).version).toBeNull()
  })

  test('changes what is chosen and nothing else, and undo brings back what was', async () => {
    const before = await listAllRows(test_.context.database)
    const result = await run(second, takeAll(await preview(second)))
    expect(result).toMatchObject({ ideaCount: 1, updatedCount: 1, firstNumber: 'I-004' })
    const ideas = await test_.client.ideas.list()
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
    const { version } = await preview(second)
    const { ideaId = '', revision = 0 } = version?.matched[0] ?? {}
    await run(second, {
      ideaImportId: version?.ideaImportId ?? '',
      updates: [{ ideaId, revision, fields: ['votes'] }],
    })
    const [idea] = await test_.client.ideas.list()
    expect([idea?.points, idea?.costLowCents]).toEqual([15, 800_000])
  })

  test('does not save over what somebody else has changed meanwhile', async () => {
    const choice = takeAll(await preview(second))
    const before = choice.updates[0]
    await test_.client.ideas.save({
      id: before?.ideaId ?? '',
      revision: before?.revision ?? 0,
      patch: { text: 'Von Hand geändert.' },
    })
    await expect(run(second, choice)).rejects.toMatchObject({ data: { code: 'changed-meanwhile' } })
    expect(await test_.client.ideas.list()).toHaveLength(3)
  })

  test('is itself what a third version is compared with', async () => {
    await run(second, takeAll(await preview(second)))
    const { version } = await preview(second)
    expect(version?.matched.flatMap(({ changes }) => changes)).toEqual([])
    expect(version?.added).toEqual([])
    const third = second.replace('9.500 €', '9.900 €')
    const again = await preview(third)
    expect(again.version?.matched.flatMap(({ changes }) => changes.map(({ field }) => field))).toEqual([
      'cost',
    ])
  })
})

/** The ideas of a fresh catalogue after these files. */
async function read(texts: readonly string[]): Promise<unknown[]> {
  const other = await openTestContext()
  const kept = test_
  test_ = other
  for (const text of texts) await run(text)
  const ideas = await other.client.ideas.list()
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
