import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible } from './browser-host.ts'
import { goTo, readRows } from './the-whole-way-screen.ts'
import type { WorkshopFile } from './the-whole-way-workshop.ts'

const number = 'I-133'

/** Step 3: find the idea, see where it came from, work on it; somebody else works on it at the same time. */
export async function workOnIdea(page: Page, file: WorkshopFile): Promise<void> {
  await goTo(page, 'Ideen')
  await sortAndFilter(page)
  await page.getByRole('searchbox', { name: 'In allen Spalten suchen' }).fill('sprechstunde rathaus')
  await page.getByRole('gridcell', { name: file.idea.title }).click()
  const sheet = sheetOf(page)
  await expect(sheet.getByLabel('Geschätzte Kosten')).toHaveValue(file.idea.cost)
  await lookAtOrigin(sheet, file)

  await sheet.getByLabel('Nutzen').fill('Kein Urlaubstag für einen Ausweis.')
  await page.keyboard.press('Tab')
  await expect(sheet.getByText('gespeichert', { exact: true })).toBeVisible()
  await expect(
    sheet.getByText('Nutzen: (leer) → Kein Urlaubstag für einen Ausweis.', { exact: true }),
  ).toBeVisible()
  await editAtTwoWindows(page)
  await expectAccessible(page)
}

async function sortAndFilter(page: Page): Promise<void> {
  await expect(page.getByText('140 von 140 Ideen')).toBeVisible()
  await page.getByRole('button', { name: 'Workshop filtern' }).click()
  await page.getByRole('checkbox', { name: /^WS-21/ }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByText('10 von 140 Ideen')).toBeVisible()
  const title = page.getByRole('columnheader', { name: /^Titel/ })
  await title.click()
  await expect(title).toHaveAttribute('aria-sort', 'ascending')
  await expect(async () => {
    const shown = await page.locator('[data-row-key] [aria-colindex="2"]').allInnerTexts()
    expect(shown).toHaveLength(10)
    expect(shown).toEqual(shown.toSorted(new Intl.Collator('de').compare))
  }).toPass()
  await page.getByRole('button', { name: 'Alle Filter zurücksetzen' }).click()
}

async function lookAtOrigin(sheet: Locator, { name, idea }: WorkshopFile): Promise<void> {
  const cells = sheet.getByRole('table', { name: `Datei ${name}, Blatt Ideenliste` })
  const rows = await readRows(cells)
  const [, heading, value, field] = rows.find(([address]) => address === `${idea.column}${idea.row}`) ?? []
  expect([value, field]).toEqual([idea.title, 'Titel'])
  expect(heading).toMatch(/Idee|Titel/)
}

async function editAtTwoWindows(page: Page): Promise<void> {
  const other = await openSecondWindow(page)
  await sheetOf(page).getByLabel('Text', { exact: true }).fill('Termine per Video, auch abends.')
  await sheetOf(other).getByLabel('Text', { exact: true }).fill('Termine am Bildschirm.')
  await other.keyboard.press('Tab')
  await expect(sheetOf(other).getByText('gespeichert', { exact: true })).toBeVisible()
  await page.keyboard.press('Tab')
  const dialog = page.getByRole('dialog', { name: 'Inzwischen geändert' })
  await expect(dialog.getByText('Termine per Video, auch abends.')).toBeVisible()
  await expect(dialog.getByText('Termine am Bildschirm.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Auswahl speichern' }).click()
  await expect(dialog).toBeHidden()
  await expect(
    sheetOf(page).getByText('Text: Termine am Bildschirm. → Termine per Video, auch abends.'),
  ).toBeVisible()
  await other.close()
}

async function openSecondWindow(page: Page): Promise<Page> {
  const token = await page.evaluate(() => sessionStorage.getItem('wegweiser.token') ?? '')
  const other = await page.context().newPage()
  await other.addInitScript((known) => sessionStorage.setItem('wegweiser.token', known), token)
  await other.goto(page.url())
  await expect(sheetOf(other)).toBeVisible()
  return other
}

function sheetOf(page: Page): Locator {
  return page.getByRole('region', { name: `Ideenblatt ${number}` })
}
