import type { Page } from '@playwright/test'
import { expect } from './browser-host.ts'
import { readRows } from './the-whole-way-screen.ts'

export type Funnel = Record<string, number>

/** How many ideas got how far, station by station. */
export async function readFunnel(page: Page): Promise<Funnel> {
  const rows = await readRows(page.getByRole('region', { name: 'Der Weg in Zahlen' }).getByRole('table'))
  return Object.fromEntries(rows.slice(1).map(([station = '', count = '']) => [station, Number(count)]))
}

/** Step 9: the start page has counted along. */
export async function lookAtOverview(page: Page, before: Funnel): Promise<void> {
  await page.getByRole('link', { name: 'Übersicht', exact: true }).click()
  await expect(page.getByText('Von 140 Ideen sind 10 Pilotprojekte geworden')).toBeVisible()
  const after = await readFunnel(page)
  const more = Object.entries(after).map(([station, count]) => [station, count - (before[station] ?? 0)])
  expect(Object.fromEntries(more.filter(([, count]) => count !== 0))).toEqual({
    Workshops: 1,
    Ideen: 10,
    'Eignung bestanden': 7,
    Pilotprojekte: 1,
    'Pilotprojekte mit beschlossenen Mitteln': 1,
    Ideenspeicher: 3,
  })
  const waiting = page.getByRole('region', { name: 'Was wartet auf wen?' })
  for (const item of [
    '3 Ideen in „Eignung“ sind noch nicht entschieden',
    // 996.600 € of the sample and 52.500,50 € of P-10; 40.000 € and 10.000 €.
    '1.049.100,50 € sind angemeldet, aber noch nicht beschlossen',
    '50.000 € sind gesperrt',
    'Vorlage „Nordersund GO!: Pilotprojekt P-10“ ist im Entwurf',
  ]) {
    await expect(waiting.getByRole('link', { name: item })).toBeVisible()
  }
  await expect(waiting.getByText('Arbeitskreis Urbane Daten:')).toBeVisible()
  const meetings = await readRows(page.getByRole('region', { name: /^Nächste Sitzungen/ }).getByRole('table'))
  expect(meetings.some(([, body]) => body === 'Stadtvertretung')).toBe(true)
}
