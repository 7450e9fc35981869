import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gatherPaper } from '../../../main/papers/gather-paper.ts'
import { findPaperByName } from '../../../main/papers/paper-store.ts'
import { writePaperFile } from '../../../main/papers/write-paper.ts'
import { runCommandLine } from '../../../main/hosts/run-command-line.ts'
import { readWordParts, readWordTables, textsOfStyle } from '../documents/word-parts.ts'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let opened: TestContext

beforeEach(async () => {
  opened = await openSampleContext()
})
afterEach(async () => {
  await opened.close()
})

async function draft() {
  const { pilots } = await opened.client.portfolio.list()
  const pilotIds = pilots.slice(0, 2).map(({ id }) => id)
  return await opened.client.papers.createDraft({ pilotIds })
}

async function paperNamed(name: string): Promise<string> {
  return (await findPaperByName(opened.context.database, name)).id
}

async function run(args: string[]) {
  const printed: string[] = []
  const complained: string[] = []
  const code = await runCommandLine(args, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, printed, complained }
}

describe('papers', () => {
  it('lists the newest first, with the next consultation', async () => {
    const papers = await opened.client.papers.list()
    expect(papers.map(({ reference }) => reference)).toEqual(['B 26/0147', 'B 26/0123'])
    expect(papers[0]?.next).toEqual({ bodyName: 'Sozialausschuss', heldOn: '2026-12-08' })
  })

  it('drafts a paper from the data of the pilots, undoable as one', async () => {
    const { client } = opened
    const { paperId, number, sequence } = await draft()
    expect(number).toBe('V-03')
    const paper = await client.papers.get({ paperId })
    expect(paper).toMatchObject({ reference: '', state: 'draft', draftedOn: '2026-03-02' })
    expect(paper.subject).toContain('P-01 und P-02')
    expect(paper.resolutionItems.length).toBeGreaterThan(4)
    expect(paper.consultations.map(({ bodyName, role }) => [bodyName, role])).toEqual([
      ['Stadtwerkeausschuss', 'preliminary'],
      ['Hauptausschuss', 'preliminary'],
      ['Stadtvertretung', 'decision'],
    ])
    const days = paper.consultations.map(({ heldOn }) => heldOn ?? '')
    expect(days).toEqual(days.toSorted())
    await client.trail.undo({ sequence })
    expect(await client.papers.list()).toHaveLength(2)
  })

  it('refuses a draft for a pilot that does not exist', async () => {
    await expect(opened.client.papers.createDraft({ pilotIds: ['nobody'] })).rejects.toMatchObject({
      data: { code: 'no-such-pilot' },
    })
  })

  it('moves, adds and removes numbered items and keeps their numbers without gaps', async () => {
    const { client } = opened
    const { paperId } = await draft()
    const items = async () => (await client.papers.get({ paperId })).resolutionItems
    const [first, second] = await items()
    await client.papers.movePart({ part: 'resolutionItem', id: second?.id ?? '', by: -1 })
    expect((await items()).slice(0, 2).map(({ id }) => id)).toEqual([second?.id, first?.id])
    const { id } = await client.papers.addPart({ part: 'resolutionItem', paperId })
    expect((await items()).at(-1)).toMatchObject({ id, text: '' })
    await client.papers.removePart({ part: 'resolutionItem', id: second?.id ?? '' })
    const positions = await opened.context.database
      .selectFrom('resolutionItem')
      .select('position')
      .where('paperId', '=', paperId)
      .orderBy('position')
      .execute()
    expect(positions.map(({ position }) => position)).toEqual(positions.map((_, index) => index + 1))
  })

  it('keeps an item that was voted on', async () => {
    const paperId = await paperNamed('B 26/0123')
    const { resolutionItems, consultations } = await opened.client.papers.get({ paperId })
    const voted = consultations.flatMap(({ votes }) => votes).find((vote) => vote.resolutionItemId !== null)
    const id = voted?.resolutionItemId ?? ''
    expect(resolutionItems.map((item) => item.id)).toContain(id)
    await expect(opened.client.papers.removePart({ part: 'resolutionItem', id })).rejects.toMatchObject({
      data: { code: 'still-in-use' },
    })
  })

  it('saves a section only over the version that was seen', async () => {
    const { client } = opened
    const { paperId } = await draft()
    const [section] = (await client.papers.get({ paperId })).sections
    const edit = { id: section?.id ?? '', expectedRevision: section?.revision ?? 0 }
    await client.papers.saveSection({ ...edit, text: 'Neu.' })
    await expect(client.papers.saveSection({ ...edit, text: 'Alt.' })).rejects.toMatchObject({
      data: { code: 'changed-meanwhile', current: { text: 'Neu.' } },
    })
  })

  it('changes head and consultation', async () => {
    const { client } = opened
    const { paperId } = await draft()
    const before = await client.papers.get({ paperId })
    const head = { id: paperId, expectedRevision: before.revision }
    await client.papers.saveHead({ ...head, reference: 'B 26/0200', isPublic: false })
    const [stop] = before.consultations
    const edit = { id: stop?.id ?? '', expectedRevision: stop?.revision ?? 0 }
    await client.papers.saveConsultation({ ...edit, agendaNumber: 'Ö 3', meetingId: null, role: 'hearing' })
    const after = await client.papers.get({ paperId })
    expect(after).toMatchObject({ reference: 'B 26/0200', isPublic: false, subject: before.subject })
    expect(after.consultations[0]).toMatchObject({ agendaNumber: 'Ö 3', heldOn: null, role: 'hearing' })
  })
})

