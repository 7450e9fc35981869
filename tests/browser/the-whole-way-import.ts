import type { Page } from '@playwright/test'
import { expect, expectAccessible } from './browser-host.ts'
import { download, goTo } from './the-whole-way-screen.ts'
import type { WorkshopFile } from './the-whole-way-workshop.ts'

/** Step 1: the very first start offers a sample programme. */
export async function openSampleProgramme(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Willkommen bei Wegweiser' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Beispielprogramm öffnen' }).click()
  await expect(page.getByRole('heading', { name: 'Der Weg in Zahlen' })).toBeVisible()
  await expectAccessible(page)
}

/** Step 2: the file is dropped, looked at, taken over, taken back, taken over again, and saved as it came. */
export async function takeInWorkshop(page: Page, file: WorkshopFile): Promise<void> {
  await goTo(page, 'Einlesen')
  await drop(page, file)
  await lookThrough(page, file)
  await takeOver(page, file)
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).click()
  await expect(page.getByText('Rückgängig gemacht.')).toBeVisible()
  await expect(page.getByText('Noch keine Datei eingelesen.')).toBeVisible()

  const { name, bytes } = file
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: bytes })
  await expect(page.getByText(file.counts)).toBeVisible()
  await takeOver(page, file)
  const original = await download(page, page.getByRole('button', { name: `Original sichern: ${name}` }))
  expect(original.name).toBe(name)
  expect(original.bytes.equals(bytes)).toBe(true)
}

async function drop(page: Page, { name, bytes }: WorkshopFile): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([called, base64]) => {
      const files = new DataTransfer()
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      files.items.add(new File([content], called))
      return files
    },
    [name, bytes.toString('base64')] as const,
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer })
}

async function lookThrough(page: Page, { counts, problem, duplicates }: WorkshopFile): Promise<void> {
  await expect(page.getByText(counts)).toBeVisible()
  const columns = page.getByRole('region', { name: 'Zuordnung der Spalten' })
  await expect(columns.getByRole('cell', { name: 'Worum geht es?', exact: true })).toBeVisible()
  await expect(columns.getByRole('combobox', { name: 'Bedeutung der Spalte C' })).toHaveValue('description')
  const remark = page.getByRole('row').filter({ hasText: problem.place })
  await expect(remark.getByText(problem.kind, { exact: true })).toBeVisible()
  const pairs = page.getByRole('region', { name: /^Mögliche Dubletten \(\d+\)$/ })
  for (const side of duplicates.pair)
    await expect(pairs.getByText(side, { exact: true }).first()).toBeVisible()
  await expectAccessible(page)
}

async function takeOver(page: Page, { workshop, name }: WorkshopFile): Promise<void> {
  await page.getByRole('combobox', { name: 'Workshop', exact: true }).selectOption('neuer Workshop …')
  await expect(page.getByLabel('Name des Workshops')).toHaveValue(workshop)
  await page.getByRole('button', { name: '10 Ideen übernehmen' }).click()
  await expect(page.getByText('10 Ideen übernommen (I-131 bis I-140).')).toBeVisible()
  await expect(page.getByRole('row', { name: new RegExp(`^${name}.*10`) })).toContainText(workshop)
  await expectAccessible(page)
}
