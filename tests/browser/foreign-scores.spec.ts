import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './browser-host.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures')
const file = (path: string): string => join(fixtures, path)

/** A new programme with the ideas of a file, all of them in the stage „Arbeitskreise“; then the part for Excel sheets. */
async function openWithIdeas(page: Page, ideaFile: string): Promise<void> {
  await page.getByLabel('Name des Programms').fill('Probe')
  await page.getByRole('button', { name: 'Programm anlegen' }).click()
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await page.locator('input[type=file]').setInputFiles(file(ideaFile))
  await page.getByRole('button', { name: /^\d+ Ideen übernehmen$/ }).click()
  await expect(page.getByText(/\d+ Ideen übernommen/)).toBeVisible()
  await page.getByRole('link', { name: 'Stufen' }).click()
  await page
    .getByRole('region', { name: '1. Eignung' })
    .getByRole('button', { name: 'Übergang prüfen' })
    .click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('combobox').first()).toBeVisible()
  const choices = await dialog.getByRole('combobox').all()
  for (const choice of choices) await choice.selectOption('passed')
  const reasons = dialog.getByLabel(/^Grund der Abweichung für/)
  await expect(reasons).toHaveCount(choices.length)
  for (const reason of await reasons.all()) await reason.fill('Soll bewertet werden.')
  await dialog.getByRole('button', { name: 'Übergang ausführen' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('link', { name: 'Bewertung' }).click()
}

/** Hands a file of scores in and gives its card. */
async function hand(page: Page, scoreFile: string): Promise<Locator> {
  await page.getByText('Excel-Bögen').click()
  await page.getByLabel('Bewertungsbögen wählen').setInputFiles(file(scoreFile))
  return cardOf(page, scoreFile.split('/').at(-1) ?? '')
}

function cardOf(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
}

test('a workbook with a sheet for each rater: they join a group, their marks are taken over and taken back', async ({
  host,
  start,
}) => {
  const page = await start(host)
  await openWithIdeas(page, 'idea-workbooks/i01-workshop-garstedt.xlsx')
  const card = await hand(page, 'score-workbooks/s01-einzelbewertung.xlsx')
  await expect(card.getByText('160 Zellen, 8 Ideen, 5 Kriterien')).toBeVisible()
  await expect(card.getByText('5 Kriterien passen genau.')).toBeVisible()
  await expect(card.getByLabel('Bedeutung von „Komplexität“')).toBeHidden()
  await card.getByRole('button', { name: 'Zeigen', exact: true }).click()
  await expect(card.getByLabel('Bedeutung von „Komplexität“')).toBeVisible()
  const most = card.getByLabel('bis', { exact: true })
  await most.fill('10')
  await expect(
    card.getByText(
      'Komplexität, Ökologische Nachhaltigkeit, Ökonomische Nachhaltigkeit, Soziale Nachhaltigkeit: (Wert − 0) ÷ (10 − 0) × 5 + 0',
    ),
  ).toBeVisible()
  await most.fill('5')
  await expect(card.getByText(/Komplexität, .*: Die Skala passt/)).toBeVisible()
  const ideas = card.getByRole('table', { name: 'Welche Ideen sind gemeint?' })
  await expect(ideas.getByRole('row', { name: /Gleicher Titel.*Eine andere Idee/ })).toHaveCount(2)
  await card.getByRole('button', { name: 'Alle 2 Vorschläge annehmen' }).click()
  const meant = ideas.getByRole('combobox', { name: 'Bedeutung von „7 Ampel-Countdown für Fußgänger“' })
  await expect(meant).toHaveValue(/^I-007 Ampel-Countdown/)
  await meant.fill('Hitze')
  await page.getByRole('option', { name: /Hitzeschutz-Karte/ }).click()
  await expect(meant).toHaveValue(/Hitzeschutz-Karte/)
  await meant.fill('I-007')
  await page.getByRole('option', { name: /^I-007/ }).click()
  await card
    .getByLabel('Alle 4 unbekannten Personen neu aufnehmen in')
    .selectOption({ label: 'neu: Kernteam (kein Arbeitskreis)' })
  await expect(
    card.getByText('Mit den Werten werden 4 Personen neu aufgenommen: Thore Brammer (Kernteam)'),
  ).toBeVisible()
  await card.getByLabel('Bedeutung von „Nele Voß“').selectOption({ label: '(nicht übernehmen)' })
  await expect(card.getByText('Mit den Werten werden 3 Personen neu aufgenommen')).toBeVisible()
  await expectAccessible(page)
  await card.getByRole('button', { name: 's01-einzelbewertung.xlsx übernehmen', exact: true }).click()
  await expect(card.getByText('Übernommen: 105 Bewertungen geschrieben')).toBeVisible()

  await page.getByText('Eintragen', { exact: true }).click()
  await page.getByLabel('Bewertende Person', { exact: true }).selectOption({ label: 'Thore Brammer' })
  await expect(
    page.getByText('31 von 50 Zellen bewertet, 0 enthalten, 1 nicht beurteilbar, 18 offen'),
  ).toBeVisible()
  const row = page.getByRole('row', { name: /Ampel-Countdown/ }).first()
  await expect(row.getByRole('gridcell')).toContainText(['3', '3,5', '1', '2', '4'])
  await page.getByRole('button', { name: 'Bewertende Personen' }).click()
  const people = page.getByRole('dialog', { name: 'Bewertende Personen' })
  await people.getByRole('button', { name: 'Löschen: Thore Brammer' }).click()
  await expect(people.getByText(/Thore Brammer lässt sich nicht entfernen, denn es gibt schon/)).toBeVisible()
  await people.getByLabel('Neue bewertende Person').fill('Versehen')
  await people.getByRole('button', { name: 'Hinzufügen' }).click()
  await people.getByRole('button', { name: 'Löschen: Versehen' }).click()
  await expect(people.getByLabel('Name von Versehen')).toBeHidden()
  await people.getByRole('button', { name: 'Schließen' }).click()
  await expect(people).toBeHidden()
  await page.getByRole('link', { name: 'Übersicht' }).click()
  await page
    .getByRole('button', {
      name: 'Rückgängig: Bewertungen aus s01-einzelbewertung.xlsx eingelesen: 105 Felder',
    })
    .click()
  await page.getByRole('link', { name: 'Bewertung' }).click()
  await expect(page.getByRole('heading', { name: 'Wer bewertet?' })).toBeVisible()
})

test('a mood picture of groups is kept beside the ideas, and every figure names its cell', async ({
  host,
  start,
}) => {
  const page = await start(host)
  await openWithIdeas(page, 'idea-workbooks/i03-plakatwand-spalten.xlsx')
  const card = await hand(page, 'score-workbooks/s05-skala-minus-zwei.xlsx')
  await expect(card.getByLabel('Als Hinweis bei den Ideen zeigen, mit eigener Skala')).toBeChecked()
  await expect(card.getByText('1 Zelle ist kein Wert dieser Skala und wird nicht gezeigt')).toBeVisible()
  await expect(card.getByText('Bei den Ideen steht die Skala dabei: -2 bis 2')).toBeVisible()
  await expectAccessible(page)
  await card.getByRole('button', { name: 's05-skala-minus-zwei.xlsx übernehmen', exact: true }).click()
  await expect(card.getByText('Übernommen: 30 Werte stehen jetzt bei den Ideen')).toBeVisible()
  await page.getByRole('link', { name: 'Ideen', exact: true }).click()
  await page.getByText('Kita-Platz-Finder').first().click()
  const marks = page.getByRole('table', { name: 'Werte aus s05-skala-minus-zwei.xlsx' })
  await expect(marks.getByRole('row', { name: /Wichtigkeit Gruppe A 2 Stimmungsbild, B5/ })).toBeVisible()
  await expectAccessible(page)
  const [original] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Original sichern: s05-skala-minus-zwei.xlsx' }).click(),
  ])
  expect(readFileSync(await original.path())).toEqual(
    readFileSync(file('score-workbooks/s05-skala-minus-zwei.xlsx')),
  )
})

