import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './browser-host.ts'

async function openTrial(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('tab', { name: 'Was wäre, wenn …?' }).click()
}

test('other weights are tried out by keyboard, the finding says what changes, and nothing is kept', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openTrial(page)
  const finding = page.getByRole('status').filter({ hasText: 'Die Auswahl' })
  await expect(finding).toHaveText('Die Auswahl bleibt, wie sie ist, und alle Ränge bleiben gleich.')
  const table = page.getByRole('table', { name: 'Rangfolge im Versuch' })
  const before = await table.innerText()
  await expectAccessible(page)

  const slider = page.getByRole('slider').first()
  await slider.focus()
  await page.keyboard.press('End')
  await expect(finding).toContainText('anderen Rang')
  await expect(table.getByText('▲').first()).toBeVisible()
  await page
    .getByRole('checkbox', { name: /ganzer Arbeitskreis/ })
    .first()
    .uncheck()
  await expect(page.getByRole('checkbox', { name: /ganzer Arbeitskreis/ }).first()).not.toBeChecked()
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Alles zurücksetzen' }).click()
  await expect(finding).toHaveText('Die Auswahl bleibt, wie sie ist, und alle Ränge bleiben gleich.')
  await expect.poll(() => table.innerText()).toBe(before)
})

test('dragging a weight shows the changed ranks while the pointer is still down', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openTrial(page)
  await expect(page.getByRole('table', { name: 'Rangfolge im Versuch' })).toBeVisible()
  const slider = page.getByRole('slider').first()
  const box = await slider.boundingBox()
  if (box === null) throw new Error('the slider is not there')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 90, box.y + box.height / 2, { steps: 6 })
  await expect(page.getByRole('status').filter({ hasText: 'anderen Rang' })).toBeVisible()
  await page.mouse.up()
})
