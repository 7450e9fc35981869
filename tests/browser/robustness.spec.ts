import { expect, expectAccessible, test } from './browser-host.ts'

test('says between which weights rank 1, the selection and all ranks stay, and what other methods say', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('tab', { name: 'Belastbarkeit' }).click()
  const weights = page.getByRole('region', { name: 'Wie weit dürfen sich die Gewichte verschieben?' })
  await expect(weights.getByText(/^Die Auswahl bleibt dieselbe, solange /)).toBeVisible()
  await expect(weights.getByText(/^\d+(,\d+)? bis \d+(,\d+)? %$/).first()).toBeVisible()
  await weights.getByText('Rang 1', { exact: true }).click()
  await expect(weights.getByText(/^I-\d+ bleibt vorn, /)).toBeVisible()
  await weights.getByText('alle Ränge').click()
  await expect(
    weights.getByText(/^(Kein Rang ändert sich, solange|Hier stehen Ideen gleichauf)/),
  ).toBeVisible()

  const opinions = page.getByRole('region', { name: 'Gleiches Ergebnis mit anderem Verfahren?' })
  await expect(opinions.getByText(/^TOPSIS: .* Reihenfolge/)).toBeVisible()
  await expect(opinions.getByText(/^PROMETHEE II: .* Reihenfolge/)).toBeVisible()
  const table = opinions.getByRole('table', { name: 'Ränge nach drei Verfahren' })
  const few = await table.getByRole('row').count()
  await opinions.getByRole('button', { name: /^Alle \d+ Ideen zeigen$/ }).click()
  await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(few)
  await expectAccessible(page)
})

test('shows for one idea which mark could tip the scales', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('tab', { name: 'Belastbarkeit' }).click()
  await page
    .getByRole('group', { name: /^Ideen der Karte/ })
    .getByRole('button')
    .first()
    .click()
  const panel = page
    .getByRole('dialog')
    .getByRole('region', { name: 'Welche Bewertung könnte den Ausschlag geben?' })
  await expect(panel.getByText(/^Am meisten hängt an „.*“: /).first()).toBeVisible()
  await expect(panel.getByRole('img', { name: 'Wert der Idee, wenn eine einzelne Bewertung' })).toBeVisible()
  await expect(panel.getByText(/^Die Grenze liegt bei \d/)).toBeVisible()
  await expect(panel.getByRole('table').getByRole('row')).toHaveCount(6)
  await expectAccessible(page)
})

test('tries the ranking in many runs, as picture, table and for one idea, by keyboard, and repeats with the seed', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('tab', { name: 'Belastbarkeit' }).click()
  await expect(page.getByText(/^10\.000 Durchläufe mit Startzahl 1:/)).toBeVisible()
  const finding = page.getByRole('status').filter({ hasText: 'ausgewählten Ideen' })
  const before = await finding.innerText()
  const map = page.getByRole('group', { name: /^Ideen der Karte/ })
  await expect(page.getByRole('img', { name: 'Rangwahrscheinlichkeiten' })).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)

  await page.getByText('alle, zusammengefasst').click()
  await map.getByRole('button').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Ränge \d+ bis \d+$/)).toBeVisible()
  const row = map.getByRole('button', { name: /^\d+\. I-\d+ .*ausgewählt in/ }).first()
  await row.focus()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText(/^Ausgewählt in .* Durchläufen: /)).toBeVisible()
  await expect(drawer.getByText('Wie oft liegt sie vor ihren Nachbarn?')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Als Tabelle zeigen' }).click()
  const table = page.getByRole('table', { name: 'Rangwahrscheinlichkeiten als Tabelle' })
  const numbers = await table.innerText()
  await expectAccessible(page)
  await page.getByLabel('Startzahl').fill('2')
  await expect(page.getByText(/^10\.000 Durchläufe mit Startzahl 2:/)).toBeVisible()
  await expect.poll(() => table.innerText()).not.toBe(numbers)
  await page.getByLabel('Startzahl').fill('1')
  await expect(page.getByText(/^10\.000 Durchläufe mit Startzahl 1:/)).toBeVisible()
  await expect.poll(() => table.innerText()).toBe(numbers)
  await expect.poll(() => finding.innerText()).toBe(before)
})

test('looks at a line of its own where the exit rule draws none, and says when there is nothing to try', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('tab', { name: 'Belastbarkeit' }).click()
  await page.getByRole('combobox', { name: 'Stufe' }).click()
  await page.getByRole('option', { name: 'Ideencheck' }).click()
  const cut = page.getByLabel('Grenze: die ersten')
  await cut.fill('3')
  await expect(page.getByRole('status').filter({ hasText: 'ausgewählten Ideen' })).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('group', { name: /^Ideen der Karte/ })
    .getByRole('button')
    .first()
    .click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText(/^Ausgewählt in .* Durchläufen: /)).toBeVisible()
  await expect(drawer.getByText(/^Die Grenze liegt bei \d/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'Stufe' }).click()
  await page.getByRole('option', { name: 'Eignung' }).click()
  await expect(page.getByText(/noch keine Rangfolge, die sich erproben ließe/)).toBeVisible()
})
