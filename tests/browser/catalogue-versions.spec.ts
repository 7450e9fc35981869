import { expect, expectAccessible, test } from './browser-host.ts'

test('a catalogue is changed after scoring: a new version begins, the old marks and their ranking stay', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('combobox', { name: 'Stufe', exact: true }).click()
  await page.getByRole('option', { name: 'Ideencheck' }).click()
  const table = page.getByRole('grid', { name: /Ideencheck/ })
  await expect(table.getByRole('row').nth(1)).toContainText('I-034')
  const before = await table.getByRole('row').nth(1).innerText()

  await page.getByRole('link', { name: 'Stufen' }).click()
  const groups = page.getByRole('region', { name: '2. Arbeitskreise' })
  await groups.getByRole('button', { name: /^Name und Übergangsregel/ }).click()
  const rule = page.getByRole('dialog', { name: /^Name und Übergangsregel/ })
  await rule.getByLabel('Bewertungen, die je Kriterium vorliegen müssen').fill('2')
  await rule.getByRole('button', { name: 'Speichern' }).click()
  const row = rule.getByRole('row', {
    name: 'Ganze Stufe Bewertungen, die je Kriterium vorliegen müssen 3 2',
  })
  await expect(row).toBeVisible()
  await expectAccessible(page)
  await rule.getByLabel('Grund der neuen Fassung').fill('Zwei genügen.')
  await rule.getByRole('button', { name: 'Fassung 2 anlegen' }).click()
  await expect(rule).toBeHidden()
  await expect(groups.getByText('Entschieden wird ab 2 Bewertungen je Kriterium.')).toBeVisible()
  const stage = page.getByRole('region', { name: '3. Ideencheck' })
  await stage.getByRole('button', { name: 'Kriterien und Skalen ändern …' }).click()
  const dialog = page.getByRole('dialog')
  const benefit = dialog.getByRole('region', { name: 'Deutlicher Mehrwert' })
  await benefit.getByLabel('Leitfrage').fill('Wer hat etwas davon, und wie viel?')
  const complexity = dialog.getByRole('region', { name: 'Komplexität (beherrschbar?)' })
  await complexity.getByLabel('Höchstwert').fill('4')
  await dialog.getByRole('button', { name: '„Passt zur Vision“ entfernen' }).click()
  await dialog.getByRole('button', { name: '„Deutlicher Mehrwert“ nach unten' }).press('Enter')
  await page.keyboard.press('Enter')
  const sections = dialog.getByRole('tabpanel').getByRole('region')
  await expect(sections.nth(2)).toHaveAccessibleName('Deutlicher Mehrwert')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Weiter: neue Fassung …' }).click()

  const differences = dialog.getByRole('table', {
    name: 'Unterschiede zwischen Fassung 1 und Fassung 2',
  })
  await expect(differences.getByRole('row', { name: 'Passt zur Vision entfällt' })).toBeVisible()
  await expect(differences.getByRole('row', { name: /beherrschbar.* Grenzwert 3 4$/ })).toBeVisible()
  await expectAccessible(page)
  const begin = dialog.getByRole('button', { name: 'Fassung 2 anlegen' })
  await dialog.getByLabel('Grund der neuen Fassung').fill('Nutzen wurde verschieden verstanden.')
  await expect(begin).toBeDisabled()
  await dialog
    .getByRole('radiogroup', { name: /^„Deutlicher Mehrwert“ hat \d+ Bewertungen/ })
    .getByLabel(/^Neu bewerten/)
    .click()
  await begin.click()
  await expect(dialog).toBeHidden()
  await expect(stage.getByText('Wer hat etwas davon, und wie viel?')).toBeVisible()
  await expect(stage.getByText('Passt zur Vision')).toBeHidden()

  await stage.getByRole('button', { name: 'Fassungen ansehen …' }).click()
  await expect(dialog.getByRole('row', { name: /Nutzen wurde verschieden verstanden/ })).toContainText(
    'gilt jetzt',
  )
  await expect(differences.getByRole('row', { name: /Deutlicher Mehrwert Leitfrage/ })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Rangfolge mit Fassung 1' }).click()
  await expect(page.getByText(/^Das ist die Rangfolge mit Fassung 1/)).toBeVisible()
  await expect.poll(() => table.getByRole('row').nth(1).innerText()).toBe(before)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Zur gültigen Fassung' }).click()
  await expect(page.getByText(/^Das ist die Rangfolge mit Fassung 1/)).toBeHidden()
  await expect(table.getByRole('columnheader', { name: /Passt zur Vision/ })).toBeHidden()

  await page.getByRole('link', { name: 'Bewertung', exact: true }).click()
  await page.getByRole('combobox', { name: 'Stufe', exact: true }).selectOption({ index: 2 })
  await page.getByRole('combobox', { name: 'Fassung des Kriterienkatalogs' }).selectOption('Fassung 1')
  const oldSheet = page.getByRole('table', { name: /^Bewertungen von .* zu Fassung 1$/ })
  await expect(oldSheet.getByRole('columnheader', { name: 'Passt zur Vision' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Änderungsprotokoll' }).click()
  await page.getByRole('button', { name: /rückgängig machen: Stufe „Ideencheck“: Fassung 2/ }).click()
  await page.getByRole('link', { name: 'Stufen' }).click()
  await expect(stage.getByText('Kriterienkatalog Fassung 1', { exact: false })).toBeVisible()
})

test('a way begins with a template that is shown before, and stages are added, moved and removed', async ({
  host,
  start,
}) => {
  const page = await start(host)
  await page.getByLabel('Name des Programms').fill('Testweg')
  await page.getByText('Vorlage ansehen').nth(1).click()
  await expect(page.getByText(/Digital oder vernetzt\?, In unserer Hand\?/)).toBeVisible()
  await page.getByRole('radio', { name: /^Zwei Listen/ }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Programm anlegen' }).click()
  await page.getByRole('link', { name: 'Stufen' }).click()
  await expect(page.getByRole('region', { name: '1. K.-o.-Liste' })).toBeVisible()
  await expect(page.getByRole('region', { name: '2. Prioritäten' })).toBeVisible()

  await page.getByRole('button', { name: 'Stufe hinzufügen …' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Vorlage der Stufe').selectOption({ label: 'Ideencheck' })
  await dialog.getByLabel('Name der Stufe').fill('Jury')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Hinzufügen' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: '3. Jury' })).toBeVisible()

  await page.getByRole('button', { name: 'Stufe „Jury“ verschieben oder entfernen' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Eine Stufe früher' }).press('Enter')
  await expect(page.getByRole('region', { name: '2. Jury' })).toBeVisible()
  await page.getByRole('button', { name: 'Stufe „Jury“ verschieben oder entfernen' }).click()
  await page.getByRole('menuitem', { name: 'Stufe entfernen' }).click()
  await expect(page.getByRole('region', { name: '2. Prioritäten' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(page.getByRole('region', { name: '2. Jury' })).toBeVisible()
  await expectAccessible(page)
})

test('a criterion that one working group scores is missing from the sheets of the others', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Stufen' }).click()
  const stage = page.getByRole('region', { name: '1. Eignung' })
  await stage.getByRole('button', { name: 'Kriterien und Skalen ändern …' }).click()
  const dialog = page.getByRole('dialog')
  const vision = dialog.getByRole('region', { name: 'Passt zur Vision?' })
  await vision.getByRole('combobox', { name: 'Wer bewertet' }).click()
  await page.getByRole('option', { name: 'Kernteam' }).click()
  await page.keyboard.press('Escape')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Weiter: neue Fassung …' }).click()
  await expect(dialog.getByRole('row', { name: /Wer bewertet alle Arbeitskreise Kernteam/ })).toBeVisible()
  await dialog.getByLabel('Grund der neuen Fassung').fill('Die Vision prüft das Kernteam.')
  await dialog.getByRole('button', { name: 'Fassung 2 anlegen' }).click()
  await expect(dialog).toBeHidden()
  await expect(stage.getByText('Bewertet von: Kernteam')).toBeVisible()
  await expect(stage.getByText('101 weiter, 27 im Ideenspeicher, 2 offen')).toBeVisible()

  await page.getByRole('link', { name: 'Bewertung' }).click()
  await page.getByRole('combobox', { name: 'Stufe', exact: true }).selectOption({ index: 0 })
  const column = page.getByRole('columnheader', { name: /Passt zur Vision/ })
  const group = page.getByRole('combobox', { name: 'Arbeitskreis', exact: true })
  await group.selectOption({ label: 'Kernteam' })
  await expect(column).toBeVisible()
  await group.selectOption({ index: 1 })
  await expect(page.getByRole('columnheader', { name: /Smart-City-Thema/ })).toBeVisible()
  await expect(column).toBeHidden()
})
