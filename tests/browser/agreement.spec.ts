import { expect, expectAccessible, test } from './browser-host.ts'

test('how far people agree is told by criterion, group and idea, and gives an agenda to copy', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('tab', { name: 'Einigkeit' }).click()
  await expect(page.getByText('10 Ideen lohnen das Gespräch am meisten')).toBeVisible()
  const criteria = page.getByRole('table', { name: 'Wie einig sind sich alle?' })
  await expect(criteria.getByRole('row', { name: /^Komplexität/ })).toContainText(
    /(stark|mittel|schwach) \(0,\d\d\)/,
  )
  const groups = page.getByRole('table', { name: 'Arbeitskreis gegen Arbeitskreis' })
  await expect(groups.getByRole('columnheader', { name: 'Unterschied' })).toBeVisible()

  await page
    .getByLabel('Idee', { exact: true })
    .selectOption({ label: 'I-129 Medikamente per Drohne nach Wittenmoor' })
  const strips = 'Bewertungen der Idee I-129 je Kriterium, vom niedrigsten zum höchsten Wert'
  await expect(page.getByRole('img', { name: strips })).toBeVisible()
  const row = page.getByRole('table', { name: strips }).getByRole('row', { name: /^Nutzen für die/ })
  await expect(row.getByRole('cell').nth(0)).toHaveText('0')
  await expect(row.getByRole('cell').nth(2)).toHaveText('5')
  await expect(row.getByRole('cell').nth(3)).toHaveText('11')
  const agenda = page.getByRole('region', { name: 'Wo die Bewertungen dieser Ideen auseinanderliegen' })
  await expect(
    agenda.getByText(/^Am häufigsten trennt „.*“: bei \d+ von 10 Ideen der Tagesordnung\./).first(),
  ).toBeVisible()
  const compared = 'Bewertungen der Ideen der Tagesordnung je Kriterium'
  await expect(agenda.getByRole('img', { name: compared })).toBeVisible()
  await expect(agenda.getByRole('table', { name: compared }).getByRole('row')).toHaveCount(11)
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Als Text kopieren' }).click()
  await expect(page.getByText('Kopiert.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\n')[0]).toBe('Tagesordnung: Ideen zum Besprechen (Arbeitskreise)')
  expect(copied.split('\n')).toHaveLength(21)
  expect(copied).toMatch(/^1\. I-\d{3} .+\n {3}Rang \d+, \d+,\d Punkte (unter|über) der Grenze\./m)
})
