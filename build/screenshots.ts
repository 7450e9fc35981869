import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { buildApp } from '../main/app.ts'
import { assemble } from '../main/hosts/assemble.ts'
import { listenOnLoopback } from '../main/hosts/loopback-server.ts'
import { StartCodes } from '../main/hosts/start-code.ts'
import { createSample } from '../main/overview/create-sample.ts'
import { startNodeProcess } from '../main/run-isolated.ts'
import { browserArguments, findBrowser, isRoot } from './find-browser.ts'
import { root } from './run-tool.ts'

/** The day on which the story of the sample programme is told; with it the pictures are the same on every day. */
const now = '2026-11-23T08:30:00.000Z'
const person = 'Kernteam'
const pictures = join(root, 'build', 'readme')

/** Fonts, measured columns and moving parts come to rest. */
const settlingMilliseconds = 500

const shots: readonly { name: string; path: string; ready: string }[] = [
  { name: 'start-page', path: '#/', ready: 'Der Weg in Zahlen' },
  { name: 'ranking', path: '#/ranking', ready: 'führt mit' },
]

/** `node build/screenshots.ts [name …]`: makes the pictures of the README again, from the built page and the sample programme. */
async function makeScreenshots(wanted: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-pictures-'))
  const { needs, opened } = await assemble({ folder, host: 'pictures', startProcess: startNodeProcess })
  const following = { signal: new AbortController().signal, report: () => undefined }
  await createSample({ ...needs, now: () => now, person }, following)
  const codes = new StartCodes(Date.now)
  const app = buildApp({ ...needs, now: () => now, defaultPerson: person })
  const { server, address } = await listenOnLoopback(app, codes, 0)
  try {
    mkdirSync(pictures, { recursive: true })
    await takeAll(`${address}#start=${codes.newCode()}`, wanted)
  } finally {
    server.close()
    server.closeAllConnections()
    await opened.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function takeAll(address: string, wanted: readonly string[]): Promise<void> {
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: !isRoot,
    args: browserArguments,
  })
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const { name, path, ready } of shots) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    await page.goto(new URL(path, address).href)
    await page.getByText(ready).first().waitFor()
    await page.waitForTimeout(settlingMilliseconds)
    await page.screenshot({ path: join(pictures, `${name}.png`) })
    console.log(join('build', 'readme', `${name}.png`))
  }
  await browser.close()
}

await makeScreenshots(process.argv.slice(2))
