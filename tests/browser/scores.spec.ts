import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, type Host, test } from './browser-host.ts'

/** A new person of the first working group, whose sheet of the stage „Arbeitskreise“ is still empty. */
async function openEmptySheet(start: (host: Host) => Promise<Page>, host: Host): Promise<Page> {
  const page = await start(host)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('link', { name: 'Bewertung' }).click()
  await page.getByRole('button', { name: 'Bewertende Personen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Neue bewertende Person').fill('Thea Probe')
  await dialog.getByRole('button', { name: 'Hinzufügen' }).click()
  await expect(dialog.getByLabel('Name von Thea Probe')).toBeVisible()
  await dialog.getByRole('button', { name: 'Schließen' }).click()
  await expect(dialog).toBeHidden()
  await chooseSheet(page)
  return page
}

async function chooseSheet(page: Page): Promise<void> {
  await page.getByLabel('Stufe', { exact: true }).selectOption({ label: 'Arbeitskreise (96 Ideen)' })
  await page
    .getByLabel('Arbeitskreis', { exact: true })
    .selectOption({ label: 'Arbeitskreis Digitale Gesellschaft' })
  await page.getByLabel('Bewertende Person', { exact: true }).selectOption({ label: 'Thea Probe' })
  await expect(page.getByText('0 von 480 Zellen bewertet')).toBeVisible()
  await page.getByRole('grid').focus()
}

/** A cell by its row and column, both counted from 0. */
function cell(page: Page, row: number, column: number): Locator {
  return page.locator(`#score-${row}-${column}`)
}

async function paste(page: Page, block: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), block)
  await page.keyboard.press('Control+V')
}

test('a sheet is filled in with the keyboard alone and keeps what was entered', async ({
  sampleHost,
  start,
}) => {
  const page = await openEmptySheet(start, sampleHost)
  await page.keyboard.type('3,5')
  await page.keyboard.press('Tab')
  await page.keyboard.type('enth.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('k. A.')
  await page.keyboard.press('Enter')
  await expect(cell(page, 0, 0)).toHaveText('3,5')
  await expect(cell(page, 0, 1)).toHaveText('enth.')
  await expect(cell(page, 0, 2)).toHaveText('n. b.')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-activedescendant', 'score-1-2')
  await page.keyboard.press('Control+ArrowUp')
  await page.keyboard.press('Home')
  await page.keyboard.press('F2')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('0')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(cell(page, 0, 0)).toHaveText('3,5')
  await expect(
    page.getByText('1 von 480 Zellen bewertet, 1 enthalten, 1 nicht beurteilbar, 477 offen'),
  ).toBeVisible()
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
  await page.reload()
  await expect(cell(page, 0, 2)).toHaveText('n. b.')
  await expect(cell(page, 0, 0)).toHaveText('3,5')
})

test('a text that is no score stays marked at its cell, is not saved, and goes with Escape', async ({
  sampleHost,
  start,
}) => {
  const page = await openEmptySheet(start, sampleHost)
  await page.keyboard.type('9')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await expect(cell(page, 0, 0)).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('„9“ liegt über der Skala: erlaubt sind 0 bis 5.')).toBeVisible()
  await expect(page.getByText('0 von 480 Zellen bewertet')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(cell(page, 0, 0)).toHaveText('offen')
  await expect(cell(page, 0, 0)).not.toHaveAttribute('aria-invalid', 'true')
})

test('a block from Excel is pasted as one change, undone and done again', async ({ sampleHost, start }) => {
  const page = await openEmptySheet(start, sampleHost)
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await paste(page, '\t2,5\tenth.\r\nk. A.\t4\t7\r\n0\t1\t2\r\n')
  await expect(
    page.getByText(
      '7 Zellen eingefügt. 1 Zelle passt nicht zur Skala und ist markiert. 1 leere Zelle hat nichts verändert.',
    ),
  ).toBeVisible()
  await expect(cell(page, 0, 0)).toHaveText('5')
  await expect(cell(page, 1, 2)).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('6 von 480 Zellen bewertet, 1 enthalten, 1 nicht beurteilbar')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('1 von 480 Zellen bewertet, 0 enthalten')).toBeVisible()
  await expect(cell(page, 2, 0)).toHaveText('offen')
  await page.keyboard.press('Control+Y')
  await expect(cell(page, 2, 0)).toHaveText('0')
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('0 von 480 Zellen bewertet, 0 enthalten')).toBeVisible()
})

test('cells are selected with Shift, copied as a block, filled in and emptied', async ({
  sampleHost,
  start,
}) => {
  const page = await openEmptySheet(start, sampleHost)
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await paste(page, '4')
  await expect(page.getByText('4 von 480 Zellen bewertet')).toBeVisible()
  await page.keyboard.press('Control+C')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^4\t4\r?\n4\t4\r?\n$/)
  await page.keyboard.press('Delete')
  await expect(page.getByText('0 von 480 Zellen bewertet')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Begründung' })).toBeFocused()
})

test('a reason is written beside a score and the means of the group count it', async ({
  sampleHost,
  start,
}) => {
  const page = await openEmptySheet(start, sampleHost)
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+F2')
  await page.getByRole('dialog').getByLabel('Begründung').fill('Erst das Serviceportal erneuern.')
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Begründung: Erst das Serviceportal erneuern.')).toBeVisible()
  await page.getByText('Ganzer Arbeitskreis').click()
  await expect(page.getByText('Mittelwerte von 4 Personen')).toBeVisible()
  await expect(page.getByRole('gridcell').first()).toContainText('n = 4')
  await expectAccessible(page)
})

test('two windows at one cell see both versions before one is chosen', async ({
  sampleHost,
  start,
  context,
}) => {
  const page = await openEmptySheet(start, sampleHost)
  const other = await context.newPage()
  await other.goto(page.url())
  await other.evaluate((token) => sessionStorage.setItem('wegweiser.token', token), await tokenOf(page))
  await other.goto(`${page.url().split('#')[0]}?again#/scores`)
  await chooseSheet(other)
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
  await other.keyboard.type('5')
  await other.keyboard.press('Enter')
  const dialog = other.getByRole('dialog', { name: 'Inzwischen geändert' })
  await expect(dialog.getByRole('row', { name: /Eine App statt zehn/ })).toContainText('5')
  await expectAccessible(other)
  await dialog.getByRole('button', { name: 'Gespeicherte', exact: true }).click()
  await expect(cell(other, 0, 0)).toHaveText('2')
})

async function tokenOf(page: Page): Promise<string> {
  return await page.evaluate(() => sessionStorage.getItem('wegweiser.token') ?? '')
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the pages of stages and scores in ${colorScheme} colours`, async ({
    sampleHost,
    start,
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await start(sampleHost)
    await page.getByRole('link', { name: 'Bewertung' }).click()
    await expect(page.getByRole('grid')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Stufen' }).click()
    await expect(page.getByRole('heading', { name: '3. Ideencheck' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Übergang prüfen' }).first().click()
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible()
    await expectAccessible(page)
  })
}
