import { readFileSync } from 'node:fs'
import { readWordParts, textsOfStyle } from '../main/documents/word-parts.ts'
import { expect, expectAccessible, test } from './browser-host.ts'

test('a chart goes from the ranking into a paper and its Word file, in German from an English window too', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('button', { name: 'Sprache' }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await page.getByRole('link', { name: 'Ranking' }).click()
  await page.getByRole('tab', { name: 'Benefit and complexity' }).click()
  await page.getByRole('button', { name: 'Save picture' }).click()
  await page.getByRole('menuitem', { name: 'Put into a paper …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Put into a paper …' })
  await dialog.getByRole('combobox', { name: 'Paper' }).click()
  await page.getByRole('option', { name: /^B 26\/0147/ }).click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Put in' }).click()
  await expect(page.getByText('The chart is now in the paper B 26/0147.')).toBeVisible()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitem', { name: 'Deutsch' }).click()

  await page.getByRole('link', { name: 'Vorlagen' }).click()
  await page
    .getByRole('row', { name: /B 26\/0147/ })
    .getByRole('link')
    .click()
  const figures = page.getByRole('region', { name: 'Abbildungen' })
  await expect(figures.getByRole('img', { name: 'Nutzen und Komplexität' })).toBeVisible()
  const finding = figures.getByRole('textbox', { name: 'Aussage unter der Abbildung' })
  await expect(finding).toHaveValue(/von 40 gezeigten Ideen/)
  await finding.fill('Zehn Pilotprojekte sind schnelle Erfolge.')
  await finding.blur()
  await expectAccessible(page)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Als Word-Datei ausgeben' }).click()
  const file = await download
  const body = readWordParts(readFileSync(await file.path()))['word/document.xml'] ?? ''
  expect(textsOfStyle(body, 'Note').find((text) => text.startsWith('Abbildung 1'))).toContain(
    'Zehn Pilotprojekte sind schnelle Erfolge.',
  )
})
