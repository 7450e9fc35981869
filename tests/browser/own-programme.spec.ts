import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './browser-host.ts'
import { goTo } from './the-whole-way-screen.ts'

const groups = ['Arbeitskreis Mobilität', 'Arbeitskreis Energie']

test('an empty programme is filled by hand up to a ranking', async ({ host, start, context }) => {
  test.setTimeout(240_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await start(host)
  await test.step('an empty programme', () => beginEmpty(page))
  await test.step('fields of action, guidelines, working groups', () => fillFoundations(page))
  await test.step('a body with its meetings', () => planMeetings(page))
  await test.step('an existing project', () => addProject(page))
  await test.step('a workshop and a volunteer', () => addWorkshop(page))
  await test.step('three ideas from a file', () => importIdeas(page))
  await test.step('marks and a ranking', () => scoreAndRank(page))
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the sheets and lists of a full programme are accessible, ${colorScheme}`, async ({
    sampleHost,
    start,
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await start(sampleHost)
    await page.getByRole('link', { name: 'Programm', exact: true }).click()
    await page.getByRole('tab', { name: 'Gremien und Sitzungen' }).click()
    await expect(page.getByRole('region', { name: 'Sitzungen' }).getByRole('table')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Mehrere Termine einfügen' }).click()
    await page.getByLabel('Liste der Termine').fill('12.01.2027; HA\n13.01.2027; Unbekannt')
    await expect(page.getByText('Zeile 2: Das Gremium „Unbekannt“ ist nicht eingetragen.')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await goTo(page, 'Bestand')
    await page.getByRole('gridcell', { name: 'B-01', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Projekt B-01' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Löschen: B-01/ }).click()
    await expect(
      page.getByText('„LoRaWAN-Funknetz“ wird noch gebraucht und bleibt erhalten: 12 Ideen.'),
    ).toBeVisible()
    await goTo(page, 'Beteiligung')
    await page.getByRole('gridcell', { name: 'WS-02', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Workshop WS-02' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('tab', { name: 'Zukunftsbotschafter*innen' }).click()
    await page.locator('[data-row-key]').first().click()
    await expect(page.getByLabel('Rechtsgrundlage')).toBeVisible()
    await expectAccessible(page)
  })
}

test('two people who change the same body see both versions', async ({ sampleHost, start, context }) => {
  const page = await start(sampleHost)
  await page.evaluate(() => (location.hash = '#/programme/council'))
  const name = /^Kurzname: Hauptausschuss/
  const mine = page.getByLabel(name)
  await expect(mine).toHaveValue('HA')
  const token = await page.evaluate(() => sessionStorage.getItem('wegweiser.token') ?? '')
  const other = await context.newPage()
  await other.addInitScript((value) => sessionStorage.setItem('wegweiser.token', value), token)
  await other.goto(page.url())
  const theirs = other.getByLabel(name)
  await mine.fill('HpA')
  await theirs.fill('HauptA')
  await theirs.press('Enter')
  await expect(other.getByText('gespeichert', { exact: true })).toBeAttached()
  await mine.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Inzwischen geändert' })
  await expect(dialog.getByText('HauptA')).toBeVisible()
  await expect(dialog.getByText('HpA')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Auswahl speichern' }).click()
  await expect(dialog).toBeHidden()
  await page.reload()
  await expect(mine).toHaveValue('HpA')
})

async function beginEmpty(page: Page): Promise<void> {
  await page.getByLabel('Name des Programms').fill('Unser Weg')
  await page.getByLabel('Stadt', { exact: true }).fill('Nordersund')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Der Weg in Zahlen' })).toBeVisible()
}

async function fillFoundations(page: Page): Promise<void> {
  const steps = page.getByRole('region', { name: 'So geht es los' })
  await expect(steps.getByRole('listitem')).toHaveCount(7)
  await expectAccessible(page)
  await steps.getByRole('link', { name: 'Handlungsfelder und Arbeitskreise eintragen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Unser Weg' })).toBeFocused()
  await addByEnter(page, 'Neues Handlungsfeld', ['Klima', 'Verkehr'])
  await addByEnter(page, 'Neuer Arbeitskreis', groups)
  await addByEnter(page, 'Neue Leitlinie', ['Einfach anfangen', 'Gemeinsam lernen'])

  const meaning = page.getByLabel('Beschreibung: Klima')
  await meaning.fill('Weniger verbrauchen.')
  await page.keyboard.press('Tab')
  await expect(page.getByText('gespeichert', { exact: true })).toBeAttached()
  await expect(page.getByLabel('Kurzname: Arbeitskreis Mobilität')).toHaveValue('Mobilität')
  await expect(page.getByText('Alle Stimmen zählen gleich')).toBeVisible()

  const guidelines = page.getByRole('region', { name: 'Leitlinien' })
  await guidelines.getByRole('button', { name: 'Nach oben: Gemeinsam lernen' }).press('Enter')
  await expect(guidelines.getByRole('button', { name: 'Nach unten: Gemeinsam lernen' })).toBeFocused()
  await expect(guidelines.getByLabel(/^Name:/).first()).toHaveValue('Gemeinsam lernen')
  await guidelines.getByRole('button', { name: 'Löschen: Einfach anfangen' }).click()
  await expect(guidelines.getByLabel(/^Name:/)).toHaveCount(1)
  await expectAccessible(page)
  await page.reload()
  await expect(meaning).toHaveValue('Weniger verbrauchen.')
}

async function addByEnter(page: Page, label: string, names: readonly string[]): Promise<void> {
  const field = page.getByRole('textbox', { name: label })
  await field.focus()
  for (const name of names) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue('')
  }
  await expect(field).toBeFocused()
}

async function planMeetings(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Gremien und Sitzungen' }).click()
  await expect(page.getByText('Erst ein Gremium eintragen, dann dessen Sitzungen.')).toBeVisible()
  await addByEnter(page, 'Neues Gremium', ['Hauptausschuss'])
  await expect(page.getByLabel('Art: Hauptausschuss')).toHaveValue('main-committee')
  const days = page.getByLabel('Abgabe, Tage: Hauptausschuss')
  await days.fill('bald')
  await days.press('Enter')
  await expect(page.getByText('Eine ganze Zahl, etwa 7.')).toBeVisible()
  await days.fill('11')
  await days.press('Enter')
  await page.getByLabel('Beginn: Hauptausschuss').fill('18:15')
  await page.keyboard.press('Tab')

  const meetings = page.getByRole('region', { name: 'Sitzungen' })
  const day = meetings.getByLabel('Datum', { exact: true })
  await day.fill('31.02.2030')
  await day.press('Enter')
  await expect(meetings.getByText('Ein Datum wie 12.01.2027.')).toBeVisible()
  await day.fill('12.03.2030')
  await day.press('Enter')
  await expect(meetings.getByRole('row')).toHaveCount(2)

  await meetings.getByRole('button', { name: 'Mehrere Termine einfügen' }).click()
  const list = page.getByLabel('Liste der Termine')
  await list.fill('12.03.2030; Hauptausschuss\n09.04.2030; Haupt')
  await expect(page.getByText('Zeile 2: Das Gremium „Haupt“ ist nicht eingetragen.')).toBeVisible()
  await expect(page.getByText('1 Sitzung ist schon eingetragen und wird ausgelassen.')).toBeVisible()
  await list.fill('12.03.2030; Hauptausschuss\n09.04.2030; Hauptausschuss\n7.5.2030;;17.30 Uhr; Rathaus')
  await page.getByLabel('Gremium für Zeilen ohne Angabe').selectOption('Hauptausschuss')
  await page.getByRole('button', { name: '2 Sitzungen anlegen' }).click()
  await expect(meetings.getByRole('row')).toHaveCount(4)
  // Eleven days before 9 April 2030 is Friday 29 March; before 7 May it is Friday 26 April; before 12 March, 1 March.
  await expect(meetings.getByText('Fr 29.03.2030')).toBeVisible()
  await expect(meetings.getByRole('textbox', { name: /^Uhrzeit:/ }).last()).toHaveValue('17:30')
  await expectAccessible(page)
  await addByEnter(page, 'Neue Fraktion', ['Bürgerunion'])
  await page.getByLabel('Sitze: Bürgerunion').fill('12')
  await page.keyboard.press('Tab')
  await expect(page.getByText('12 Sitze zusammen')).toBeVisible()
}

async function addProject(page: Page): Promise<void> {
  await goTo(page, 'Bestand')
  await page.getByRole('button', { name: 'Neues Projekt' }).click()
  await page.getByLabel('Name des vorhandenen Projekts').fill('Funknetz')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('region', { name: 'Projekt B-01' })
  await sheet.getByLabel('Zuständig').fill('Stadtwerke')
  await page.keyboard.press('Enter')
  await sheet.getByRole('combobox', { name: 'Handlungsfelder' }).click()
  await page.getByRole('option', { name: 'Klima' }).click()
  await expect(page.getByRole('gridcell', { name: 'Stadtwerke' })).toBeVisible()
  await expect(page.getByRole('gridcell', { name: 'Klima' })).toBeVisible()
}

async function addWorkshop(page: Page): Promise<void> {
  await goTo(page, 'Beteiligung')
  await page.getByRole('button', { name: 'Neuer Workshop' }).click()
  await page.getByLabel('Titel des Workshops').fill('Auftakt')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('region', { name: 'Workshop WS-01' })
  await sheet.getByLabel('Datum').fill('17.6.2029')
  await page.keyboard.press('Tab')
  await page.keyboard.type('24')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('gridcell', { name: '17.06.2029' })).toBeVisible()
  await expect(page.getByRole('gridcell', { name: '24', exact: true })).toBeVisible()
  await sheet.press('Escape')
  await expect(sheet).toBeHidden()

  await page.getByRole('tab', { name: 'Zukunftsbotschafter*innen' }).click()
  await page.getByRole('button', { name: 'Neue Person' }).click()
  await page.getByLabel('Vor- und Nachname').fill('Jan von der Heide')
  await page.keyboard.press('Enter')
  const person = page.getByRole('region', { name: 'Jan von der Heide' })
  await expect(person.getByLabel('Nachname')).toHaveValue('von der Heide')
  await person.getByLabel('Einwilligung am').fill('17.06.2029')
  await page.keyboard.press('Enter')
  await person.getByLabel('Darf öffentlich genannt werden').check()
  await expect(page.getByRole('gridcell', { name: 'ja', exact: true })).toBeVisible()
  await expectAccessible(page)
}

async function importIdeas(page: Page): Promise<void> {
  await goTo(page, 'Einlesen')
  const lines = ['Titel;Beschreibung;Handlungsfeld', 'Trinkbrunnen;Er meldet sich, wenn er ausfällt;Klima']
  lines.push(
    'Rufbus;Er kommt auf Zuruf am Abend;Verkehr, Freizeit',
    'Solarbank;Sie lädt das Telefon im Park;Klima',
  )
  const buffer = Buffer.from(lines.join('\r\n'))
  await page.locator('input[type=file]').setInputFiles({ name: 'Auftakt.csv', mimeType: '', buffer })
  const lost = page.getByText('1 Handlungsfeld ist nicht zugeordnet und fehlt dann bei den Ideen.')
  await expect(lost).toHaveCount(2)
  await page.getByRole('button', { name: 'Zuordnung ansehen' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Neu anlegen' }).click()
  await expect(lost).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Workshop', exact: true }).selectOption({ label: 'WS-01 Auftakt' })
  await page.getByRole('button', { name: '3 Ideen übernehmen' }).click()
  await expect(page.getByText('3 Ideen übernommen (I-001 bis I-003).')).toBeVisible()
  await page.getByRole('link', { name: 'Ideen ansehen' }).click()
  await expect(page.getByRole('row', { name: /Rufbus/ })).toContainText('Freizeit')
}

async function scoreAndRank(page: Page): Promise<void> {
  await goTo(page, 'Bewertung')
  await addRater(page, 'Kim Kern', 'Kernteam (kein Arbeitskreis)')
  await page.getByRole('button', { name: 'Bewertende Personen' }).click()
  await addRater(page, 'Mia Mobil', groups[0] ?? '')
  await addRater(page, 'Emil Energie', groups[1] ?? '')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await openSheet(page, 'Eignung (3 Ideen)', 'Kernteam')
  await paste(page, 'ja\tja\r\nja\tja')
  await goTo(page, 'Stufen')
  const stage = page.getByRole('region', { name: '1. Eignung' })
  await stage.getByRole('button', { name: 'Übergang prüfen' }).click()
  await page.getByRole('button', { name: 'Übergang ausführen' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(stage.getByText('2 weiter')).toBeVisible()

  await goTo(page, 'Bewertung')
  await openSheet(page, 'Arbeitskreise (2 Ideen)', groups[0] ?? '')
  await paste(page, '4\t2\t3\t4\t5\r\n2\t4\t2\t2\t2')
  await openSheet(page, 'Arbeitskreise (2 Ideen)', groups[1] ?? '')
  await paste(page, '3\t2\t3\t4\t5\r\n2\t5\t2\t2\t2')
  await goTo(page, 'Rangfolge')
  const first = page.locator('[data-row-key]').first()
  await expect(first.getByRole('gridcell').nth(0)).toHaveText('1')
  await expect(first).toContainText('Trinkbrunnen')
}

async function addRater(page: Page, name: string, group: string): Promise<void> {
  await page.getByLabel('Neue bewertende Person').fill(name)
  await page.locator('form').getByLabel('Arbeitskreis', { exact: true }).selectOption({ label: group })
  await page.getByRole('button', { name: 'Hinzufügen' }).click()
  await expect(page.getByText(`${name} aufgenommen.`)).toBeVisible()
}

async function openSheet(page: Page, stage: string, group: string): Promise<void> {
  await page.getByLabel('Stufe', { exact: true }).selectOption(stage)
  await page.getByLabel('Arbeitskreis', { exact: true }).selectOption(group)
  await expect(page.getByText(/^0 von \d+ Zellen bewertet/)).toBeVisible()
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+Home')
}

async function paste(page: Page, block: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), block)
  await page.keyboard.press('Control+V')
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
}
