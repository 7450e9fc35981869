import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './browser-host.ts'

test('a chart is saved as a picture in the colours of paper, with its title and finding', async ({
  sampleHost,
  start,
}) => {
  const page = await start(sampleHost)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('link', { name: 'Rangfolge' }).click()
  await page.getByRole('tab', { name: 'Nutzen und Komplexität' }).click()
  await expect(page.getByRole('img', { name: 'Nutzen und Komplexität' })).toBeVisible()

  const svg = (await savePicture(page, /^Als SVG/)).toString('utf8')
  expect(svg).toContain('>Nutzen und Komplexität</text>')
  expect(svg).toContain('von 40 gezeigten Ideen')
  expect(svg).toContain('I-036')
  expect(svg).not.toMatch(/ class=|var\(--/)
  const [, body = ''] = /<text[^>]*fill="rgb\(([\d, ]+)\)/.exec(svg) ?? []
  expect(Math.max(...body.split(',').map(Number))).toBeLessThan(140)

  const png = await savePicture(page, /^Als PNG/)
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  const box = await page.getByRole('img', { name: 'Nutzen und Komplexität' }).boundingBox()
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(3 * (box?.width ?? 0))
  expect(png.length).toBeGreaterThan(50_000)
  await expectAccessible(page)

  await page.getByRole('tab', { name: 'Rangfolge', exact: true }).click()
  await page.getByText('Alte Geräte sammeln', { exact: false }).first().click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('img', { name: /^Gesamtwert aus den Kriterien/ })).toBeVisible()
  const makeUp = (await savePicture(page, /^Als SVG/)).toString('utf8')
  expect(makeUp).toMatch(/>I-036: Woraus sich 82,7 von 100 Punkten ergeben</)
  expect(makeUp).toContain('Am meisten kostet „Komplexität“')
  expect(makeUp).toMatch(/>Komplexität: 16,0 von 25,0</)
})

async function savePicture(page: Page, kind: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Bild speichern' }).first().click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: kind }).click()
  return readFileSync(await (await download).path())
}
