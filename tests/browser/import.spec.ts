import { join, resolve } from 'node:path'
import { expect, expectAccessible, test } from './browser-host.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures/foreign-files')
const workshopFile = resolve(import.meta.dirname, '../fixtures/idea-workbooks/i01-workshop-garstedt.xlsx')

const table = [
  'Nr.;Titel;Beschreibung;Handlungsfeld;Kosten',
  '1;Trinkbrunnen am Markt;Frisches Wasser für alle.;Klima & Energie;ca. 8.000 €',
  '2;Lesebänke im Park;Bänke mit Bücherkasten.;Kultur;1–2 T€',
  'Summe;2 Ideen;;;',
].join('\r\n')

const csv = { name: 'Ideen Süd.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${table}`) }

test('a text table is understood, taken over and taken back', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Einlesen' })).toBeVisible()
  await expectAccessible(page)
  await page.locator('input[type=file]').setInputFiles(csv)
  await expect(page.getByText('3 Zeilen gelesen = 2 Ideen + 1 übersprungene Zeile')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Bedeutung der Spalte C' })).toHaveValue('description')
  await expect(page.getByRole('combobox', { name: 'Handlungsfeld für „Klima & Energie“' })).not.toHaveValue(
    '',
  )
  await expectAccessible(page)
  await page.getByRole('button', { name: '2 Ideen übernehmen' }).click()
  await expect(page.getByText('2 Ideen übernommen (I-131 bis I-132).')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).click()
  await expect(page.getByText('Rückgängig gemacht.')).toBeVisible()
  await expect(page.getByText('Noch keine Datei eingelesen.')).toBeVisible()
})

test('another meaning of a column is seen in the preview at once', async ({ host, start }) => {
  const page = await start(host)
  await page.getByLabel('Name des Programms').fill('Probe')
  await page.getByRole('button', { name: 'Programm anlegen' }).click()
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Einlesen' })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(csv)
  await page.getByRole('combobox', { name: 'Bedeutung der Spalte C' }).selectOption('Bemerkung')
  await expect(page.getByRole('columnheader', { name: 'Bemerkung' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Beschreibung' })).toHaveCount(0)
})

test('a file dropped into the window is read', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Einlesen' })).toBeVisible()
  await expect(page.getByText('Datei hierher ziehen oder auswählen')).toBeVisible()
  const transfer = await page.evaluateHandle((text) => {
    const files = new DataTransfer()
    files.items.add(new File([text], 'Ideen.csv', { type: 'text/csv' }))
    files.items.add(new File([text], 'Zweite.csv', { type: 'text/csv' }))
    return files
  }, table)
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await expect(page.getByText('3 Zeilen gelesen = 2 Ideen + 1 übersprungene Zeile')).toBeVisible()
  await expect(page.getByText('Eine weitere Datei wird nicht gelesen', { exact: false })).toBeVisible()
})

test('hostile files are refused with a sentence and nothing changes', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Einlesen' })).toBeVisible()
  for (const [name, sentence] of [
    ['h01-abgeschnitten.xlsx', /beschädigt oder unvollständig/],
    ['h02-passwort.xlsx', /Kennwort/],
    ['h05-zip-bombe.xlsx', /200 MB/],
    ['h06-xml-entitaeten.xlsx', /nicht erlaubte XML-Teile/],
  ] as const) {
    await page.locator('input[type=file]').setInputFiles(join(fixtures, name))
    await expect(page.getByRole('alert').getByText(sentence)).toBeVisible()
  }
  await expectAccessible(page)
})

test('the classic workshop sheet shows its remarks, duplicates and skipped rows', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Einlesen' })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(workshopFile)
  await expect(page.getByText('18 Zeilen gelesen = 10 Ideen + 8 übersprungene Zeilen')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Hinweise (1)' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Mögliche Dubletten \(\d+\)$/ })).toBeVisible()
  await expect(page.getByText('Zeile 13: Lastenradstation am Herold Center').first()).toBeVisible()
  await expect(page.getByText('Zeile 20: Ampel-Countdown für Fußgänger').first()).toBeVisible()
  await page.getByRole('button', { name: 'Zeile 20 überspringen' }).first().click()
  await expect(page.getByText('18 Zeilen gelesen = 9 Ideen + 9 übersprungene Zeilen')).toBeVisible()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
})
