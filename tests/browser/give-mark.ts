import type { Page } from '@playwright/test'
import { expect } from './browser-host.ts'

/** Types a mark of Merle Janssen, who gave 4, for „Nutzen“, the first criterion of the stage „Arbeitskreise“. */
export async function giveMark(page: Page, idea: string, mark: string): Promise<void> {
  await page.getByRole('link', { name: 'Bewertung' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bewertung' })).toBeVisible()
  await page.getByLabel('Stufe', { exact: true }).selectOption({ label: 'Arbeitskreise (96 Ideen)' })
  await page
    .getByLabel('Arbeitskreis', { exact: true })
    .selectOption({ label: 'Arbeitskreis Digitale Gesellschaft' })
  await page.getByLabel('Bewertende Person', { exact: true }).selectOption({ label: 'Merle Janssen' })
  const grid = page.getByRole('grid')
  await grid.hover()
  const row = grid.getByRole('row').filter({ hasText: idea })
  await expect(async () => {
    await page.mouse.wheel(0, 400)
    await expect(row).toBeVisible({ timeout: 300 })
  }).toPass()
  const cell = row.locator('[id^="score-"][id$="-0"]')
  await cell.click()
  await expect(cell).toHaveText('4')
  await page.keyboard.type(mark)
  await page.keyboard.press('Enter')
  await expect(cell).toHaveText(mark)
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
}
