import { expect, expectAccessible, test } from './browser-host.ts'

test('stands between which weights the first idea stays first, and axe finds nothing', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await page.getByRole('combobox', { name: 'Stufe' }).click()
  await page.getByRole('option', { name: 'Ideencheck' }).click()
  await page.getByText('Stimmen und Gewichte', { exact: true }).click()
  await expect(page.getByText('Wie weit dürfen sich die Gewichte verschieben?')).toBeVisible()
  await expect(page.getByText(/^I-\d+ bleibt vorn, /)).toBeVisible()
  await expect(page.getByText(/^\d+(,\d+)? bis \d+(,\d+)? %$/).first()).toBeVisible()
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
  expect(await table.innerText()).not.toBe(numbers)
  await page.getByLabel('Startzahl').fill('1')
  await expect(page.getByText(/^10\.000 Durchläufe mit Startzahl 1:/)).toBeVisible()
  expect(await table.innerText()).toBe(numbers)
  expect(await finding.innerText()).toBe(before)
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
  await page.getByRole('combobox', { name: 'Stufe' }).click()
  await page.getByRole('option', { name: 'Eignung' }).click()
  await expect(page.getByText(/noch keine Rangfolge, die sich erproben ließe/)).toBeVisible()
})
