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
