import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './browser-host.ts'

const grid = (page: Page) => page.getByRole('grid', { name: 'Ideen' })
const firstRow = (page: Page) => page.locator('[data-row-key]').first()
const sheet = (page: Page) => page.getByRole('region', { name: /^Ideenblatt/ })

async function openIdeas(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ideen', exact: true }).click()
  await expect(grid(page)).toBeVisible()
}

async function openIdea(page: Page, number: string): Promise<void> {
  await page.getByRole('gridcell', { name: number, exact: true }).click()
  await expect(page.getByRole('region', { name: `Ideenblatt ${number}` })).toBeVisible()
}

test('the table sorts, filters by column, searches and remembers the chosen columns', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openIdeas(page)
  await expect(page.getByText('130 von 130 Ideen')).toBeVisible()
  await expectAccessible(page)

  const title = page.getByRole('columnheader', { name: /^Titel/ })
  await title.click()
  await expect(title).toHaveAttribute('aria-sort', 'ascending')
  const titles = page.locator('[data-row-key] [aria-colindex="2"]')
  await expect(async () => {
    const shown = (await titles.allInnerTexts()).slice(0, 10)
    expect(shown).toHaveLength(10)
    expect(shown).toEqual(shown.toSorted(new Intl.Collator('de', { numeric: true }).compare))
  }).toPass()
  await title.click()
  await expect(title).toHaveAttribute('aria-sort', 'descending')

  await page.getByRole('button', { name: 'Stand filtern' }).click()
  await page.getByRole('checkbox', { name: /^Pilotprojekt/ }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/^\d\d? von 130 Ideen/)).toBeVisible()
  await expect(page.getByText('Stand: Pilotprojekt')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /^Stand/ })).toBeFocused()
  await expect(page.getByRole('gridcell', { name: 'Ideenspeicher' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Filter entfernen: Stand: Pilotprojekt' }).click()

  await page.getByRole('searchbox').fill('TRINKBRUNNEN')
  await expect(page.getByText(/^\d von 130 Ideen/)).toBeVisible()
  await page.getByRole('searchbox').fill('gibt es nicht xyz')
  await expect(page.getByText('Keine Idee passt zu diesen Filtern.')).toBeVisible()
  await page.getByRole('button', { name: 'Alle Filter zurücksetzen' }).click()
  await expect(page.getByText('130 von 130 Ideen')).toBeVisible()

  await page.getByRole('button', { name: 'Spalten', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Verhältnis zum Bestand' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: /^Verhältnis zum Bestand/ })).toBeAttached()
  await page.reload()
  await expect(page.getByRole('columnheader', { name: /^Verhältnis zum Bestand/ })).toBeAttached()
})

test('the whole table works by keyboard: walk, sort, filter, open, go on, close', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openIdeas(page)
  await page.getByRole('button', { name: 'Tastatur' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('gridcell', { name: 'I-001', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('gridcell', { name: 'I-002', exact: true })).toBeFocused()
  await page.keyboard.press('Control+End')
  await expect(page.locator('[data-row-key] :focus')).toHaveAttribute('data-place', /^130:/)
  await page.keyboard.press('Control+Home')
  await expect(page.getByRole('columnheader', { name: /^Nr\./ })).toBeFocused()

  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: /^Nr\./ })).toHaveAttribute('aria-sort', 'descending')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Enthält' })).toBeFocused()
  await page.keyboard.type('app')
  await page.keyboard.press('Escape')
  const title = page.getByRole('columnheader', { name: /^Titel/ })
  await expect(title).toBeFocused()
  await expect(page.getByText('Titel: app')).toBeVisible()

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(sheet(page)).toBeVisible()
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(/I-\d+$/)
  const first = await sheet(page).getByRole('heading', { level: 2 }).innerText()
  await page.keyboard.press('ArrowDown')
  await expect(sheet(page).getByRole('heading', { level: 2 })).not.toHaveText(first)
  await page.keyboard.press('Enter')
  await expect(sheet(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toBeHidden()
  await expect(page.locator('[data-row-key] :focus')).toHaveAttribute('data-place', '2:1')
})

test('going through many ideas keeps the place in the list', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await openIdeas(page)
  await grid(page).evaluate((element) => element.scrollTo({ top: 2000 }))
  await expect(page.getByRole('gridcell', { name: 'I-060', exact: true })).toBeVisible()
  await openIdea(page, 'I-060')
  await page.getByRole('button', { name: 'Nächste Idee der Liste' }).click()
  await expect(page.getByRole('region', { name: 'Ideenblatt I-061' })).toBeVisible()
  await expect(page.getByText('61 von 130', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Ideenblatt schließen' }).click()
  await expect(page.getByRole('gridcell', { name: 'I-061', exact: true })).toBeFocused()
  await page.getByRole('link', { name: 'Bestand' }).click()
  await openIdeas(page)
  await expect.poll(() => grid(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(1500)
})

test('editing saves at once, survives a reload and can be taken back', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await openIdeas(page)
  await openIdea(page, 'I-004')
  await expectAccessible(page)
  const title = sheet(page).getByLabel('Titel', { exact: true })
  const cost = sheet(page).getByRole('textbox', { name: 'Geschätzte Kosten' })
  const before = await title.inputValue()
  await title.fill('Brunnen, die sich melden')
  await title.press('Enter')
  await expect(sheet(page).getByText('gespeichert')).toBeVisible()
  await expect(page.getByRole('gridcell', { name: 'Brunnen, die sich melden' })).toBeVisible()

  await cost.fill('10–20 T€')
  await cost.blur()
  await expect(page.locator('[data-row-key]').filter({ hasText: 'I-004' })).toContainText('10.000–20.000 €')
  await cost.fill('viel')
  await cost.press('Enter')
  await expect(sheet(page).getByText('Dieser Betrag ist nicht eindeutig.')).toBeVisible()
  await page.reload()
  await expect(title).toHaveValue('Brunnen, die sich melden')
  await expect(cost).toHaveValue('10.000 € bis 20.000 €')

  await title.fill('Noch ein Titel')
  await title.press('Enter')
  await sheet(page).getByRole('button', { name: 'Änderung an „Titel“ rückgängig machen' }).click()
  await expect(title).toHaveValue('Brunnen, die sich melden')
  await sheet(page).getByRole('button', { name: 'Rückgängig: Kosten von I-004 geändert' }).click()
  await expect(cost).toHaveValue('')
  await sheet(page).getByRole('button', { name: 'Rückgängig: Titel von I-004 geändert' }).click()
  await expect(title).toHaveValue(before)
})

test('two people editing the same idea see both versions and choose field by field', async ({
  sampleHost,
  start,
  context,
}) => {
  const page = await start(sampleHost)
  await openIdeas(page)
  await openIdea(page, 'I-004')
  const token = await page.evaluate(() => sessionStorage.getItem('wegweiser.token') ?? '')
  const other = await context.newPage()
  await other.addInitScript((value) => sessionStorage.setItem('wegweiser.token', value), token)
  await other.goto(page.url())
  await expect(sheet(other)).toBeVisible()

  const mine = sheet(page).getByLabel('Titel', { exact: true })
  await mine.fill('Mein Titel')
  const theirs = sheet(other).getByLabel('Titel', { exact: true })
  await theirs.fill('Ihr Titel')
  await theirs.press('Enter')
  await expect(sheet(other).getByText('gespeichert')).toBeVisible()
  await mine.press('Enter')

  const dialog = page.getByRole('dialog', { name: 'Inzwischen geändert' })
  await expect(dialog.getByText('Mein Titel')).toBeVisible()
  await expect(dialog.getByText('Ihr Titel')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Abbrechen' }).click()
  await expect(mine).toHaveValue('Mein Titel')
  await mine.press('Enter')
  await dialog.getByRole('radio', { name: 'Gespeicherte Fassung' }).check()
  await dialog.getByRole('button', { name: 'Auswahl speichern' }).click()
  await expect(dialog).toBeHidden()
  await expect(mine).toHaveValue('Ihr Titel')

  await mine.fill('Doch meiner')
  await theirs.fill('Wieder ihrer')
  await theirs.press('Enter')
  await expect(sheet(other).getByRole('button', { name: /„Titel“ rückgängig/ })).toBeVisible()
  await expect(other.getByRole('gridcell', { name: 'Wieder ihrer' })).toBeVisible()
  await mine.press('Enter')
  await dialog.getByRole('button', { name: 'Auswahl speichern' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('gridcell', { name: 'Doch meiner' })).toBeVisible()
  await page.reload()
  await expect(mine).toHaveValue('Doch meiner')
})

test('a new idea gets a number, opens its sheet and shows where ideas come from', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openIdeas(page)
  await page.getByRole('button', { name: 'Neue Idee' }).click()
  await page.getByLabel('Titel der neuen Idee').fill('Bücherbus am Abend')
  await page.getByRole('button', { name: 'Anlegen' }).click()
  await expect(page.getByRole('region', { name: 'Ideenblatt I-131' })).toBeVisible()
  await expect(sheet(page).getByText('Diese Idee wurde von Hand angelegt.')).toBeVisible()
  await expect(sheet(page).getByText('Idee I-131 angelegt')).toBeVisible()
  await grid(page).evaluate((element) => element.scrollTo({ top: 0 }))
  await openIdea(page, 'I-002')
  const origins = sheet(page).getByRole('table')
  await expect(origins.getByRole('columnheader', { name: 'Wert in der Datei' })).toBeVisible()
  const title = origins.getByRole('row', { name: /^B6 / })
  await expect(title).toContainText('Digitallots')
  await expect(title.getByRole('cell').last()).toHaveText('Titel')
  await expect(firstRow(page)).toBeVisible()
})

test('the words of the programme save at once and survive a reload', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Programm', exact: true }).click()
  const name = page.getByRole('textbox', { name: 'Name des Programms' })
  await name.fill('')
  await name.press('Enter')
  await expect(page.getByText('Das Programm braucht einen Namen.')).toBeVisible()
  await name.fill('Nordersund GO! 2030')
  await name.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Nordersund GO! 2030' })).toBeVisible()
  await page.reload()
  await expect(name).toHaveValue('Nordersund GO! 2030')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`programme, inventory, participation and ideas are accessible, ${colorScheme}`, async ({
    sampleHost,
    start,
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await start(sampleHost)
    for (const [link, heading] of [
      ['Programm', 'Nordersund GO!'],
      ['Bestand', 'Bestand'],
      ['Beteiligung', 'Beteiligung'],
      ['Ideen', 'Ideen'],
    ] as const) {
      await page.getByRole('link', { name: link, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await expect(page.getByRole('grid').or(page.getByLabel('Vision'))).toBeVisible()
      await expectAccessible(page)
    }
    await openIdea(page, 'I-002')
    await expectAccessible(page)
  })
}
