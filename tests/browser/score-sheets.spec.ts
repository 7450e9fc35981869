import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { expect, expectAccessible, type Host, test } from './browser-host.ts'

const person = 'Thea Probe'
const fileName = `Bewertungsbogen Arbeitskreise ${person}.xlsx`

/** The part for Excel sheets of the stage „Arbeitskreise“, with a person who has said nothing yet. */
async function openFiles(start: (host: Host) => Promise<Page>, host: Host): Promise<Page> {
  const page = await start(host)
  await letIdeasIn(page)
  await page.getByRole('link', { name: 'Bewertung' }).click()
  await page.getByRole('button', { name: 'Bewertende Personen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Neue bewertende Person').fill(person)
  await dialog.getByRole('button', { name: 'Hinzufügen' }).click()
  await expect(dialog.getByLabel(`Name von ${person}`)).toBeVisible()
  await dialog.getByRole('button', { name: 'Schließen' }).click()
  await expect(dialog).toBeHidden()
  await page.getByText('Excel-Bögen').click()
  await chooseStage(page)
  return page
}

/** In the sample all ideas of the stage are decided; the two that still wait before it are let in. */
async function letIdeasIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Stufen' }).click()
  await page
    .getByRole('region', { name: '1. Eignung' })
    .getByRole('button', { name: 'Übergang prüfen' })
    .click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('combobox')).toHaveCount(2)
  for (const index of [0, 1]) {
    await dialog.getByRole('combobox').nth(index).selectOption('passed')
    await dialog
      .getByLabel(/^Grund der Abweichung für/)
      .nth(index)
      .fill('Soll bewertet werden.')
  }
  await dialog.getByRole('button', { name: 'Übergang ausführen' }).click()
  await expect(dialog).toBeHidden()
}

async function chooseStage(page: Page): Promise<void> {
  const stages = page.getByLabel('Stufe', { exact: true })
  const label = await stages.locator('option', { hasText: 'Arbeitskreise' }).textContent()
  await stages.selectOption({ label: label ?? '' })
}

/** Downloads the sheet of the new person, blank. */
async function downloadSheet(page: Page): Promise<Buffer> {
  await page.getByRole('checkbox', { name: person }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '1 Bogen ausgeben' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(fileName)
  return readFileSync(await download.path())
}

async function fill(sheet: Buffer, entries: Record<string, string | number>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(sheet).buffer)
  const form = workbook.getWorksheet('Bewertung')
  for (const [address, value] of Object.entries(entries)) {
    const cell = form?.getCell(address)
    if (cell !== undefined) cell.value = value
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

async function handIn(page: Page, ...files: { name: string; buffer: Buffer }[]): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.getByLabel('Bewertungsbögen wählen').setInputFiles(files.map((file) => ({ ...file, mimeType })))
}

test('a sheet goes out, comes back filled in, is looked at, taken over and taken back', async ({
  sampleHost,
  start,
}) => {
  const page = await openFiles(start, sampleHost)
  const issued = await downloadSheet(page)
  const buffer = await fill(issued, {
    C6: 3.5,
    E6: 'enth.',
    G6: 'k. A.',
    D6: 'Viele hätten etwas davon.',
    C7: '3-4',
  })
  await handIn(page, { name: 'Thea.xlsx', buffer })
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Thea.xlsx' }) })
  await expect(card.getByText('3 neu')).toBeVisible()
  await expect(card.getByText('1 ungültig')).toBeVisible()
  await expectAccessible(page)
  await card.getByLabel('Was für Zelle C7 gelten soll').selectOption('3,5')
  await expect(card.getByText('4 neu')).toBeVisible()
  await card.getByRole('button', { name: 'Thea.xlsx übernehmen', exact: true }).click()
  await expect(card.getByText('Übernommen: 4 Bewertungen geschrieben')).toBeVisible()
  await expect(page.getByRole('row', { name: /Thea\.xlsx/ })).toContainText('4 neu, 0 geändert')
  await page.getByText('Eintragen', { exact: true }).click()
  await page
    .getByLabel('Arbeitskreis', { exact: true })
    .selectOption({ label: 'Arbeitskreis Digitale Gesellschaft' })
  await page.getByLabel('Bewertende Person', { exact: true }).selectOption({ label: person })
  await expect(page.getByText('2 von 490 Zellen bewertet, 1 enthalten, 1 nicht beurteilbar')).toBeVisible()
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+End')
  await page.getByRole('gridcell', { name: '3,5' }).first().click()
  await page.getByRole('button', { name: 'Herkunft' }).click()
  await expect(page.getByText(/Thea\.xlsx, Blatt „Bewertung“, Zelle C[67]/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Änderungsprotokoll' }).click()
  await expect(page.getByText('Bewertungen aus Thea.xlsx eingelesen: 4 Felder')).toBeVisible()
})

test('two sheets at once: the list says what each would do, and one of them is taken back', async ({
  sampleHost,
  start,
}) => {
  const page = await openFiles(start, sampleHost)
  const issued = await downloadSheet(page)
  const first = { name: 'erster.xlsx', buffer: await fill(issued, { C6: 1 }) }
  const second = { name: 'zweiter.xlsx', buffer: await fill(issued, { C6: 4 }) }
  await handIn(page, first, second)
  await expect(page.getByText(`noch ein Bogen von ${person}`)).toHaveCount(2)
  await page.getByRole('button', { name: 'erster.xlsx übernehmen', exact: true }).click()
  await expect(page.getByText('1 geändert')).toBeVisible()
  await expect(page.getByText(/wurde schon „erster.xlsx“ eingelesen/)).toBeVisible()
  await page.getByRole('button', { name: 'zweiter.xlsx übernehmen', exact: true }).click()
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'zweiter.xlsx' }) })
  await card.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(card.getByText('Rückgängig gemacht')).toBeVisible()
  await expect(page.getByRole('row', { name: /erster\.xlsx/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /zweiter\.xlsx/ })).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the board says who owes what, with a text for a mail, and axe finds nothing in ${colorScheme} colours`, async ({
    sampleHost,
    start,
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await openFiles(start, sampleHost)
    await expectAccessible(page)
    await page.getByText('Stand', { exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Wer ist noch dran?' })).toBeVisible()
    await page.getByRole('button', { name: `Lücken zeigen: ${person}` }).click()
    await expect(page.getByRole('table', { name: `Lücken: ${person}` })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: `Erinnern: ${person}` }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Rückmeldung bis (freiwillig)').fill('12.12.2026')
    await expect(dialog.getByLabel('Text für eine E-Mail')).toHaveValue(
      /Guten Tag Thea Probe[^]*bis zum 12\.12\.2026/,
    )
    await expectAccessible(page)
  })
}
