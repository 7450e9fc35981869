import type { Page } from '@playwright/test'
import { expect, expectAccessible } from './browser-host.ts'
import { goTo } from './the-whole-way-screen.ts'

/** Step 4: the new ideas pass the suitability check, working groups score them, with keys and blocks alone. */
export async function carryThroughStages(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await goTo(page, 'Bewertung')
  await answerSuitability(page)
  await goTo(page, 'Stufen')
  await leaveSuitability(page)
  await goTo(page, 'Bewertung')
  await scoreByTyping(page)
  await scoreByPasting(page)
  await undoAndRedo(page)
  await scoreByOneRow(page, 'Arbeitskreis Urbane Daten', '4\t3\t3\t4\t4')
  await scoreByOneRow(page, 'Arbeitskreis Smart Work & Smart Economy', '5\t1\t4\t5\t5')
  await expectAccessible(page)
}

/** I-135 and I-140 are the same ideas again, I-136 is not clear yet. */
const answers = [
  'ja\tja',
  'ja\tja',
  'ja\tja',
  'ja\tja',
  'nein\tja',
  'ja\tunklar',
  'ja\tja',
  'ja\tja',
  'ja\tja',
  'nein\tja',
]

async function answerSuitability(page: Page): Promise<void> {
  await page.getByLabel('Stufe', { exact: true }).selectOption('Eignung (140 Ideen)')
  await page.getByLabel('Arbeitskreis', { exact: true }).selectOption('Kernteam')
  await expect(page.getByText('260 von 280 Zellen bewertet')).toBeVisible()
  await goToLastRows(page, answers.length)
  await paste(page, answers.join('\r\n'))
  await expect(page.getByText('20 Zellen eingefügt.')).toBeVisible()
  await expect(page.getByText('280 von 280 Zellen bewertet')).toBeVisible()
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
}

async function leaveSuitability(page: Page): Promise<void> {
  const stage = page.getByRole('region', { name: '1. Eignung' })
  await expect(
    stage.getByText('140 Ideen in dieser Stufe: 101 weiter, 27 im Ideenspeicher, 12 offen'),
  ).toBeVisible()
  await stage.getByRole('button', { name: 'Übergang prüfen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Übergang der Stufe „Eignung“' })
  await expect(dialog.getByText('7 weiter, 2 in den Ideenspeicher, 3 bleiben offen')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Übergang ausführen' }).click()
  await expect(dialog).toBeHidden()
  await expect(stage.getByText('108 weiter, 29 im Ideenspeicher, 3 offen')).toBeVisible()
}

/** The first of the four groups; what is typed counts at once, and one mark is an abstention. */
async function scoreByTyping(page: Page): Promise<void> {
  await openSheet(page, 'Arbeitskreis Digitale Gesellschaft', 'Merle Janssen')
  for (const mark of ['4,5', '2', '3', 'enth.']) {
    await page.keyboard.type(mark)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await expect(rowOf(page).getByRole('gridcell')).toHaveText(['4,5', '2', '3', 'enth.', '5'])
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
}

/** A second person of that group: a block from Excel with "cannot judge" and a blank cell, which stays open. */
async function scoreByPasting(page: Page): Promise<void> {
  await openSheet(page, 'Arbeitskreis Digitale Gesellschaft', 'Tarek Mansour')
  await paste(page, '3,5\t1\tk. A.\t4\t\r\n2\t3\t5\t2\t2')
  await expect(page.getByText('9 Zellen eingefügt. 1 leere Zelle hat nichts verändert.')).toBeVisible()
  await expect(rowOf(page).getByRole('gridcell')).toHaveText(['3,5', '1', 'n. b.', '4', 'offen'])
}

async function undoAndRedo(page: Page): Promise<void> {
  await openSheet(page, 'Arbeitskreis Smarte und nachhaltige Mobilität', 'Holger Sievers')
  await paste(page, '5\t2\t4\t3\t4')
  await expect(rowOf(page).getByRole('gridcell')).toHaveText(['5', '2', '4', '3', '4'])
  await page.keyboard.press('Control+Z')
  await expect(rowOf(page).getByRole('gridcell')).toHaveText(Array.from({ length: 5 }, () => 'offen'))
  await page.keyboard.press('Control+Y')
  await expect(rowOf(page).getByRole('gridcell')).toHaveText(['5', '2', '4', '3', '4'])
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
}

async function scoreByOneRow(page: Page, group: string, marks: string): Promise<void> {
  await openSheet(page, group)
  await paste(page, marks)
  await expect(rowOf(page).getByRole('gridcell')).toHaveText(marks.split('\t'))
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
}

/** The sheet of a person, the selection on the first mark of the idea that goes all the way. */
async function openSheet(page: Page, group: string, person?: string): Promise<void> {
  await page.getByLabel('Stufe', { exact: true }).selectOption('Arbeitskreise (103 Ideen)')
  await page.getByLabel('Arbeitskreis', { exact: true }).selectOption(group)
  if (person !== undefined) {
    await page.getByLabel('Bewertende Person', { exact: true }).selectOption(person)
  }
  await expect(page.getByText(/von 515 Zellen bewertet/)).toBeVisible()
  // I-131 to I-134, I-137 to I-139 stand last.
  await goToLastRows(page, 5)
}

async function goToLastRows(page: Page, count: number): Promise<void> {
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Home')
  for (let step = 1; step < count; step += 1) await page.keyboard.press('ArrowUp')
}

function rowOf(page: Page) {
  return page.getByRole('row').filter({ hasText: 'I-133' })
}

async function paste(page: Page, block: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), block)
  await page.keyboard.press('Control+V')
}
