import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readWordParts, readWordTables, textsOfStyle } from '../main/documents/word-parts.ts'
import { expect, expectAccessible, test } from './browser-host.ts'

async function goTo(page: Page, step: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Der Weg' })
    .getByRole('link', { name: step, exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: step })).toBeVisible()
  await expect(page.getByLabel('Wird geladen …')).toHaveCount(0)
}

test('chooses a pilot, asks for its money and writes the council paper as Word', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await goTo(page, 'Portfolio')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Pilotprojekt wählen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Pilotprojekt wählen' })
  await dialog.getByRole('combobox', { name: 'Idee' }).fill('Hitzekarte')
  await page.getByRole('option', { name: /Hitzekarte/ }).click()
  await dialog.getByRole('textbox', { name: 'Begründung' }).fill('Jeder Sommer zeigt den Bedarf.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Pilotprojekt wählen' }).click()
  await expect(page.getByRole('row', { name: /P-10 Kühle Orte finden/ })).toContainText('Mittel anmelden')

  await goTo(page, 'Mittel')
  await expectAccessible(page)
  await page.getByRole('link', { name: /P-10/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /P-10/ })).toBeVisible()
  await page.getByRole('button', { name: 'Ansatz hinzufügen' }).click()
  const amount = page.getByRole('textbox', { name: 'Betrag in €, Zeile 1' })
  await expect(amount).toBeFocused()
  await amount.fill('12 T€')
  await page.keyboard.press('Tab')
  await expect(amount).toHaveValue('12.000')
  await expect(page.getByTestId('lines-total')).toHaveText('12.000 €')
  await page.getByRole('button', { name: 'Ansatz hinzufügen' }).click()
  await page.getByRole('textbox', { name: 'Betrag in €, Zeile 2' }).fill('1,5 Mio. €')
  await page.keyboard.press('ArrowUp')
  await expect(amount).toBeFocused()
  await expect(page.getByTestId('lines-total')).toHaveText('1.512.000 €')
  await expectAccessible(page)

  await goTo(page, 'Vorlagen')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Beschlussvorlage erstellen' }).click()
  const draft = page.getByRole('dialog', { name: 'Beschlussvorlage erstellen' })
  await draft.getByRole('checkbox', { name: /P-10/ }).check()
  await draft.getByRole('button', { name: 'Beschlussvorlage erstellen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /V-03 .*P-10/ })).toBeVisible()
  const first = page.getByRole('textbox', { name: 'Nummer 1', exact: true })
  await first.fill('Die Hitzekarte wird beschlossen.')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Nummer 1 nach unten' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Nummer 2', exact: true })).toHaveValue(
    'Die Hitzekarte wird beschlossen.',
  )
  await expect(
    page.getByRole('button', { name: /^Nummer 2 nach (oben|unten)$/, disabled: false }).last(),
  ).toBeFocused()
  await expectAccessible(page)

  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Als Word-Datei ausgeben' }).click()
  const file = await arriving
  expect(file.suggestedFilename()).toMatch(/^V-03 .*\.docx$/)
  const body = readWordParts(readFileSync(await file.path()))['word/document.xml'] ?? ''
  expect(textsOfStyle(body, 'Heading1')).toContain('Finanzielle Auswirkungen')
  const sums = readWordTables(body)
    .flat()
    .find(([label]) => label === 'Aufwendungen und Auszahlungen')
  expect(sums?.at(-1)).toBe('1.512.000')
})

test('keeps a refused amount in its field and explains it', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await goTo(page, 'Mittel')
  await page.getByRole('link', { name: /P-01/ }).click()
  const amount = page.getByRole('textbox', { name: 'Betrag in €, Zeile 1' })
  await amount.fill('12.5')
  await page.keyboard.press('Tab')
  await expect(page.getByText('„12.5“ ist kein Betrag.')).toBeVisible()
  await expect(amount).toHaveValue('12.5')
  await amount.press('Escape')
  await expect(amount).toHaveValue('12.000')
})

test('shows both versions when somebody else saved a text meanwhile', async ({
  sampleHost,
  start,
  context,
}) => {
  const page = await start(sampleHost)
  await goTo(page, 'Vorlagen')
  await page.getByRole('link', { name: /Mittel für die Pilotprojekte/ }).click()
  const mine = page.getByRole('textbox', { name: 'Anlage 1', exact: true })
  await mine.fill('Meine Fassung')
  const token = await page.evaluate(() => sessionStorage.getItem('wegweiser.token') ?? '')
  const other = await context.newPage()
  await other.addInitScript((value) => sessionStorage.setItem('wegweiser.token', value), token)
  await other.goto(page.url())
  await other.getByRole('textbox', { name: 'Anlage 1', exact: true }).fill('Fassung der anderen')
  const saved = other.waitForResponse((response) => response.url().includes('saveAnnex'))
  await other.keyboard.press('Tab')
  await saved
  await other.close()
  await mine.press('Tab')
  const notice = page.getByRole('alert').filter({ hasText: 'Inzwischen geändert' })
  await expect(notice).toContainText('Fassung der anderen')
  await expect(mine).toHaveValue('Meine Fassung')
  await expectAccessible(page)
  await notice.getByRole('button', { name: 'Meine Fassung speichern' }).click()
  await expect(notice).toHaveCount(0)
  await page.reload()
  await expect(mine).toHaveValue('Meine Fassung')
})

test('shows how the council voted', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await goTo(page, 'Vorlagen')
  await page.getByRole('link', { name: /Strategieentwurf/ }).click()
  const votes = page.getByRole('table', { name: /Stimmen nach Fraktion: Stadtvertretung/ })
  await expect(votes.getByRole('row', { name: 'Summe' }).first()).toContainText(/Summe\s*29\s*6\s*0\s*0/)
  await expectAccessible(page)
})
