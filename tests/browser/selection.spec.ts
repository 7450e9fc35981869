import { expect, expectAccessible, test } from './browser-host.ts'

test('the best selection within a budget is found, explained, and clashing rules are told with what is missing', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Portfolio' }).click()
  await page.getByRole('tab', { name: 'Auswahl im Budget' }).click()
  await page.getByRole('button', { name: 'Neues Szenario …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Neues Szenario …' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Haushalt 2027')
  await dialog.getByRole('textbox', { name: 'Erstes Jahr' }).fill('2027')
  await dialog.getByRole('textbox', { name: 'Budget über alle Jahre' }).fill('380 T€')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Speichern' }).click()

  const result = page.getByRole('region', { name: 'Ergebnis' })
  await expect(result.getByRole('status')).toContainText('passen zusammen am besten')
  await expect(page.getByRole('table', { name: 'Gewählt', exact: true })).toBeVisible()
  await expect(
    page
      .getByRole('table', { name: 'Nicht gewählt' })
      .getByText(/zu wenig übrig/)
      .first(),
  ).toBeVisible()
  await expect(page.getByText(/fehlende Kosten zählen nie als 0/)).toBeVisible()
  await expectAccessible(page)

  await addMust(page, 'I-051')
  await addMust(page, 'I-058')
  const clash = page.getByRole('alert').filter({ hasText: 'So lassen sich nicht alle Regeln einhalten' })
  await expect(
    clash.getByText(/Pflichtprojekte kosten [\d.]+ €, Budget gesamt ist 380.000 €: [\d.]+ € fehlen\./),
  ).toBeVisible()
  await expectAccessible(page)

  await clash.getByRole('button', { name: /^Zum Ansehen ausschalten: Pflicht: I-058/ }).click()
  await expect(page.getByText('Zum Ansehen ohne diese Regeln (nicht gespeichert):')).toBeVisible()
  await expect(result.getByRole('status')).toContainText('Punkte für')
  await page.getByRole('button', { name: 'Alle wieder einschalten' }).click()
  await expect(clash).toBeVisible()

  await page.getByRole('switch', { name: /^Gilt: Pflicht: I-058/ }).press('Space')
  await expect(result.getByRole('status')).toContainText('Punkte für')
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(clash).toBeVisible()
})

async function addMust(page: import('@playwright/test').Page, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Regel hinzufügen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Regel hinzufügen …' })
  await dialog.getByRole('combobox', { name: 'Art der Regel' }).click()
  await page.getByRole('option', { name: 'Pflicht', exact: true }).click()
  await dialog.getByRole('combobox', { name: 'Idee' }).fill(number)
  await page.getByRole('option', { name: new RegExp(`^${number}`) }).click()
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toBeHidden()
}
