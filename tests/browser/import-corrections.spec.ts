import { expect, expectAccessible, test } from './browser-host.ts'

const table = [
  'Ideen aus dem Workshop Mitte;;;;',
  'Nr.;Titel;Beschreibung;Handlungsfeld;Kosten',
  '1;Trinkbrunnen am Markt;Rückfragen an Eva Lind, eva.lind@example.org.;Klima;8',
  '2;Lesebänke im Park;Bänke mit Bücherkasten.;Kultur;sechsstellig?',
  '3;Taschengeldbörse;Jugendliche helfen Nachbarn.;Kultur;12',
  'Summe;3 Ideen;;;',
].join('\r\n')

const csv = { name: 'Ideen Mitte.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${table}`) }

type Page = Parameters<typeof expectAccessible>[0]

async function openPreview(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Einlesen' })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(csv)
  await expect(page.getByRole('grid', { name: 'Vorschau' })).toBeVisible()
}

const cell = (page: Page, row: number, column: number) => page.locator(`[data-place="${row}:${column}"]`)

test('a value is put right in the preview with the keyboard alone', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await openPreview(page)
  await cell(page, 1, 2).click()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Trinkbrunnen am Markt')
  await page.keyboard.type('Trinkbrunnen am Rathaus')
  await page.keyboard.press('Enter')
  await expect(cell(page, 1, 2)).toContainText('Trinkbrunnen am Rathaus')
  await expect(cell(page, 2, 2)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText('In der Datei: Trinkbrunnen am Markt')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Wert aus der Datei nehmen' }).click()
  await expect(cell(page, 1, 2)).toContainText('Trinkbrunnen am Markt')
  await cell(page, 2, 2).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('4 Zeilen gelesen = 2 Ideen + 2 übersprungene Zeilen')).toBeVisible()
  await page.getByRole('button', { name: 'Korrektur zurücknehmen' }).click()
  await expect(page.getByText('4 Zeilen gelesen = 3 Ideen + 1 übersprungene Zeile')).toBeVisible()
})

test('the unit of a column and the range of the table are corrected and seen at once', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openPreview(page)
  await expect(cell(page, 1, 5)).toContainText('8 €')
  await page
    .getByRole('combobox', { name: 'Einheit der Beträge in Spalte E' })
    .selectOption('in Tausend Euro')
  await expect(cell(page, 1, 5)).toContainText('8.000 €')
  await page.getByLabel('Zeile bis').fill('4')
  await page.getByRole('button', { name: 'Bereich anwenden' }).click()
  await expect(page.getByText('2 Zeilen gelesen = 2 Ideen + 0 übersprungene Zeilen')).toBeVisible()
  await expect(cell(page, 1, 5)).toContainText('8.000 €')
})

test('names are taken out of a text, and the idea shows neither them nor their raw value', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openPreview(page)
  await page.getByRole('button', { name: 'Namen entfernen' }).click()
  await expect(cell(page, 1, 3)).toContainText('Rückfragen an […], […].')
  await page.getByRole('button', { name: '3 Ideen übernehmen' }).click()
  await expect(page.getByText('3 Ideen übernommen (I-131 bis I-133).')).toBeVisible()
  await page.getByRole('link', { name: 'Ideen ansehen' }).click()
  await page.getByRole('searchbox').fill('Trinkbrunnen am Markt')
  await page.getByText('Trinkbrunnen am Markt').first().click()
  await expect(page.getByText('Rückfragen an […]').first()).toBeVisible()
  await expect(page.getByText('Eva Lind')).toHaveCount(0)
})

