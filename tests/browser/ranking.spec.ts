import { z } from 'zod'
import type { Page } from '@playwright/test'
import { copyFolder, expect, expectAccessible, runCommand, takeBack, test } from './browser-host.ts'

const entries = z.array(
  z.object({
    number: z.string(),
    title: z.string(),
    value: z.number().nullable(),
    rank: z.number().nullable(),
    tied: z.boolean(),
  }),
)

async function openRanking(page: Page, stage: string): Promise<void> {
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await page.getByRole('combobox', { name: 'Stufe' }).click()
  await page.getByRole('option', { name: stage }).click()
  await expect(page.getByRole('grid', { name: `Rangfolge der Stufe „${stage}“` })).toBeVisible()
}

test('the table shows what the command prints, ties in words, and axe finds nothing', async ({
  sampleFolder,
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openRanking(page, 'Ideencheck')
  await expect(page.getByText('I-042 und I-051 liegen gleichauf auf Rang 9.')).toBeVisible()
  await expect(page.getByText('Jeder Arbeitskreis ist eine gleiche Stimme')).toBeVisible()
  const shown = await readRows(page, 11)
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  // The folder of the running host is locked.
  const folder = copyFolder(sampleFolder)
  const printed = await runCommand(['rank', '--stage', 'Ideencheck', '--json', '--data', folder])
  const told = entries.parse(JSON.parse(printed)).slice(0, 11)
  expect(shown).toEqual(
    told.map(({ rank, tied, number, title, value }) => ({
      rank: tied ? `gleichauf = ${rank}` : String(rank),
      number,
      title,
      value: ((value ?? 0) * 100).toFixed(1).replace('.', ','),
    })),
  )
})

test('an opened idea shows how its value comes about and can become a pilot, and back', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openRanking(page, 'Ideencheck')
  const row = page.getByRole('row').filter({ hasText: 'I-055' })
  await row.getByRole('gridcell', { name: 'I-055' }).click()
  const sheet = page.getByRole('dialog', { name: /^I-055/ })
  await expect(sheet.getByRole('paragraph').filter({ hasText: 'Am meisten kostet „' })).toBeVisible()
  await expect(sheet.getByRole('img', { name: /Gesamtwert aus den Kriterien.*75,4/ })).toBeVisible()
  await expectAccessible(page)
  await sheet.getByRole('button', { name: 'Als Pilotprojekt wählen …' }).click()
  const choice = page.getByRole('dialog', { name: 'I-055 als Pilotprojekt wählen' })
  await choice.getByLabel('Federführung').fill('Stadtwerke')
  await choice.getByLabel('Begründung').fill('Spart am meisten Energie.')
  await expectAccessible(page)
  await choice.getByRole('button', { name: 'Pilotprojekt anlegen' }).click()
  await expect(choice).toBeHidden()
  await expect(page.getByText('I-055 ist jetzt Pilotprojekt P-10.')).toBeVisible()
  await expect(
    sheet.getByText('Diese Idee ist in einem Pilotprojekt: Spart am meisten Energie.'),
  ).toBeVisible()
  await takeBack(page, 'I-055 ist jetzt Pilotprojekt P-10.')
  await expect(sheet.getByText('Diese Idee liegt im Ideenspeicher', { exact: false })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(row).toContainText('Ideenspeicher')
})

test('an idea goes into the reserve only with a reason', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  const row = page.getByRole('row').filter({ hasText: 'in Auswahl' }).first()
  await row.getByRole('gridcell').nth(2).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'In den Ideenspeicher …' }).click()
  const storing = page.getByRole('dialog', { name: /in den Ideenspeicher legen$/ })
  await storing.getByLabel('Begründung').fill('   ')
  await storing.getByRole('button', { name: 'In den Ideenspeicher legen' }).click()
  await expect(storing.getByText('Bitte eine Begründung angeben.', { exact: false })).toBeVisible()
  await storing.getByLabel('Begründung').fill('Erst nach dem Netzausbau sinnvoll.')
  await storing.getByRole('button', { name: 'In den Ideenspeicher legen' }).click()
  await expect(storing).toBeHidden()
  await expect(page.getByText(/liegt jetzt im Ideenspeicher\.$/)).toBeVisible()
  await expect(
    sheet.getByText('im Ideenspeicher: Erst nach dem Netzausbau sinnvoll.', { exact: false }),
  ).toBeVisible()
})

test('the chart is walked by arrow keys, opens an idea by Enter and tells the same as a table', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await openRanking(page, 'Ideencheck')
  await page.getByRole('tab', { name: 'Nutzen und Komplexität' }).click()
  await expect(page.getByRole('img', { name: 'Nutzen und Komplexität' })).toBeVisible()
  await expectAccessible(page)
  const marks = page.getByRole('group', { name: 'Ideen im Bild' })
  await expect(marks.getByRole('button')).toHaveCount(30)
  const focused = marks.locator('button:focus')
  await marks.locator('button[tabindex="0"]').focus()
  await expect(focused).toHaveAccessibleName(/^I-034 Leihlaptops in der Bücherei: .*Rang 1, Pilotprojekt$/)
  const complexities: number[] = []
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowLeft')
  for (let step = 0; step < 30; step += 1) {
    const name = (await focused.getAttribute('aria-label')) ?? ''
    complexities.push(Number(/Komplexität (\d+,\d)/.exec(name)?.[1]?.replace(',', '.')))
    await page.keyboard.press('ArrowRight')
  }
  expect(complexities).toEqual(complexities.toSorted((a, b) => a - b))
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /^I-034/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(focused).toHaveAccessibleName(/^I-034/)
  await page.getByRole('slider', { name: /Grenze beim Nutzen/ }).press('ArrowLeft')
  await page.getByRole('button', { name: 'Als Tabelle zeigen' }).click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(31)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Stimmen und Gewichte' }).click()
  await expect(page.getByRole('table')).toHaveCount(2)
  await expectAccessible(page)
})

test('the ranking comes as a workbook', async ({ sampleHost, start }) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Als Excel-Datei ausgeben' }).click()
  expect((await download).suggestedFilename()).toMatch(/^Rangfolge Arbeitskreise .*\.xlsx$/)
})

/** The first rows of the grid by their cells. */
async function readRows(page: Page, count: number) {
  const rows = page.getByRole('row')
  return await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const cells = rows.nth(index + 1).getByRole('gridcell')
      const [rank = '', number = '', title = '', value = ''] = await cells.allInnerTexts()
      return { rank: rank.trim(), number, title, value: value.trim() }
    }),
  )
}
