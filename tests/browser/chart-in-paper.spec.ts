import { readFileSync } from 'node:fs'
import { readWordParts, textsOfStyle } from '../main/documents/word-parts.ts'
import { expect, expectAccessible, test } from './browser-host.ts'

test('a chart goes from the ranking into a paper and its Word file', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('tab', { name: 'Nutzen und Komplexität' }).click()
  await page.getByRole('button', { name: 'Bild speichern' }).click()
  await page.getByRole('menuitem', { name: 'In eine Vorlage übernehmen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'In eine Vorlage übernehmen …' })
  await dialog.getByRole('combobox', { name: 'Vorlage' }).click()
  await page.getByRole('option', { name: /^B 26\/0147/ }).click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Übernehmen' }).click()
  await expect(page.getByText('Das Diagramm steht jetzt in der Vorlage B 26/0147.')).toBeVisible()

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
