import type { Page } from '@playwright/test'
import { expect, expectAccessible, takeBack, test } from './browser-host.ts'

test('the best selection within a budget is found, explained, and clashing rules are told with what is missing', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await newScenario(page, '380 T€')

  const result = page.getByRole('region', { name: 'Ergebnis' })
  await expect(result.getByRole('status')).toContainText('passen zusammen am besten')
  await expect(page.getByRole('table', { name: 'Gewählt', exact: true })).toBeVisible()
  await expect(
    page
      .getByRole('table', { name: 'Nicht gewählt' })
      .getByText(/zu wenig übrig/)
      .first(),
  ).toBeVisible()
  await expect(result.getByText(/^63 weitere Ideen rechnen nicht mit/)).toBeVisible()
  await expect(page.getByRole('tab', { name: /^Nicht mitgerechnet \(\d+\)$/ })).toBeVisible()
  await expectAccessible(page)

  await addMust(page, 'I-051')
  await addMust(page, 'I-058')
  const clash = page.getByRole('alert').filter({ hasText: 'So lassen sich nicht alle Regeln einhalten' })
  await expect(
    clash.getByText(/Pflichtprojekte kosten [\d.]+ €, Budget gesamt ist 380.000 €: [\d.]+ € fehlen\./),
  ).toBeVisible()
  await expectAccessible(page)

  await clash.getByRole('button', { name: /^Zum Ansehen ausschalten: Pflicht: I-058/ }).click()
  await expect(page.getByText('Zum Ansehen ohne diese Regeln (nicht gespeichert):')).toBeVisible()
  await expect(result.getByRole('status')).toContainText('Punkte für')
  await page.getByRole('button', { name: 'Alle wieder einschalten' }).click()
  await expect(clash).toBeVisible()

  await page.getByRole('switch', { name: /^Gilt: Pflicht: I-058/ }).press('Space')
  await expect(result.getByRole('status')).toContainText('Punkte für')
  await takeBack(page, 'Regel gilt nicht mehr.')
  await expect(clash).toBeVisible()
})

