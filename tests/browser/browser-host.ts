import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

const root = resolve(import.meta.dirname, '../..')

/** Chromium logs every answer above 399 as an error; 422 is how main tells a known problem, which the page then shows. */
const toldProblem = /the server responded with a status of 422 /

export type Host = { folder: string; address: string; process: ChildProcess }

type Shared = {
  /** A data folder with the sample programme, filled once; every test works on a copy. */
  sampleFolder: string
}

type Fixtures = {
  /** A running browser host on a fresh, empty data folder. */
  host: Host
  /** The same with the sample programme in it. */
  sampleHost: Host
  /** The start page in a real browser; a console error, a page error or a foreign request fails the test. */
  start: (host: Host) => Promise<Page>
}

export const test = base.extend<Fixtures, Shared>({
  sampleFolder: [
    async ({}, use) => {
      const folder = newFolder()
      await runCommand(['sample', '--data', folder])
      await use(folder)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  host: async ({}, use) => {
    const host = await startHost(newFolder())
    await use(host)
    await stopHost(host)
  },
  sampleHost: async ({ sampleFolder }, use) => {
    const host = await startHost(copyFolder(sampleFolder))
    await use(host)
    await stopHost(host)
  },
  start: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !toldProblem.test(message.text())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) complaints.push(request.url())
    })
    await use(async (host) => {
      await page.goto(host.address)
      await expect(page.locator('h1')).toBeVisible()
      return page
    })
    expect(complaints).toEqual([])
  },
})

/** axe finds nothing on the page as it stands now; what is still loading or fading in is waited for. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByLabel(/^(Wird geladen|Loading) …$/)).toHaveCount(0)
  await page.evaluate(async () => {
    // A change of colours begins to fade only with the next frames.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(passing.map(({ finished }) => finished))
  })
  // The page has no frames, and what passes is not told: so axe runs in the page itself and keeps only what it finds.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
  expect(told).toEqual([])
}

/** Takes back what the notice with these words tells. An earlier notice may be there for a moment, then only this one. */
export async function takeBack(page: Page, told: string): Promise<void> {
  const undo = page.getByRole('alert').getByRole('button', { name: 'Rückgängig' })
  await expect(page.getByRole('alert').filter({ hasText: told })).toBeVisible()
  await expect(undo).toHaveCount(1)
  await undo.click()
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'wegweiser-test-'))
}

/** A copy of a data folder that no program has open. */
export function copyFolder(folder: string): string {
  const copy = newFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}

/** Runs one command of the built command line and gives what it printed. */
export async function runCommand(args: string[]): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'dist/main/command-line.js'), ...args])
  let printed = ''
  let complained = ''
  child.stdout.on('data', (chunk) => (printed += String(chunk)))
  child.stderr.on('data', (chunk) => (complained += String(chunk)))
  const code = await new Promise<number | null>((done) => child.on('close', done))
  if (code !== 0) throw new Error(`wegweiser ${args.join(' ')} ended with ${code}: ${complained}`)
  return printed
}

export async function startHost(folder: string): Promise<Host> {
  const child = spawn(process.execPath, [join(root, 'dist/main/browser.js'), '--no-open', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const address = await new Promise<string>((done, fail) => {
    lines.once('line', done)
    child.once('exit', (code) => fail(new Error(`the host ended with ${code}`)))
  })
  return { folder, address, process: child }
}

export async function stopHost(host: Host): Promise<void> {
  const ended = new Promise((done) => host.process.once('exit', done))
  host.process.kill('SIGTERM')
  await ended
  rmSync(host.folder, { recursive: true, force: true })
}

export { expect } from '@playwright/test'
