import { expect, expectAccessible, test } from './browser-host.ts'

test('a group compares pairs, sees what does not fit, and the joined weights are adopted', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('tab', { name: 'Stimmen und Gewichte' }).click()
  const panel = page.getByRole('region', { name: 'Gewichte gemeinsam finden' })
  await expect(panel.getByText('Noch hat keine Gruppe etwas zu den Gewichten gesagt.')).toBeVisible()
  await panel.getByRole('button', { name: 'Gewichte einer Gruppe eintragen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Gewichte einer Gruppe eintragen …' })
  await dialog.getByText('Paare vergleichen').click()
  await expect(dialog.getByText(/passen gut zueinander/)).toBeVisible()
  await dialog.getByRole('combobox', { name: /^„Nutzen.*Komplexität“$/ }).click()
  await page.getByRole('option', { name: /^„Nutzen.*überragend wichtiger/ }).click()
  await dialog.getByRole('combobox', { name: /^„Nutzen.*Soziale Nachhaltigkeit“$/ }).click()
  await page.getByRole('option', { name: /^„Soziale.*überragend wichtiger/ }).click()
  await expect(dialog.getByText(/widersprechen einander/)).toBeVisible()
  await expect(dialog.getByText(/Am wenigsten passt/)).toBeVisible()
  await expectAccessible(page)
  await dialog.getByText('Verbesserungen vergleichen').click()
  await dialog.getByRole('textbox', { name: /Punkte für „Komplexität“/ }).fill('0')
  await expect(dialog.getByText(/Komplexität 0 %/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Eintragen' }).click()
  await expect(dialog).toBeHidden()

  await expect(panel.getByRole('table', { name: 'Gemeinsame und geltende Gewichte' })).toBeVisible()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Gemeinsame Gewichte übernehmen' }).click()
  await expect(panel.getByText('1 Gruppe hat sich geäußert; ihre Gewichte gelten bereits.')).toBeVisible()
})
