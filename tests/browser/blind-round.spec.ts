import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './browser-host.ts'

async function openRounds(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Bewertung' }).click()
  await page.getByText('Runden', { exact: true }).click()
  await page.getByLabel('Stufe', { exact: true }).selectOption({ label: 'Arbeitskreise (0 offene Ideen)' })
}

/** A step of a round says what it means before it is done. */
async function take(page: Page, step: string, meaning: string): Promise<void> {
  await page.getByRole('button', { name: step }).click()
  const dialog = page.getByRole('dialog', { name: step })
  await expect(dialog.getByText(meaning)).toBeVisible()
  await dialog.getByRole('button', { name: step }).click()
  await expect(dialog).toBeHidden()
}

test('from a blind round over the talk and a second round to an agreed value', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openRounds(page)
  await expect(page.getByText('Offene Bewertung: Alle können alle Bewertungen sehen.')).toBeVisible()
  await take(page, 'Runde 1 verdeckt öffnen', 'Ab jetzt sieht niemand die Werte anderer')
  await expect(page.getByText('Runde 1 läuft verdeckt.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Rangfolge' }).click()
  const running = page.getByRole('alert', { name: 'Runde läuft' })
  await expect(running).toContainText('In der Stufe „Arbeitskreise“ läuft die verdeckte Runde 1.')
  await expect(page.getByRole('grid')).toBeHidden()
  await expect(page.getByRole('combobox', { name: 'Stufe' })).toHaveValue('Arbeitskreise')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Bewertung' }).click()
  await page.getByText('Eintragen', { exact: true }).click()
  await page
    .getByLabel('Arbeitskreis', { exact: true })
    .selectOption({ label: 'Arbeitskreis Digitale Gesellschaft' })
  await expect(page.getByText('Verdeckte Runde 1: Dieser Bogen zeigt nur die Bewertungen von')).toBeVisible()
  await page.getByText('Ganzer Arbeitskreis', { exact: true }).click()
  await expect(running).toBeVisible()
  await page.getByText('Person', { exact: true }).click()
  await page.getByRole('grid').focus()
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()

  await openRounds(page)
  await take(page, 'Runde 1 abschließen', 'Alle Bewertungen werden versiegelt')
  await expect(page.getByText('Runde 1 ist abgeschlossen und versiegelt.')).toBeVisible()
  await page.getByLabel('Idee', { exact: true }).selectOption({ index: 0 })
  await page.getByRole('button', { name: 'Wer sagt was? Nutzen für die Stadtgesellschaft' }).click()
  const marks = page.getByRole('table', {
    name: 'Bewertungen aller Personen zum Kriterium „Nutzen für die Stadtgesellschaft“',
  })
  await expect(marks.getByRole('columnheader', { name: 'Runde 1' })).toBeVisible()
  await expectAccessible(page)

  await take(page, 'Runde 2 verdeckt öffnen', 'Ab jetzt sieht niemand die Werte anderer')
  await page.getByText('Eintragen', { exact: true }).click()
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+Home')
  await expect(page.getByText('Runde 1: 5. Alle')).toBeVisible()
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
  await openRounds(page)
  await take(page, 'Runde 2 abschließen', 'Alle Bewertungen werden versiegelt')
  await expect(page.getByText('Runde 2 ist abgeschlossen und versiegelt.')).toBeVisible()

  const chosen = page.getByLabel('Idee', { exact: true }).locator('option', { hasText: 'I-129' })
  await page.getByLabel('Idee', { exact: true }).selectOption(String(await chosen.getAttribute('value')))
  await page.getByRole('button', { name: 'Wert vereinbaren: Komplexität' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Vereinbarter Wert (0 bis 5)').fill('2,5')
  await dialog.getByLabel('Begründung').fill('Das Angebot der Hochschule liegt jetzt vor.')
  await dialog.getByLabel('Wer hat das vereinbart?').fill('Kernteam und Arbeitskreise')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Vereinbarung festhalten' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('I-129: Wert 2,5 zum Kriterium „Komplexität“ vereinbart.')).toBeVisible()
  await expect(
    page.getByText('Begründung: Das Angebot der Hochschule liegt jetzt vor. Vereinbart von Kernteam'),
  ).toBeVisible()
  await take(page, 'Beratung beenden', 'Die Bewertungen bleiben versiegelt')

  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByLabel('In allen Spalten suchen').fill('I-129')
  const agreed = page.getByRole('gridcell', { name: /^2,50 Vereinbarter Wert statt des Mittelwerts/ })
  await expect(agreed).toContainText('Das Angebot der Hochschule liegt jetzt vor.')
  await page.getByRole('gridcell', { name: 'I-129' }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText('Komplexität: vereinbarter Wert 2,5 statt des Mittelwerts')).toBeVisible()
  await expect(drawer.getByText('Was die Arbeitskreise sagen')).toBeVisible()
  await expectAccessible(page)
})