describe('gatherPaper', () => {
  it('shows everything that ranks above the last pilot, also what was not chosen', async () => {
    const { assessment, origins } = await gatherPaper(opened.context.database, await paperNamed('B 26/0123'))
    const passedOver = assessment?.ideas.filter(({ pilotNumber }) => pilotNumber === null)
    expect(passedOver?.map(({ number }) => number).toSorted()).toEqual(['I-036', 'I-055'])
    expect(assessment?.ideas.filter(({ tied }) => tied).map(({ number }) => number)).toEqual([
      'I-042',
      'I-051',
    ])
    expect(origins).toHaveLength(9)
  })
})

describe('writing a paper', () => {
  it('puts the numbers of the ranking into the Word file', async () => {
    const { context, client } = opened
    const { bytes, name } = await writePaperFile(context.database, await paperNamed('b 26/0123'))
    expect(name).toBe('B 26-0123 Nordersund GO!- Strategieentwurf und Pilotprojekte.docx')
    const body = readWordParts(bytes)['word/document.xml'] ?? ''
    expect(textsOfStyle(body, 'Heading1')).toContain('Bewertung')
    const table = readWordTables(body).find(([head]) => head?.includes('Gesamtwert'))
    const stage = (await client.stages.list()).find(({ kind }) => kind === 'final-check')
    const ranking = await client.ranking.read({ stageId: stage?.id ?? '' })
    const onScreen = ranking?.ideas.find(({ number }) => number === 'I-034')
    const row = table?.find((cells) => cells[1]?.startsWith('I-034'))
    const value = ((onScreen?.value ?? 0) * 100).toFixed(1).replace('.', ',')
    expect(row?.[3]).toBe(value)
    expect(row?.[0]).toBe(String(onScreen?.rank))
  })

  it('reports progress and offers the file', async () => {
    const { client, context } = opened
    const paperId = await paperNamed('B 26/0147')
    const events = []
    for await (const event of await client.papers.write({ paperId, jobId: 'a-job-of-test' }))
      events.push(event)
    const last = events.at(-1)
    expect(events.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'done'])
    const path = last?.kind === 'done' ? last.result.path : ''
    const file = context.downloads.take(path.split('/')[2] ?? '')
    expect(file?.name).toMatch(/^B 26-0147 .*\.docx$/)
    expect(file?.bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
  })

  it('ends at once when it is called off', async () => {
    const paperId = await paperNamed('B 26/0147')
    const signal = AbortSignal.abort()
    await expect(writePaperFile(opened.context.database, paperId, { signal })).rejects.toMatchObject({
      code: 'cancelled',
    })
  })
})

describe('wegweiser paper', () => {
  it('writes the file under its name and leaves nothing else behind', async () => {
    const { folder, context } = opened
    await context.database.destroy()
    const out = join(folder, 'Vorlage.docx')
    const { code, printed } = await run(['paper', 'B 26/0123', '--out', out, '--data', folder, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(printed.join('\n'))).toMatchObject({ paper: 'B 26/0123', file: out })
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
    expect(existsSync(`${out}.part`)).toBe(false)
  })

  it('says which paper it does not know', async () => {
    const { folder, context } = opened
    await context.database.destroy()
    const out = join(folder, 'x.docx')
    const { code, complained } = await run(['paper', 'B 99/9999', '--out', out, '--data', folder])
    expect(code).toBe(1)
    expect(complained).toEqual(['Eine Vorlage „B 99/9999“ gibt es nicht.'])
    expect(existsSync(out)).toBe(false)
  })

  it('asks for a file to write to', async () => {
    const { code, complained } = await run(['paper', 'B 26/0123'])
    expect(code).toBe(2)
    expect(complained[0]).toMatch(/^usage: wegweiser paper NUMBER --out/)
  })
})
