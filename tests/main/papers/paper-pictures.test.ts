import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findPaperByName } from '../../../main/papers/paper-store.ts'
import { writePaperFile } from '../../../main/papers/write-paper.ts'
import { elements, readWordParts, textsOfStyle } from '../documents/word-parts.ts'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

/** A white point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
)

let opened: TestContext

beforeEach(async () => {
  opened = await openSampleContext()
})
afterEach(async () => {
  await opened.close()
})

async function add(title: string, bytes: Uint8Array = png) {
  const { id: paperId } = await findPaperByName(opened.context.database, 'B 26/0147')
  const { id: uploadId } = opened.context.uploads.add(`${title}.png`, bytes)
  const finding = `Was „${title}“ sagt.`
  const added = await opened.client.papers.pictures.add({ paperId, uploadId, title, finding })
  return { ...added, paperId }
}

it('puts charts into the Word file behind the assessment, numbered, with a text for those who do not see them', async () => {
  await add('Nutzen und Komplexität')
  const { paperId } = await add('Belastbarkeit')
  const [first] = (await opened.client.papers.get({ paperId })).pictures
  await opened.client.papers.movePart({ part: 'paperPicture', id: first?.id ?? '', by: 1 })
  const { bytes } = await writePaperFile(opened.context.database, paperId)
  const body = readWordParts(bytes)['word/document.xml'] ?? ''
  const captions = textsOfStyle(body, 'Note').filter((text) => text.startsWith('Abbildung'))
  expect(captions.map((text) => text.replace(/ \(Stand .*?\)/, ''))).toEqual([
    'Abbildung 1: Belastbarkeit. Was „Belastbarkeit“ sagt.',
    'Abbildung 2: Nutzen und Komplexität. Was „Nutzen und Komplexität“ sagt.',
  ])
  expect(elements(body, 'w:drawing').map((drawing) => /descr="([^"]*)"/.exec(drawing)?.[1])).toEqual([
    'Belastbarkeit. Was „Belastbarkeit“ sagt.',
    'Nutzen und Komplexität. Was „Nutzen und Komplexität“ sagt.',
  ])
  expect(body.indexOf('Abbildung 1')).toBeGreaterThan(body.indexOf('>Bewertung<'))
  expect(body.indexOf('Abbildung 1')).toBeLessThan(body.indexOf('>Finanzielle Auswirkungen<'))
  const media = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('word/media/'))
  expect(media.some(([, held]) => Buffer.from(held).equals(png))).toBe(true)
})

it('gives a removed chart back, and takes an added one away, by undo', async () => {
  const { paperId, sequence } = await add('Nutzen und Komplexität')
  const [picture] = (await opened.client.papers.get({ paperId })).pictures
  const id = picture?.id ?? ''
  const before = await opened.client.papers.pictures.read({ id })
  const removed = await opened.client.papers.removePart({ part: 'paperPicture', id })
  expect((await opened.client.papers.get({ paperId })).pictures).toEqual([])
  await opened.client.trail.undo({ sequence: removed.sequence })
  expect(await opened.client.papers.pictures.read({ id })).toEqual(before)
  await opened.client.trail.undo({ sequence })
  expect((await opened.client.papers.get({ paperId })).pictures).toEqual([])
})

it('refuses what is no picture, and leaves the paper as it was', async () => {
  await expect(add('Text', new TextEncoder().encode('<svg>'.repeat(20)))).rejects.toMatchObject({
    data: { code: 'not-a-picture' },
  })
  const huge = Buffer.from(png)
  huge.writeUInt32BE(4_000_000_000, 16)
  await expect(add('Riesig', huge)).rejects.toMatchObject({ data: { code: 'not-a-picture' } })
  const { id: paperId } = await findPaperByName(opened.context.database, 'B 26/0147')
  expect((await opened.client.papers.get({ paperId })).pictures).toEqual([])
})
