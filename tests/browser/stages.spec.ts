import { expect, takeBack, test } from './browser-host.ts'

test('a weight is changed in place, its share follows, and the change can be taken back', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Stufen' }).click()
  const stage = page.getByRole('region', { name: '2. Arbeitskreise' })
  await expect(stage.getByText('Anteil 30 %')).toBeVisible()
  await stage.getByLabel('Gewicht: Nutzen für die Stadtgesellschaft').fill('70')
  await page.keyboard.press('Tab')
  await expect(stage.getByText('Anteil 50 %')).toBeVisible()
  await takeBack(page, 'Nutzen für die Stadtgesellschaft')
  await expect(stage.getByText('Anteil 30 %')).toBeVisible()
})

test('the exit of a stage is shown first, decided by hand only with a reason, and undone', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Stufen' }).click()
  const stage = page.getByRole('region', { name: '1. Eignung' })
  await expect(stage.getByText('101 weiter, 27 im Ideenspeicher, 2 offen')).toBeVisible()
  await stage.getByRole('button', { name: 'Übergang prüfen' }).click()
  const dialog = page.getByRole('dialog')
  const carryOut = dialog.getByRole('button', { name: 'Übergang ausführen' })
  await dialog.getByRole('combobox').first().selectOption({ label: 'Ideenspeicher' })
  await expect(carryOut).toBeDisabled()
  await dialog.getByLabel(/^Grund der Abweichung für/).fill('Zuständig ist der Kreis.')
  await carryOut.click()
  await expect(dialog).toBeHidden()
  await expect(stage.getByText('28 im Ideenspeicher')).toBeVisible()
  await takeBack(page, 'Stufe „Eignung“')
  await expect(stage.getByText('27 im Ideenspeicher, 2 offen')).toBeVisible()
})
