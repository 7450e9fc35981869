import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible } from './browser-host.ts'

/** Goes to a page by the navigation at the left; axe finds nothing on it. */
export async function goTo(page: Page, step: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Der Weg' })
    .getByRole('link', { name: step, exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: step })).toBeVisible()
  await expect(page.getByLabel('Wird geladen …')).toHaveCount(0)
  await expectAccessible(page)
}

/** Sets off a download and reads what arrives. */
export async function download(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const arriving = page.waitForEvent('download')
  await button.click()
  const file = await arriving
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** The rows of a table as they are seen, cell by cell. */
export async function readRows(table: Locator): Promise<string[][]> {
  const rows: string[][] = []
  await expect(table.getByRole('row').nth(1)).toBeVisible()
  for (const row of await table.getByRole('row').all()) {
    const cells = await row.locator('th, td').allInnerTexts()
    rows.push(cells.map((text) => text.replaceAll(/\s+/g, ' ').trim()))
  }
  return rows
}
