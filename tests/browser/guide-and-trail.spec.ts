import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  copyFolder,
  expect,
  expectAccessible,
  type Host,
  newFolder,
  runCommand,
  startHost,
  stopHost,
  test as base,
} from './browser-host.ts'

const test = base.extend<{ importedHost: Host }>({
  /** The sample programme and, after it, two ideas read from a file: two entries in the trail. */
  importedHost: async ({ sampleFolder }, use) => {
    const folder = copyFolder(sampleFolder)
    const table = join(newFolder(), 'Plakatwand.csv')
    writeFileSync(
      table,
      'Nr.;Titel;Beschreibung\n1;Bücherbank;Bücher tauschen\n2;Trinkbrunnen;Wasser für alle\n',
    )
    await runCommand(['import', table, '--data', folder])
    const host = await startHost(folder)
    await use(host)
    await stopHost(host)
  },
})

test('the help icon opens the guide, with headings, contents and links', async ({ host, start }) => {
  const page = await start(host)
  await page.getByRole('link', { name: 'Anleitung', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Anleitung' })).toBeVisible()
  const chapters = page.getByRole('heading', { level: 2 })
  await expect.poll(() => chapters.count()).toBeGreaterThan(15)
  await expectAccessible(page)

  await page.getByRole('navigation', { name: 'Inhalt' }).getByRole('link', { name: 'Bewertung' }).click()
  const heading = page.getByRole('heading', { level: 2, name: 'Bewertung' })
  await expect(heading).toBeInViewport()
  await expect(heading).toBeFocused()
  await page.getByRole('region', { name: 'Datei einlesen' }).getByRole('link', { name: 'Einlesen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Einlesen' })).toBeVisible()
})

test('on a page of the way the help icon opens the chapter of that page', async ({ host, start }) => {
  const page = await start(host)
  await page.getByRole('link', { name: 'Einlesen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Einlesen' })).toBeVisible()
  await page.getByRole('link', { name: 'Anleitung', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Datei einlesen' })).toBeInViewport()
  await page.getByRole('button', { name: 'Sprache' }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Reading in a file' })).toBeVisible()
  await expectAccessible(page)
})

test('the trail finds an entry, refuses what others build on, and takes back the rest', async ({
  importedHost,
  start,
}) => {
  const page = await start(importedHost)
  await page.getByRole('link', { name: 'Änderungsprotokoll' }).click()
  const rows = page.getByRole('row')
  await expect(rows).toHaveCount(3)
  await expectAccessible(page)

  await page.getByRole('button', { name: /^Nr\. 1 rückgängig machen/ }).click()
  await expect(page.getByRole('alert')).toContainText('später')
  await expect(rows).toHaveCount(3)

  await page.getByRole('searchbox', { name: 'Im Protokoll suchen' }).fill('plakatwand')
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: /^Nr\. 2 rückgängig machen/ }).click()
  await expect(page.getByText('zurückgenommen mit Nr. 3')).toBeFocused()
  await page.getByRole('searchbox').fill('')
  await expect(rows).toHaveCount(4)
  await expectAccessible(page)
  await page.getByRole('searchbox').fill('kommt nicht vor')
  await expect(page.getByText('Kein Eintrag passt zur Suche.')).toBeVisible()
})
