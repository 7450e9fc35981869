import { expect, expectAccessible, test } from './browser-host.ts'

test('a part of the funnel shows its ideas, and one of the reserve comes back in a second round', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('button', { name: 'Weg der Ideen' }).click()
  await expect(
    page.getByText('130 Ideen kamen in die Stufe „Eignung“, 28 haben „Ideencheck“ geschafft.'),
  ).toBeVisible()
  const table = page.getByRole('table', { name: 'Zahlen zum Trichter' })
  const row = table.getByRole('row').filter({ hasText: 'Arbeitskreise' })
  await expect(row.getByRole('cell')).toHaveText(['96', '30', '0', '0', '66', '0', '0'])
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)

  const part = page.getByRole('button', { name: 'Arbeitskreise: 66 nicht gewählt, im Ideenspeicher' })
  await part.focus()
  await page.keyboard.press('Enter')
  await expect(part).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('66 von 66 Ideen')).toBeVisible()
  const grid = page.getByRole('grid', { name: 'Ideen und ihr Weg' })
  await page.getByPlaceholder('In allen Spalten suchen').fill('I-114')
  await grid.getByRole('gridcell', { name: 'I-114' }).click()
  const drawer = page.getByRole('dialog', { name: /^I-114/ })
  await expect(drawer.getByRole('table')).toContainText('03.09.2026')
  await expect(drawer.getByRole('table')).toContainText(
    'Entschieden wird ab 3 Bewertungen je Kriterium. Fassung 1 des Katalogs.',
  )
  await expectAccessible(page)
  await drawer.getByRole('button', { name: 'Wieder aufnehmen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'I-114 wieder aufnehmen' })
  await dialog.getByLabel('Grund').fill('Es gibt jetzt eine Förderung.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Wieder aufnehmen' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('I-114 ist wieder aufgenommen.')).toBeVisible()
  const rounds = drawer.getByRole('row').filter({ hasText: 'Arbeitskreise' })
  await expect(rounds).toHaveCount(2)
  await expect(rounds.first()).toContainText('wieder aufgenommen: Es gibt jetzt eine Förderung.')
  await expect(rounds.last()).toContainText('offen')
  await drawer.getByRole('button', { name: 'Schließen' }).click()
  await expect(row.getByRole('cell')).toHaveText(['96', '30', '0', '1', '65', '0', '1'])
  await expect(page.getByText('1 Idee ist in einer zweiten Runde.')).toBeVisible()
})
