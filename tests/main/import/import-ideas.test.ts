import { randomUUID } from 'node:crypto'
import { listIdeas } from '../../../main/ideas/idea-store.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PairDecision, WorkshopChoice } from '../../../shared/import/import-contract.ts'
import type { ImportPreview } from '../../../shared/import/preview-contract.ts'
import type { Corrections } from '../../../shared/import/understanding.ts'
import { checkTrail } from '../../../main/database/check-trail.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'
import { listAllRows, withoutRevisions } from '../list-all-rows.ts'

const table = [
  'Nr.;Titel;Beschreibung;Handlungsfeld;Kosten;Eingereicht von',
  '1;Trinkbrunnen am Markt;Frisches Wasser für alle.;Klima;ca. 8.000 €;Paula Beispiel',
  '2;Lesebänke im Park;Bänke mit Bücherkasten.;Kultur, Klima;1–2 T€;',
  '3;Taschengeldbörse;Jugendliche helfen Nachbarn.;Kultur;k. A.;Klasse 8a',
  'Summe;3 Ideen;;;;',
].join('\r\n')

let test_: TestContext
beforeEach(async () => {
  test_ = await openTestContext()
})
afterEach(() => test_.close())

const withoutWorkshop: WorkshopChoice = { kind: 'none' }

async function preview(text: string): Promise<ImportPreview> {
  return (await previewUpload(text)).preview
}

async function previewUpload(text: string, corrections?: Corrections) {
  const upload = test_.context.uploads.add('Ideen.csv', new TextEncoder().encode(text))
  const events = await test_.client.import.preview({
    jobId: randomUUID(),
    uploadId: upload.id,
    ...(corrections === undefined ? {} : { corrections: JSON.stringify(corrections) }),
  })
  for await (const event of events) {
    if (event.kind === 'done' && event.result.outcome === 'understood')
      return { uploadId: upload.id, preview: event.result.preview }
  }
  throw new Error('not understood')
}

async function importText(text: string, workshop = withoutWorkshop, pairs: PairDecision[] = []) {
  const { fieldNames } = await preview(text)
  const upload = test_.context.uploads.add('Ideen.csv', new TextEncoder().encode(text))
  const events = await test_.client.import.run({
    jobId: randomUUID(),
    uploadId: upload.id,
    workshop,
    fieldNames,
    pairs,
  })
  for await (const event of events) if (event.kind === 'done') return event.result
  throw new Error('no result')
}

const side = (line: number) => ({ table: '0.0', line })

