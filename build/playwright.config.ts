import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser, isRoot } from './find-browser.ts'

const browser = findBrowser()
const root = resolve(import.meta.dirname, '..')

export default defineConfig({
  testDir: resolve(root, 'tests'),
  testMatch: ['browser/**/*.spec.ts', 'electron/**/*.spec.ts'],
  outputDir: resolve(root, 'test-results'),
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  forbidOnly: true,
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1366, height: 768 },
    // Dialogs, drawers and menus are gone at once, so no step meets one that is still fading away.
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      chromiumSandbox: !isRoot,
      args: browserArguments,
    },
  },
})