test('a remembered template recognises the next file of the same facilitator', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openPreview(page)
  await page.getByRole('combobox', { name: 'Bedeutung der Spalte C' }).selectOption('Nutzen')
  await expect(cell(page, 0, 3)).toContainText('Nutzen')
  await page.getByRole('button', { name: 'Vorlage merken …' }).click()
  await page.getByLabel('Name der Vorlage').fill('Moderation Petersen')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByText('Vorlage „Moderation Petersen“ gemerkt.')).toBeVisible()
  await page.locator('input[type=file]').setInputFiles({ ...csv, name: 'Ideen Süd.csv' })
  await expect(page.getByText('erkannt als Vorlage „Moderation Petersen“')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Bedeutung der Spalte C' })).toHaveValue('benefit')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Vorlagen' })).toBeVisible()
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Als Datei sichern: Moderation Petersen' }).click()
  expect((await download).suggestedFilename()).toBe('Moderation Petersen.json')
  await page.getByRole('button', { name: 'Löschen: Moderation Petersen' }).click()
  await expect(page.getByRole('heading', { name: 'Vorlagen' })).toHaveCount(0)
})

test('a block copied from a spreadsheet is read like a file', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await page.getByRole('button', { name: 'Einfügen' }).click()
  await page
    .getByLabel('Aus Excel kopierter Bereich')
    .fill(
      [
        'Titel\tBeschreibung\tKlima\tBildung\tKultur',
        'Trinkbrunnen\tWasser für alle.\tx\t\tx',
        'Lesebänke\tBänke am See.\t\tx\tx',
      ].join('\n'),
    )
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Einlesen', exact: true }).click()
  await expect(page.getByText('2 Zeilen gelesen = 2 Ideen + 0 übersprungene Zeilen')).toBeVisible()
  await expect(cell(page, 1, 3)).toContainText('Klima, Kultur')
  const last = page.getByRole('combobox', { name: 'Bedeutung der Spalte E' })
  await expect(last.getByRole('option', { name: 'zu Spalte C' })).toHaveJSProperty('selected', true)
  await last.selectOption('nicht zuordnen')
  await expect(cell(page, 1, 3)).not.toContainText('Kultur')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
})

test('a newer version of a known file changes what is chosen', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await openPreview(page)
  await page.getByRole('button', { name: '3 Ideen übernehmen' }).click()
  await expect(page.getByText('3 Ideen übernommen (I-131 bis I-133).')).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(csv)
  await expect(
    page.getByRole('heading', { name: 'Diese Datei ist schon eingelesen: „Ideen Mitte.csv“' }),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Übernehmen: 0 neu, 0 geändert' })).toBeDisabled()
  const newer = table
    .replace('Bänke mit Bücherkasten.', 'Bänke mit Bücherkasten und Dach.')
    .replace('3;Taschengeldbörse;Jugendliche helfen Nachbarn.', '4;Rufbus am Abend;Ein Bus auf Anruf.')
  await page
    .locator('input[type=file]')
    .setInputFiles({ ...csv, name: 'Ideen Mitte 2.csv', buffer: Buffer.from(newer) })
  await expect(page.getByRole('heading', { name: 'Neuere Fassung von „Ideen Mitte.csv“' })).toBeVisible()
  await expect(page.getByText('Neu: 1, geändert: 1, unverändert: 1, nicht mehr enthalten: 1.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Beschreibung von I-132 übernehmen' })).toBeChecked()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Übernehmen: 1 neu, 1 geändert' }).click()
  await expect(page.getByText('Übernommen: 1 neu, 1 geändert.')).toBeVisible()
})

test('a sheet with unknown headings is read when the person says so', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Einlesen' })).toBeVisible()
  const rows = ['Xa;Yb', 'Gieß-App;mit Karte', 'Lesebank;im Park'].join('\r\n')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Liste.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) })
  await expect(page.getByText('In der Datei wurde keine Tabelle mit Ideen gefunden.')).toBeVisible()
  await page.getByRole('button', { name: '„Liste.csv“ doch einlesen' }).click()
  await expect(page.getByText('2 Zeilen gelesen = 2 Ideen + 0 übersprungene Zeilen')).toBeVisible()
  await page.getByRole('combobox', { name: 'Bedeutung der Spalte A' }).selectOption('Titel')
  await expect(cell(page, 1, 1)).toContainText('Gieß-App')
  await expect(page.getByRole('button', { name: '2 Ideen übernehmen' })).toBeEnabled()
})
