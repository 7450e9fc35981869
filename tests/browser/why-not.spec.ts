import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './browser-host.ts'
import { giveMark } from './give-mark.ts'

const stage = 'Arbeitskreise'
/** Rank 31 where the first 30 go on. */
const idea = 'I-114'
const oneMark =
  'eine einzige Bewertung aus „Arbeitskreis Digitale Gesellschaft“ bei „Nutzen für die Stadtgesellschaft“ 5 („sehr hoch“) statt 4 („hoch“) wäre'

async function openIdea(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('combobox', { name: 'Stufe' }).click()
  await page.getByRole('option', { name: stage }).click()
  const grid = page.getByRole('grid', { name: `Rangfolge der Stufe „${stage}“` })
  const row = grid.getByRole('row').filter({ hasText: idea })
  await grid.hover()
  await expect(async () => {
    await page.mouse.wheel(0, 300)
    await expect(row).toBeVisible({ timeout: 300 })
  }).toPass()
  await row.getByRole('gridcell', { name: idea }).click()
}

test('an idea just below the cut-off is told what would bring it on, and doing exactly that brings it on', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openIdea(page)
  const sheet = page.getByRole('dialog', { name: new RegExp(`^${idea}`) })
  const why = sheet.getByRole('region', { name: 'Warum nicht, und was würde das ändern?' })
  await expect(why).toContainText('kommt diese Idee nicht weiter: Rang 31, weiter kommen die ersten 30.')
  await expect(why).toContainText('fehlen 0,4 Punkte')
  await expect(why.getByRole('listitem').filter({ hasText: oneMark })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()

  await giveMark(page, idea, '5')
  await openIdea(page)
  await expect(sheet.getByRole('region', { name: 'Kommt sie weiter?' })).toContainText(
    'Nach der Regel der Stufe „Arbeitskreise“ kommt diese Idee weiter. Entschieden wurde am 03.09.2026: Sie kommt nicht weiter. Entscheidung und heutiges Ergebnis sind verschieden.',
  )
  await expect(sheet.getByText('Rang 30, 66,1 von 100 Punkten.')).toBeVisible()
})

test('the letter gives the reason and what would have helped, names no other idea, and is copied as changed', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openIdea(page)
  await page.getByRole('button', { name: 'Brief an die Ideengeber*innen …' }).click()
  const dialog = page.getByRole('dialog', { name: `Brief zu ${idea}` })
  const text = dialog.getByLabel('Text (kann hier vor dem Kopieren geändert werden)')
  await expect(text).toHaveValue(/^Ihre Idee „/)
  await expect(text).toHaveValue(/nicht unter den ersten 30\. Es fehlten 0,4 von 100 Punkten\./)
  const letter = await text.inputValue()
  expect([...letter.matchAll(/I-\d{3}/g)].map(([number]) => number)).toEqual([idea])
  expect(letter).not.toContain('Arbeitskreis Digitale')
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  await text.fill(`${letter}\nP. S. Bis bald!`)
  await dialog.getByRole('button', { name: 'Text kopieren' }).click()
  await expect(dialog.getByText('Der Text ist kopiert.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('P. S. Bis bald!')
})
