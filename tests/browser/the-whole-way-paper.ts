import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { soffice } from '../main/documents/recalculate.ts'
import { elements, readWordParts, readWordTables, textsOfStyle } from '../main/documents/word-parts.ts'
import { expect, expectAccessible } from './browser-host.ts'
import type { SeenIdea, SeenMoney } from './the-whole-way-portfolio.ts'
import { download, goTo } from './the-whole-way-screen.ts'

type Seen = { ranking: readonly SeenIdea[]; money: SeenMoney }

/** Step 7: a paper for the new pilot, one item changed, written as Word and read again. */
export async function writePaper(page: Page, seen: Seen): Promise<void> {
  await goTo(page, 'Vorlagen')
  await page.getByRole('button', { name: 'Beschlussvorlage erstellen' }).click()
  const draft = page.getByRole('dialog', { name: 'Beschlussvorlage erstellen' })
  await draft.getByRole('checkbox', { name: /^P-10/ }).check()
  await draft.getByRole('button', { name: 'Beschlussvorlage erstellen' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'V-03 Nordersund GO!: Pilotprojekt P-10' }),
  ).toBeVisible()
  const item = page.getByRole('textbox', { name: 'Nummer 2', exact: true })
  await item.fill('Die digitale Sprechstunde (P-10) beginnt am 1. März 2027.')
  await page.keyboard.press('Tab')
  await expectAccessible(page)
  const items = await page.getByRole('region', { name: 'Beschlussvorschlag' }).getByRole('textbox').all()
  const resolution = await Promise.all(items.map((one) => one.inputValue()))
  const route = await readRoute(page)

  const file = await download(page, page.getByRole('button', { name: 'Als Word-Datei ausgeben' }))
  expect(file.name).toMatch(/^V-03 .*P-10.*\.docx$/)
  const parts = readWordParts(file.bytes)
  expectForm(parts)
  const body = parts['word/document.xml'] ?? ''
  expectResolution(body, resolution)
  const tables = readWordTables(body)
  expect(
    tableWith(tables, 'Zuständigkeit')
      .slice(1)
      .map((row) => row.slice(1, 4)),
  ).toEqual(route)
  expectAssessment(tables, seen.ranking)
  expectMoney(tables, seen.money)
  if (soffice !== undefined) expect(countPages(soffice, file.bytes)).toBeGreaterThan(1)
}

/** Body, role and day of each consultation, as the page shows them. */
async function readRoute(page: Page): Promise<string[][]> {
  const rows = await page.getByRole('region', { name: 'Beratungsfolge' }).getByRole('row').all()
  const told = rows.slice(1).map(async (row) => {
    const chosen = row.getByRole('combobox').locator('option:checked')
    const [body = '', meeting = '', role = ''] = await chosen.allInnerTexts()
    return [body, role, meeting.split(',')[0] ?? '']
  })
  return await Promise.all(told)
}

function expectForm(parts: Record<string, string>): void {
  const body = parts['word/document.xml'] ?? ''
  expect(parts['word/styles.xml']).toContain('w:val="de-DE"')
  expect(textsOfStyle(body, 'Heading1')).toEqual(
    expect.arrayContaining(['Beratungsfolge', 'Beschlussvorschlag', 'Finanzielle Auswirkungen', 'Anlagen']),
  )
  // Every table but the facts at the head, which have none.
  const tables = elements(body, 'w:tbl').slice(1)
  expect(tables.filter((table) => table.includes('<w:tblHeader/>'))).toHaveLength(tables.length)
}

/** The items are a real list, whose numbers Word counts itself. */
function expectResolution(body: string, resolution: readonly string[]): void {
  expect(resolution[1]).toBe('Die digitale Sprechstunde (P-10) beginnt am 1. März 2027.')
  const numbered = elements(body, 'w:p').filter((paragraph) => paragraph.includes('<w:numPr>'))
  for (const text of resolution) {
    expect(numbered.some((paragraph) => paragraph.includes(text.replaceAll('&', '&amp;')))).toBe(true)
  }
}

function expectAssessment(tables: string[][][], ranking: readonly SeenIdea[]): void {
  const rows = tableWith(tables, 'Gesamtwert').slice(1)
  const written = rows.map(([rank, idea = '', , value, ...means]) => ({
    rank,
    number: idea.split(' ')[0],
    value,
    means,
  }))
  expect(written.at(-1)?.number).toBe('I-133')
  expect(written).toEqual(ranking.slice(0, written.length))
}

function expectMoney(tables: string[][][], { years, sums }: SeenMoney): void {
  const [heads, ...rows] = tableWith(tables, 'Kostenträger und Art')
  expect(heads?.slice(1)).toEqual(years)
  const amounts = rows.filter((row) => row.length > 1).map((row) => row.slice(1))
  for (const row of sums) expect(amounts).toContainEqual(row.slice(-years.length))
  const held = tableWith(tables, 'vorbehaltlich').at(-1)
  expect(held?.slice(0, 5)).toEqual(['P-10', '2027', expect.any(String), '30.000', '10.000'])
}

function tableWith(tables: string[][][], heading: string): string[][] {
  const found = tables.find(([heads]) => heads?.includes(heading))
  if (found === undefined) throw new Error(`no table has a column ${heading}`)
  return found
}

function countPages(office: string, word: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-pages-'))
  try {
    writeFileSync(join(folder, 'paper.docx'), word)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync(
      office,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'paper.docx')],
      { stdio: 'ignore', timeout: 120_000 },
    )
    const pdf = readFileSync(join(folder, 'paper.pdf'), 'latin1')
    return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