describe('import of ideas', () => {
  test('a table becomes ideas with amounts, fields, author and origins', async () => {
    const result = await importText(table)
    expect(result).toMatchObject({ ideaCount: 3, skippedCount: 1, firstNumber: 'I-001', lastNumber: 'I-003' })
    const ideas = await test_.context.database.selectFrom('idea').selectAll().orderBy('number').execute()
    expect(
      ideas.map(({ title, costLowCents, costHighCents }) => [title, costLowCents, costHighCents]),
    ).toEqual([
      ['Trinkbrunnen am Markt', 800_000, 800_000],
      ['Lesebänke im Park', 100_000, 200_000],
      ['Taschengeldbörse', null, null],
    ])
    const authors = await test_.context.database
      .selectFrom('ideaAuthor')
      .select('name')
      .orderBy('name')
      .execute()
    expect(authors.map(({ name }) => name)).toEqual(['Klasse 8a', 'Paula Beispiel'])
    const origin = await test_.context.database
      .selectFrom('originCell as origin')
      .innerJoin('idea', 'idea.id', 'origin.ideaId')
      .select(['origin.field', 'origin.row', 'origin.column', 'origin.raw', 'origin.sheet'])
      .where('idea.number', '=', 'I-002')
      .where('origin.field', '=', 'cost')
      .executeTakeFirstOrThrow()
    expect(origin).toEqual({ field: 'cost', row: 3, column: 'E', raw: '1–2 T€', sheet: null })
  })

  test('in an empty programme the names of the file become its fields of action', async () => {
    await importText(table)
    const fields = await test_.context.database
      .selectFrom('fieldOfAction')
      .select('name')
      .orderBy('name')
      .execute()
    expect(fields.map(({ name }) => name)).toEqual(['Klima', 'Kultur'])
    const links = await test_.context.database.selectFrom('ideaField').selectAll().execute()
    expect(links).toHaveLength(4)
  })

  test('undo restores exactly the database before, trail aside', async () => {
    await importText('Titel;Beschreibung\r\nErste Idee;Steht schon da.\r\nZweite Idee;Auch.')
    const before = await listAllRows(test_.context.database)
    const result = await importText(table, { kind: 'new', title: 'Workshop West', heldOn: '2026-02-01' })
    expect(await listAllRows(test_.context.database)).not.toEqual(before)
    await test_.client.trail.undo({ sequence: result.sequence })
    expect(await listAllRows(test_.context.database)).toEqual(before)
    expect((await checkTrail(test_.context.database)).firstBroken).toBeNull()
  })

  test('pairs decided in the preview are carried out with the import and taken back with it', async () => {
    await importText('Titel;Beschreibung\r\nTrinkbrunnen;Wasser am Markt.')
    const [known] = await listIdeas(test_.context.database)
    const before = await listAllRows(test_.context.database)
    const result = await importText(table, withoutWorkshop, [
      { verb: 'merge', idea: side(2), knownId: known?.id ?? '' },
      { verb: 'apart', idea: side(4), of: side(3) },
      { verb: 'merge', idea: side(99), of: side(3) },
    ])
    const ideas = await listIdeas(test_.context.database)
    expect(ideas.map(({ number, standing }) => [number, standing])).toEqual([
      ['I-001', 'in-selection'],
      ['I-002', 'absorbed'],
      ['I-003', 'in-selection'],
      ['I-004', 'in-selection'],
    ])
    expect(await test_.context.database.selectFrom('notDuplicate').selectAll().execute()).toHaveLength(1)
    await test_.client.trail.undo({ sequence: result.sequence })
    expect(await listAllRows(test_.context.database)).toEqual(before)
  })

  test('bundles decided in the preview stand above their ideas and are taken back with the import', async () => {
    await importText('Titel;Beschreibung;Handlungsfeld\r\nTrinkbrunnen;Wasser am Markt.;Klima, Gesundheit')
    const [known] = await listIdeas(test_.context.database)
    const before = await listAllRows(test_.context.database)
    const result = await importText(table, withoutWorkshop, [
      { verb: 'bundle', idea: side(2), knownId: known?.id ?? '', title: 'Wasser in der Stadt' },
      { verb: 'bundle', idea: side(4), of: side(2) },
      { verb: 'bundle', idea: side(4), knownId: known?.id ?? '', title: 'nochmals' },
    ])
    const ideas = await listIdeas(test_.context.database)
    expect(ideas.map(({ number, standing }) => [number, standing])).toEqual([
      ['I-001', 'absorbed'],
      ['I-002', 'absorbed'],
      ['I-003', 'in-selection'],
      ['I-004', 'absorbed'],
      ['I-005', 'in-selection'],
    ])
    const bundle = await test_.client.ideas.get({ id: ideas[4]?.id ?? '' })
    expect(bundle).toMatchObject({
      title: 'Wasser in der Stadt',
      text: 'I-001 Trinkbrunnen\nI-002 Trinkbrunnen am Markt',
    })
    expect(new Set(bundle.fieldIds).size).toBe(bundle.fieldIds.length)
    expect(bundle.fieldIds).toHaveLength(2)
    const { absorbed } = await test_.client.ideas.lineage({ id: bundle.id })
    expect(absorbed.map(({ number, kind }) => [number, kind])).toEqual([
      ['I-001', 'bundled'],
      ['I-002', 'bundled'],
      ['I-004', 'bundled'],
    ])
    await test_.client.trail.undo({ sequence: result.sequence })
    expect(withoutRevisions(await listAllRows(test_.context.database))).toEqual(withoutRevisions(before))
  })

  test('the numbers of a second import go on after the first', async () => {
    await importText(table)
    const second = await importText('Titel;Beschreibung\r\nVierte;Noch eine.\r\nFünfte;Und noch eine.')
    expect(second).toMatchObject({ firstNumber: 'I-004', lastNumber: 'I-005' })
  })

  test('a cancelled import leaves nothing behind', async () => {
    const many = [
      'Titel;Beschreibung',
      ...Array.from(
        { length: 900 },
        (_, n) => `Vorhaben am Weg ${n};Dort fehlt noch etwas, und zwar ${n} Mal.`,
      ),
    ]
    const upload = test_.context.uploads.add('Viele.csv', new TextEncoder().encode(many.join('\n')))
    const before = await listAllRows(test_.context.database)
    const jobId = randomUUID()
    const events = await test_.client.import.run({
      jobId,
      uploadId: upload.id,
      workshop: withoutWorkshop,
      fieldNames: [],
    })
    const follow = async (): Promise<void> => {
      for await (const event of events) {
        if (event.kind === 'progress' && event.phase === 'writing')
          await test_.client.window.cancelJob({ jobId })
      }
    }
    await expect(follow()).rejects.toMatchObject({ data: { code: 'cancelled' } })
    expect(await listAllRows(test_.context.database)).toEqual(before)
  })

  test('a corrected preview skips a row and changes the meaning of a column', async () => {
    const first = await preview(table)
    const id = first.tables[0]?.id ?? ''
    const corrected = await previewUpload(table, {
      tables: [{ table: id, skip: [3], fields: [{ place: 6, field: 'remark' }] }],
    })
    const { uploadId } = corrected
    const { edition, tables } = corrected.preview
    expect(tables[0]?.counts).toMatchObject({ ideas: 2, skipped: 2 })
    const lines = await test_.client.import.lines({ uploadId, edition, table: id, lines: [2] })
    expect(lines?.[0]?.idea.readings.remark?.value).toBe('Paula Beispiel')
    expect(lines?.[0]?.idea.readings.submittedBy).toBeUndefined()
  })

  test('the original file comes back bit for bit', async () => {
    const result = await importText(table)
    const { path } = await test_.client.import.saveOriginal({ ideaImportId: result.ideaImportId })
    const ticket = path.split('/')[2] ?? ''
    const download = test_.context.downloads.take(ticket)
    expect(download?.name).toBe('Ideen.csv')
    expect(new TextDecoder().decode(download?.bytes)).toBe(table)
  })

  test('the same file again is announced as known', async () => {
    await importText(table)
    expect((await preview(table)).known).toMatchObject({ ideaCount: 3 })
  })

  test('a refused file answers with its reason and writes nothing', async () => {
    const before = await listAllRows(test_.context.database)
    const upload = test_.context.uploads.add(
      'alt.xls',
      new TextEncoder().encode('<html><table></table></html>'),
    )
    const events = await test_.client.import.preview({ jobId: randomUUID(), uploadId: upload.id })
    const answers: unknown[] = []
    for await (const event of events) if (event.kind === 'done') answers.push(event.result)
    expect(answers).toMatchObject([{ outcome: 'refused', reason: 'html-not-workbook' }])
    expect(await listAllRows(test_.context.database)).toEqual(before)
  })
})
