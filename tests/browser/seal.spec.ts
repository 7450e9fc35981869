import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './browser-host.ts'
import { giveMark } from './give-mark.ts'

const stage = 'Arbeitskreise'
/** Rank 31 where the first 30 go on; with one mark more it goes on. */
const idea = 'I-114'

async function openSeals(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('combobox', { name: 'Stufe' }).click()
  await page.getByRole('option', { name: stage }).click()
  await page.getByRole('tab', { name: 'Einfrieren' }).click()
  await expect(page.getByRole('heading', { name: `Siegel der Stufe „${stage}“` })).toBeVisible()
}

test('a frozen stage stays as sealed when a mark is changed later, and the page says what differs', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openSeals(page)
  await expect(page.getByText('Diese Stufe ist noch nicht eingefroren.')).toBeVisible()
  const freeze = page.getByRole('button', { name: 'Stufe einfrieren …' })
  const dialog = page.getByRole('dialog')
  await freeze.click()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(freeze).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Anlass (freiwillig)').fill('Beratung im Ausschuss')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Einfrieren' }).click()
  await expect(dialog).toBeHidden()
  await expect(
    page.getByText('Siegel 1 der Stufe „Arbeitskreise“ ist angelegt.', { exact: false }),
  ).toBeVisible()
  const row = page.getByRole('table', { name: 'Siegel der Stufe' }).getByRole('row').nth(1)
  await expect(row).toContainText('Beratung im Ausschuss')
  await expect(row).toContainText('gleich')

  await giveMark(page, idea, '5')
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('combobox', { name: 'Stufe' }).click()
  await page.getByRole('option', { name: stage }).click()
  const notice = page.getByRole('status').filter({ hasText: 'weicht vom versiegelten ab' })
  await expect(notice).toContainText('I-114 kommt jetzt weiter. I-078 kommt jetzt nicht mehr weiter.')
  await expectAccessible(page)
  await notice.getByRole('button', { name: 'Unterschiede ansehen' }).click()
  await page.getByRole('button', { name: 'Siegel 1 ansehen und prüfen' }).click()
  await expect(page.getByText('Siegel unversehrt: Der Inhalt passt zum Fingerabdruck.')).toBeVisible()
  const changed = page.getByRole('table', { name: 'Ideen mit anderem Ergebnis als im Siegel' })
  await expect(changed.getByRole('row').filter({ hasText: idea })).toContainText('kommt jetzt weiter3130')
  const sealed = page.getByRole('table', { name: 'Rangfolge, wie sie versiegelt ist' })
  await expect(sealed.getByRole('row').filter({ hasText: idea })).toContainText('Rang 31')
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
})

test('the saved file of a seal has exactly the fingerprint that the page shows', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openSeals(page)
  await page.getByRole('button', { name: 'Stufe einfrieren …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Einfrieren' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: 'Siegel 1 ansehen und prüfen' }).click()
  const shown = await page.locator('code').innerText()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Siegel 1 als Datei sichern' }).click()
  const bytes = readFileSync(await (await download).path())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(shown)

  await page.getByRole('link', { name: 'Änderungsprotokoll' }).click()
  const entry = `Stufe „${stage}“ eingefroren: Siegel 1, Fingerabdruck ${shown}`
  await page.getByRole('button', { name: new RegExp(entry) }).click()
  const dialog = page.getByRole('dialog', { name: 'Siegel aufheben?' })
  await expect(dialog.getByText(entry)).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Siegel aufheben' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(new RegExp(`aufgehoben .*Fingerabdruck war ${shown}`))).toBeVisible()
})
