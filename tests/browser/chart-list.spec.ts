import { expect, expectAccessible, test } from './browser-host.ts'

test('ideas drawn around or put there by the space bar stand on a list under the chart', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('tab', { name: 'Nutzen und Komplexität' }).click()
  const picture = page.getByRole('img', { name: 'Nutzen und Komplexität' })
  await expect(picture).toBeVisible()
  const list = page.getByRole('region', { name: 'Ausgewählte Ideen im Bild' })
  await expect(list).toBeHidden()

  const focused = page.getByRole('group', { name: 'Ideen im Bild' }).locator('button:focus')
  await page.locator('.chart-button[tabindex="0"]').focus()
  await page.keyboard.press(' ')
  await expect(list.getByRole('status')).toHaveText('1 Idee ausgewählt')
  await expect(focused).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press(' ')
  await expect(list).toBeHidden()

  const box = await picture.boundingBox()
  if (box === null) throw new Error('the picture has no place')
  await page.mouse.move(box.x + 60, box.y + 14)
  await page.mouse.down()
  for (const [x, y] of [
    [box.width - 18, 14],
    [box.width - 18, box.height - 46],
    [60, box.height - 46],
  ] as const)
    await page.mouse.move(box.x + x, box.y + y, { steps: 5 })
  await page.mouse.up()
  await expect(list.getByRole('status')).toHaveText('40 Ideen ausgewählt')
  await expect(list.getByRole('listitem')).toHaveCount(40)
  await page.getByRole('switch', { name: 'Streuung der Arbeitskreise zeigen' }).press(' ')
  await expectAccessible(page)

  await list.getByRole('button', { name: /^I-036/ }).click()
  await expect(page.getByRole('dialog', { name: /^I-036/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await list.getByRole('button', { name: 'Auswahl aufheben' }).click()
  await expect(list).toBeHidden()
})
