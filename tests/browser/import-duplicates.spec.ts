import { expect, expectAccessible, test } from './browser-host.ts'

const things =
  'Apfelfest Bolzplatz Chorprobe Dachgarten Eisbahn Fahrradkurs Gartenlaube Hafenkino Igelhaus Jugendrat Kanuverleih Lesezelt Malschule Nähstube Obsthain Puppenbühne Quizabend Rodelhügel Skatepark Tanzkreis Uferweg Vogelpfad Waldküche Yogawiese Zirkus Bienenstand Drachenflug Erzählrunde Flohmarkt Grillhütte Hochseil Imkerkurs Judohalle Klettergerüst Laternenumzug Minigolf Notenarchiv Orgelwoche Pilzkunde Radiostudio Sternwarte Töpferofen Umsonstladen Videoclub Weinlese Xylophonspiel Zaunbild Bootssteg Comicregal Debatten Entenhaus Feuerstelle Geigenbau Holzlager Insektenhotel Jazzkeller Kräuterbeet Lehmofen Modellbau Nistkasten Opernsaal Papierwerk Rosenbogen Schachbrett Teehaus'.split(
    ' ',
  )

/** A list in which every idea is told twice. */
const twice = [
  'Titel;Beschreibung',
  ...things.map((thing) => `${thing} im Quartier;Das wünschen sich viele.`),
  ...things.map((thing) => `Quartier mit ${thing};Auch unsere Gruppe will das.`),
].join('\r\n')

const csv = { name: 'Doppelt.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${twice}`) }

test('pairs of a long list come as they are scrolled to, one is bundled, and a new search begins at the top', async ({
  sampleHost,
  start,
}) => {
  test.slow()
  const count = things.length
  const page = await start(sampleHost)
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await page.locator('input[type=file]').setInputFiles(csv)
  await expect(page.getByRole('heading', { name: `Mögliche Dubletten (${count})` })).toBeVisible()
  const list = page.getByRole('list', { name: `Mögliche Dubletten (${count})` })
  const merges = list.getByRole('button', { name: 'zusammenführen' })
  await expect(merges.first()).toBeVisible()
  expect(await merges.count()).toBeLessThan(count / 2)
  await list.evaluate((element) => element.closest<HTMLElement>('[tabindex="0"]')?.focus())
  // The list grows while its items are measured, so either end may have to be asked for twice.
  for (const [key, title] of [
    ['End', 'Teehaus im Quartier'],
    ['Home', 'Apfelfest im Quartier'],
  ] as const) {
    await expect(async () => {
      await page.keyboard.press(key)
      await expect(list.getByText(title)).toBeVisible({ timeout: 2_000 })
    }).toPass()
  }

  await page.getByRole('button', { name: 'Bündeln …' }).first().click()
  const title = page.getByLabel('Titel des Bündels')
  await expect(title).toHaveValue('Apfelfest im Quartier')
  await title.fill('Feste im Quartier')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'so bündeln' }).click()
  await expect(page.getByText('werden beim Einlesen gebündelt: Feste im Quartier')).toBeVisible()
  await page.getByRole('button', { name: `${2 * count} Ideen übernehmen` }).click()
  await page.getByRole('link', { name: 'Ideen ansehen' }).click()
  await page.getByRole('searchbox').fill('Feste im Quartier')
  await expect(page.getByText('Feste im Quartier').first()).toBeVisible()

  await page.getByRole('button', { name: 'Dubletten suchen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Dubletten' })
  await expect(dialog.getByText(/^60 von \d+ Paaren gezeigt\.$/)).toBeVisible()
  await dialog.getByRole('button', { name: /weitere Paare zeigen$/ }).click()
  await expect(dialog.getByText('Paaren gezeigt.')).toHaveCount(0)
  expect(await dialog.getByRole('region').count()).toBeGreaterThan(60)
  await dialog.getByRole('button', { name: 'Noch einmal suchen' }).click()
  await expect(dialog.getByText(/^60 von \d+ Paaren gezeigt\.$/)).toBeVisible()
  await expect(dialog.getByRole('region')).toHaveCount(60)
})
