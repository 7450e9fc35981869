import { resolve } from 'node:path'
import { expect, expectAccessible, test } from './browser-host.ts'

const folder = resolve(import.meta.dirname, '../fixtures/idea-workbooks')

test('rows that a filter hides in Excel begin as skipped and are taken at once or one at a time', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await page.locator('input[type=file]').setInputFiles(resolve(folder, 'i06-gefilterte-tabelle.xlsx'))
  await expect(page.getByText('9 Zeilen gelesen = 5 Ideen + 4 übersprungene Zeilen')).toBeVisible()
  await expect(page.getByText('Übersprungen: 1 Summe, 3 ausgeblendet in Excel')).toBeVisible()
  await expect(page.getByText('3 Zeilen sind in Excel ausgeblendet')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Doch einlesen: Zeile 7' }).click()
  await expect(page.getByText('9 Zeilen gelesen = 6 Ideen + 3 übersprungene Zeilen')).toBeVisible()
  await expect(page.getByRole('grid').getByText('Rezeptbuch der Nachbarschaft')).toBeVisible()
  await page.getByRole('button', { name: '2 ausgeblendete Zeilen einlesen' }).click()
  await expect(page.getByText('9 Zeilen gelesen = 8 Ideen + 1 übersprungene Zeile')).toBeVisible()
  await expect(page.getByText('Zeilen sind in Excel ausgeblendet')).toHaveCount(0)
  await page.getByRole('button', { name: '3 ausgeblendete Zeilen überspringen' }).click()
  await expect(page.getByText('9 Zeilen gelesen = 5 Ideen + 4 übersprungene Zeilen')).toBeVisible()
})

test('a hidden column begins as not mapped and one click maps it', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await page.locator('input[type=file]').setInputFiles(resolve(folder, 'i02-arbeitskreise.xlsx'))
  await page.getByRole('tab').nth(1).click()
  const meaning = page.getByRole('combobox', { name: 'Bedeutung der Spalte D' })
  await expect(meaning).toHaveValue('')
  await expect(page.getByText('1 Spalte ist in Excel ausgeblendet und nicht zugeordnet: D')).toBeVisible()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  await page.getByRole('button', { name: '1 ausgeblendete Spalte zuordnen' }).click()
  await expect(meaning).not.toHaveValue('')
  await expect(page.getByText('Spalte ist in Excel ausgeblendet')).toHaveCount(0)
})

test('the idea sheet shows the original row with the headings of the file', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await page.locator('input[type=file]').setInputFiles(resolve(folder, 'i06-gefilterte-tabelle.xlsx'))
  await page.getByRole('button', { name: '5 Ideen übernehmen' }).click()
  await page.getByRole('link', { name: 'Ideen ansehen' }).click()
  await page.getByRole('searchbox').fill('Wunschbaum')
  await page.getByText('Wunschbaum für Straßenbäume').first().click()
  const row = page.getByRole('region', { name: /^Ideenblatt/ }).getByRole('row', { name: /^B4/ })
  await expect(row).toContainText('Wunschbaum für Straßenbäume')
  await expect(row.getByRole('cell').first()).not.toHaveText('–')
  await expect(row.getByRole('cell').last()).toHaveText('Titel')
  await expectAccessible(page)
})
