import { once } from 'node:events'
import type { Page } from '@playwright/test'
import { expect, type Host, runCommand, startHost } from './browser-host.ts'
import type { SeenIdea } from './the-whole-way-portfolio.ts'

/** Only one program at a time has the data folder: the window is closed, the command line asked, the window opened again. */
export async function compareWithCommandLine(
  page: Page,
  host: Host,
  seen: readonly SeenIdea[],
): Promise<void> {
  await page.goto('about:blank')
  const ended = once(host.process, 'exit')
  host.process.kill('SIGTERM')
  await ended
  expect((await rank(host.folder)).slice(0, seen.length)).toEqual(
    seen.map(({ rank: place, number, value }) => ({ rank: place, number, value })),
  )
  Object.assign(host, await startHost(host.folder))
  await page.goto(host.address)
  await expect(page.getByRole('heading', { name: 'Der Weg in Zahlen' })).toBeVisible()
}

/** What `wegweiser rank --json` says, in the words of the screen. */
async function rank(folder: string): Promise<Omit<SeenIdea, 'means'>[]> {
  const told: unknown = JSON.parse(await runCommand(['rank', '--json', '--data', folder]))
  if (!Array.isArray(told)) throw new Error('the ranking is no list')
  const points = new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return told.map((idea) => ({
    rank: idea.tied === true ? `gleichauf = ${idea.rank}` : String(idea.rank),
    number: String(idea.number),
    value: points.format(Number(idea.value) * 100),
  }))
}