test('four tables of other hands at once: an overview, a report for each, and one of them taken over', async ({
  host,
  start,
}) => {
  const page = await start(host)
  await openWithIdeas(page, 'idea-workbooks/i01-workshop-garstedt.xlsx')
  await page.getByText('Excel-Bögen').click()
  const reports = {
    's02-arbeitskreise-konsens.xlsx': '60 Zellen, 4 Ideen, 5 Kriterien',
    's03-langformat.xlsx':
      '1 Bewertung steht mehrfach mit verschiedenen Werten in der Datei; die spätere gilt.',
    's04-breit-nutzen.xlsx': '42 Zellen, 7 Ideen, 1 Kriterium',
    's06-alter-katalog.csv': '„Bürgernutzen“ meint wohl „Nutzen für die Stadtgesellschaft“',
  }
  const names = Object.keys(reports)
  await page
    .getByLabel('Bewertungsbögen wählen')
    .setInputFiles(names.map((name) => file(`score-workbooks/${name}`)))
  await expect(page.getByText('4 Dateien: 4 zum Ansehen.')).toBeVisible()
  for (const [name, found] of Object.entries(reports))
    await expect(cardOf(page, name).getByText(found)).toBeVisible()
  await expectAccessible(page)
  const [last = ''] = names.slice(-1)
  const overview = page.getByRole('table', { name: 'Überblick über die Dateien' })
  await overview.getByRole('button', { name: last }).click()
  await expect(page.getByRole('heading', { name: last })).toBeFocused()
  const card = cardOf(page, last)
  await card
    .getByLabel('Alle 2 unbekannten Personen neu aufnehmen in')
    .selectOption({ label: 'neu: Kernteam (kein Arbeitskreis)' })
  await card.getByRole('button', { name: `${last} übernehmen`, exact: true }).click()
  await expect(card.getByText(/^Übernommen: \d+ Bewertungen geschrieben/)).toBeVisible()
  await expect(page.getByText('4 Dateien: 3 zum Ansehen, 1 übernommen.')).toBeVisible()
})