test('ideas are taken in and out by hand beside the result, costs are planned, and the decided ones become pilots', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await newScenario(page, '300 T€')
  await page.getByRole('tab', { name: /^Nicht mitgerechnet/ }).click()
  await expect(page.getByText(/fehlende Kosten zählen nie als 0/)).toBeVisible()
  await page.getByText(/^Kosten fehlen/).click()
  await page.getByRole('button', { name: 'Kosten eintragen: I-009' }).click()
  const plan = page.getByRole('dialog', { name: /^Kostenplan für I-009/ })
  await plan.getByRole('textbox', { name: 'noch offen 2028' }).fill('5 T€')
  await expectAccessible(page)
  await plan.getByRole('button', { name: 'Speichern' }).click()
  await expect(plan).toBeHidden()
  await page.getByRole('tab', { name: 'Auswahl', exact: true }).click()
  const chosen = page.getByRole('table', { name: 'Gewählt', exact: true })
  await expect(chosen.getByRole('row', { name: /^I-009 .* 5\.000 € Kostenplan/ })).toBeVisible()

  await page.getByRole('button', { name: 'I-009 von Hand herausnehmen' }).click()
  await giveReason(page, 'Von Hand herausnehmen', 'Daten sind noch nicht frei')
  await page.getByRole('button', { name: 'I-055 von Hand aufnehmen' }).click()
  await giveReason(page, 'Von Hand aufnehmen', 'Wunsch des Hauptausschusses')
  await expect(chosen.getByRole('row', { name: /^I-009/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Entscheidung und Start' }).click()
  const decision = page.getByRole('region', { name: 'Entscheidung', exact: true })
  await expect(decision.getByText(/^Entschieden sind \d+ Ideen: .* berechnet waren/)).toBeVisible()
  await expect(
    decision.getByText(/Damit ist nicht eingehalten: Budget gesamt: höchstens 300.000 €/),
  ).toBeVisible()
  await expect(decision.getByRole('row', { name: /^I-009 .* gewählt herausgenommen Daten/ })).toBeVisible()
  await expect(
    decision.getByRole('row', { name: /^I-055 .* nicht gewählt aufgenommen Wunsch/ }),
  ).toBeVisible()
  await expectAccessible(page)

  await decision.getByRole('button', { name: 'Als Pilotprojekte übernehmen …' }).click()
  const takeOver = page.getByRole('dialog', { name: 'Als Pilotprojekte übernehmen …' })
  await expect(takeOver.getByText(/^Schon Pilotprojekt: /)).toBeVisible()
  await expectAccessible(page)
  await takeOver.getByRole('button', { name: /Ideen zu Pilotprojekten machen$/ }).click()
  await expect(takeOver).toBeHidden()
  await page.getByRole('tab', { name: 'Pilotprojekte' }).click()
  await expect(page.getByRole('row', { name: /P-\d\d Energie-Cockpit für städtische Gebäude/ })).toBeVisible()
})

test('the sample shows a selection at once, and what an idea without money is told brings it in when it is done', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Portfolio' }).click()
  await page.getByRole('tab', { name: 'Auswahl im Budget' }).click()
  await expect(page.getByRole('region', { name: 'Ergebnis' }).getByRole('status')).toContainText(
    '10 von 14 Ideen mit Kosten passen zusammen am besten',
  )
  await page.getByRole('button', { name: 'Warum nicht I-055?' }).click()
  const why = page.getByRole('region', { name: 'Reicht das Geld, und was würde das ändern?' })
  await expect(why).toContainText(
    'Budget 2027, Stadt Nordersund (Haushalt): Es fehlen 75.600 €. Die Idee braucht dort 90.000 €, neben den gewählten Ideen sind 14.400 € übrig.',
  )
  await expect(
    why.getByRole('listitem').filter({ hasText: '225.600 € statt 220.000 € da wären, also 5.600 € mehr' }),
  ).toBeVisible()
  await expectAccessible(page)
  await why.getByRole('button', { name: 'Brief über das Geld …' }).click()
  const letter = page.getByRole('dialog', { name: 'Brief zu I-055' })
  await expect(letter.getByRole('textbox')).toHaveValue(/noch 14\.400 € übrig; es fehlten 75\.600 €\./)
  await page.keyboard.press('Escape')
  await expect(letter).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()

  await page.getByRole('button', { name: 'Kostenplan von I-036 ändern' }).click()
  const plan = page.getByRole('dialog', { name: /^Kostenplan für I-036/ })
  await plan.getByRole('textbox', { name: 'noch offen 2027' }).fill('1.700')
  await payInOtherWindow(page)
  await plan.getByRole('button', { name: 'Speichern' }).click()
  await expect(plan.getByRole('alert')).toContainText('Stadtwerke Nordersund (Wirtschaftsplan) 2029: 1.500 €')
  await expectAccessible(page)
  await plan.getByRole('button', { name: 'Gespeicherten Stand nehmen' }).click()
  await expect(plan.getByRole('textbox', { name: /^Stadtwerke .* 2029$/ })).toHaveValue('1.500')
  await page.keyboard.press('Escape')
  await expect(plan).toBeHidden()

  await page.getByRole('button', { name: /^Ändern: Budget 2027, Stadt Nordersund/ }).click()
  const rule = page.getByRole('dialog', { name: 'Regel ändern …' })
  await rule.getByRole('textbox', { name: 'Betrag' }).fill('225.600')
  await rule.getByRole('button', { name: 'Speichern' }).click()
  await expect(rule).toBeHidden()
  const chosen = page.getByRole('table', { name: 'Gewählt', exact: true })
  await expect(chosen.getByRole('link', { name: /^I-055/ })).toBeVisible()
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('combobox', { name: 'Stufe' }).click()
  await page.getByRole('option', { name: 'Ideencheck' }).click()
  await page.getByRole('gridcell', { name: 'I-055', exact: true }).click()
  await expect(
    page.getByRole('dialog', { name: /^I-055/ }).getByRole('region', { name: /^Reicht das Geld/ }),
  ).toContainText('Im Szenario „Haushalt 2027 bis 2029“ wird diese Idee gewählt.')
})

test('scenarios stand side by side, and the curve of benefit over budget is walked with the keyboard', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await newScenario(page, '300 T€')
  await page.getByRole('button', { name: 'Kopieren' }).click()
  await expect(page.getByRole('combobox', { name: 'Szenario' })).toHaveValue('Haushalt 2027 (Kopie)')
  await page.getByRole('button', { name: /^Ändern: Budget gesamt/ }).click()
  const rule = page.getByRole('dialog', { name: 'Regel ändern …' })
  await rule.getByRole('textbox', { name: 'Betrag' }).fill('500 T€')
  await rule.getByRole('button', { name: 'Speichern' }).click()
  await expect(rule).toBeHidden()

  await expect(page.getByRole('switch', { name: /höchstens 500.000 €/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Nutzen-Budget-Kurve' }).click()
  await page.getByRole('button', { name: 'Kurve berechnen' }).click()
  const curve = page.getByRole('region', { name: 'Nutzen-Budget-Kurve' })
  await expect(
    curve
      .getByRole('paragraph')
      .filter({ hasText: /^Das heutige Gesamtbudget von 500\.000 € bringt .* 10 % mehr/ }),
  ).toBeVisible()
  const first = curve.getByRole('button', { name: /^Schritt 1:/ })
  await first.focus()
  await first.press('ArrowRight')
  const second = curve.getByRole('button', { name: /^Schritt 2:/ })
  await expect(second).toBeFocused()
  await second.press('Enter')
  await expect(second).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(page)

  await page.getByRole('tab', { name: 'Szenarien vergleichen' }).click()
  const table = page.getByRole('table', { name: 'Szenarien nebeneinander' })
  await expect(table.getByRole('row', { name: /^Zahl der Ideen/ })).toBeVisible()
  await expect(
    page.getByText(
      /^„Haushalt 2027 \(Kopie\)“ bringt .* Punkte mehr als „Haushalt 2027“ und kostet .* unterscheiden sich\.$/,
    ),
  ).toBeVisible()
  await expectAccessible(page)
})

test('the selection is tried in many runs, and the ideas begin by a principle or where a person puts them', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await newScenario(page, '300 T€')
  await page.getByRole('tab', { name: 'Entscheidung und Start' }).click()
  const order = page.getByRole('region', { name: 'Startreihenfolge' })
  await order.getByRole('combobox', { name: 'Zuerst entscheidet' }).click()
  await page.getByRole('option', { name: 'Soziale Nachhaltigkeit: hohe Bewertung zuerst' }).click()
  await order.getByRole('combobox', { name: 'bei Gleichstand' }).click()
  await page.getByRole('option', { name: 'Komplexität: niedrige Bewertung zuerst' }).click()
  await expect(order.getByText(/^Soziale Nachhaltigkeit \d, Komplexität \d$/).first()).toBeVisible()
  await order.getByRole('button', { name: 'Platz von I-100 ändern' }).click()
  const place = page.getByRole('dialog', { name: 'Anderer Platz in der Startreihenfolge' })
  await place.getByRole('textbox', { name: 'Start' }).fill('1')
  await place.getByRole('textbox', { name: 'Begründung' }).fill('Sommerfest')
  await place.getByRole('button', { name: 'Speichern' }).click()
  await expect(place).toBeHidden()
  await expect(
    order.getByRole('row', { name: /^1 I-100 .* von Hand gesetzt statt Platz \d+: Sommerfest/ }),
  ).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('tab', { name: 'Sicherheit' }).click()
  const robust = page.getByRole('region', { name: 'Wie sicher ist die Auswahl?' })
  await robust.getByRole('button', { name: 'Sicherheit prüfen' }).click()
  await expect(
    robust.getByText(/^In 500 Läufen: \d+ Ideen sicher dabei, \d+ Grenzfälle, \d+ sicher draußen\.$/),
  ).toBeVisible({ timeout: 60_000 })
  await expect(
    robust.getByRole('row', { name: /sicher dabei 100,0 % der Läufe gewählt/ }).first(),
  ).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('tab', { name: 'Belastbarkeit' }).click()
  await page.getByRole('combobox', { name: 'Linie und rechter Rand' }).click()
  await page.getByRole('option', { name: 'Geld im Szenario „Haushalt 2027“' }).click()
  const map = page.getByRole('region', { name: 'Wie oft landet welche Idee auf welchem Rang?' })
  await expect(map.getByText(/^Wer der Rangfolge nach finanziert, kommt mit „Haushalt 2027“/)).toBeVisible({
    timeout: 60_000,
  })
  const rows = map.getByRole('group', { name: /^Ideen der Karte/ })
  await expect(rows.getByRole('button', { name: /finanziert in .* % der Durchläufe$/ }).first()).toBeVisible()
  await rows.getByRole('button').first().focus()
  await page.keyboard.press('PageDown')
  await expect(rows.getByRole('button', { name: /^\d+\. I-/ }).first()).toBeFocused()
  await expect(map.getByText(/^Ränge 41 bis 80$/)).toBeVisible()
  await expectAccessible(page)
  await map.getByRole('button', { name: 'Als Tabelle zeigen' }).click()
  await expect(map.getByRole('columnheader', { name: 'Finanziert in' })).toBeVisible()
})

/** Somebody else says who pays for I-036, and when. */
async function payInOtherWindow(page: Page): Promise<void> {
  const token = await page.evaluate(() => sessionStorage.getItem('wegweiser.token') ?? '')
  const other = await page.context().newPage()
  await other.addInitScript((value) => sessionStorage.setItem('wegweiser.token', value), token)
  await other.goto(page.url())
  const open = other.getByRole('region', { name: 'Kosten ohne Kostenträger' })
  await open.getByRole('combobox', { name: 'Jahr der Kosten von I-036' }).click()
  await other.getByRole('option', { name: '2029' }).click()
  await open.getByRole('combobox', { name: 'Kostenträger von I-036' }).click()
  await other.getByRole('option', { name: /^Stadtwerke/ }).click()
  await open.getByRole('button', { name: 'Kosten von I-036 speichern' }).click()
  await expect(open.getByRole('row', { name: /^I-036/ })).toBeHidden()
  await other.close()
}

async function giveReason(page: Page, title: string, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.getByRole('textbox', { name: 'Begründung' }).fill(reason)
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toBeHidden()
}

async function newScenario(page: Page, budget: string): Promise<void> {
  await page.getByRole('link', { name: 'Portfolio' }).click()
  await page.getByRole('tab', { name: 'Auswahl im Budget' }).click()
  await page.getByRole('button', { name: 'Neues Szenario …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Neues Szenario …' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Haushalt 2027')
  await dialog.getByRole('textbox', { name: 'Erstes Jahr' }).fill('2027')
  await dialog.getByRole('textbox', { name: 'Budget über alle Jahre' }).fill(budget)
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('combobox', { name: 'Szenario' })).toHaveValue('Haushalt 2027')
  await expect(page.getByRole('switch', { name: /^Gilt: Budget gesamt/ })).toBeVisible()
}

async function addMust(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Regel hinzufügen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Regel hinzufügen …' })
  await dialog.getByRole('combobox', { name: 'Art der Regel' }).click()
  await page.getByRole('option', { name: 'Pflicht', exact: true }).click()
  await dialog.getByRole('combobox', { name: 'Idee' }).fill(number)
  await page.getByRole('option', { name: new RegExp(`^${number}`) }).click()
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toBeHidden()
}
