import type { Page } from '@playwright/test'
import { expect, expectAccessible } from './browser-host.ts'
import { goTo, readRows } from './the-whole-way-screen.ts'

/** What a grid of the ranking shows of an idea. */
export type SeenIdea = { rank: string; number: string; value: string; means: string[] }

/** What the next steps have to find again in Word and in Excel. */
export type SeenMoney = { years: string[]; sums: string[][] }

/**
 * Step 5: the new idea has the value that its marks give. Benefit: the first group says 4 (4.5 and 3.5), the others 5, 4 and 5,
 * which makes 4.5, and so on; 0.3 · 0.9 + 0.25 · 0.625 + 0.15 · (0.7 + 0.8 + 0.9) = 0.78625.
 */
export async function readRanking(page: Page): Promise<SeenIdea[]> {
  await goTo(page, 'Rangfolge')
  await expect(page.getByText('103 von 103 Ideen')).toBeVisible()
  const seen = await readGrid(page)
  expect(seen.length).toBeGreaterThan(8)
  expect(seen.find(({ number }) => number === 'I-133')).toEqual({
    rank: '4',
    number: 'I-133',
    value: '78,6',
    means: ['4,50', '1,88', '3,50', '4,00', '4,50'],
  })
  return seen
}

/** The first rows of the ranking; the columns of the means follow after those that every ranking has. */
async function readGrid(page: Page): Promise<SeenIdea[]> {
  const seen: SeenIdea[] = []
  for (const row of await page.locator('[data-row-key]').all()) {
    const cells = (await row.getByRole('gridcell').allInnerTexts()).map((text) => text.trim())
    const [rank = '', number = '', , value = ''] = cells
    seen.push({ rank, number, value, means: cells.slice(-5) })
  }
  return seen
}

/** Step 5 goes on: the idea becomes a pilot, another one goes into the reserve, each with a reason. */
export async function choosePilot(page: Page): Promise<void> {
  await goTo(page, 'Rangfolge')
  await openIdea(page, 'I-133')
  const drawer = page.getByRole('dialog', { name: /^I-133/ })
  await expect(drawer.getByText('Rang 4, 78,6 von 100 Punkten.')).toBeVisible()
  await expect(drawer.getByRole('row', { name: /^Nutzen für die Stadtgesellschaft/ }).last()).toContainText(
    '4,50',
  )
  await expectAccessible(page)
  await drawer.getByRole('button', { name: 'Als Pilotprojekt wählen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'I-133 als Pilotprojekt wählen' })
  await dialog.getByLabel('Federführung').fill('Stadt, Bürgeramt')
  await dialog.getByLabel('Begründung').fill('Hoher Nutzen für alle, die tagsüber arbeiten.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Pilotprojekt anlegen' }).click()
  await expect(page.getByText('I-133 ist jetzt Pilotprojekt P-10.')).toBeVisible()
  await expect(dialog).toBeHidden()
  await drawer.getByRole('button', { name: 'Schließen' }).click()
  await expect(drawer).toBeHidden()

  await openIdea(page, 'I-134')
  const other = page.getByRole('dialog', { name: /^I-134/ })
  await other.getByRole('button', { name: 'In den Ideenspeicher …' }).click()
  const reserve = page.getByRole('dialog', { name: 'I-134 in den Ideenspeicher legen' })
  await reserve.getByLabel('Begründung').fill('P-05 misst die Bodenfeuchte schon.')
  await reserve.getByRole('button', { name: 'In den Ideenspeicher legen' }).click()
  await expect(reserve).toBeHidden()
  await expect(other.getByText('Diese Idee liegt im Ideenspeicher: P-05 misst')).toBeVisible()
  await other.getByRole('button', { name: 'Schließen' }).click()
  await expect(other).toBeHidden()
  await page.getByRole('button', { name: 'Suche leeren' }).click()

  await goTo(page, 'Portfolio')
  await expect(page.getByRole('row', { name: /P-10 Digitale Sprechstunde/ })).toContainText(
    'Stadt, Bürgeramt',
  )
  await page.getByLabel('Im Ideenspeicher suchen').fill('bodenfeuchte misst')
  await expect(page.getByRole('row', { name: /^I-134/ })).toContainText('P-05 misst die Bodenfeuchte schon.')
}

async function openIdea(page: Page, number: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'In allen Spalten suchen' }).fill(number)
  await page.getByRole('gridcell', { name: number, exact: true }).click()
}

/** Step 6: two years, two payers, one line approved with a Sperrvermerk. */
export async function askForMoney(page: Page): Promise<SeenMoney> {
  await goTo(page, 'Mittel')
  await page.getByRole('link', { name: /P-10/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^P-10/ })).toBeVisible()
  await addLine(page, 1, { amount: '40 T€' })
  await addLine(page, 2, { amount: '12.500,50' })
  await addLine(page, 3, { amount: '30.000', year: '2027', payer: 'Stadtwerke Nordersund (Wirtschaftsplan)' })
  await page.getByRole('combobox', { name: 'Stand, Zeile 3' }).selectOption('beschlossen')
  await fillCell(page, 'davon gesperrt in €, Zeile 3', '10.000')
  await expect(page.getByTestId('lines-total')).toHaveText('82.500,50 €')
  await expect(page.getByText('gesperrt 10.000 €')).toBeVisible()
  await expectAccessible(page)
  const [heads = [], ...sums] = await readRows(page.getByRole('table', { name: /^Summen je Jahr/ }))

  await page.getByRole('link', { name: 'Alle Pilotprojekte' }).click()
  await expect(page.getByRole('row', { name: /P-10/ })).toContainText(
    /Beschluss abwarten\s*Hauptausschuss am \d\d\.\d\d\.\d{4}/,
  )
  return { years: heads.slice(2), sums }
}

type Line = { amount: string; year?: string; payer?: string }

async function addLine(page: Page, row: number, { amount, year, payer }: Line): Promise<void> {
  await page.getByRole('button', { name: 'Ansatz hinzufügen' }).click()
  await expect(page.getByRole('textbox', { name: `Betrag in €, Zeile ${row}` })).toBeFocused()
  await fillCell(page, `Betrag in €, Zeile ${row}`, amount)
  if (payer !== undefined) {
    await page.getByRole('combobox', { name: `Kostenträger, Zeile ${row}` }).selectOption(payer)
  }
  if (year !== undefined) await fillCell(page, `Jahr, Zeile ${row}`, year)
}

async function fillCell(page: Page, name: string, text: string): Promise<void> {
  const saved = page.waitForResponse((response) => response.url().includes('saveLine'))
  await page.getByRole('textbox', { name, exact: true }).fill(text)
  await page.keyboard.press('Tab')
  await saved
}
