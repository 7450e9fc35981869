import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { findElectron } from '../../build/electron-runtime.ts'
import { hasDisplay } from '../../main/hosts/open-window.ts'

const root = resolve(import.meta.dirname, '../..')
const executablePath = findElectron()

test.skip(executablePath === undefined, "Electron's runtime is not on this machine")
test.skip(!hasDisplay(process.platform, process.env), 'there is no display for a window')
test.skip(process.getuid?.() === 0, "Electron's sandbox does not run as root")

test('the real window opens sandboxed at the own page and shows the start', async () => {
  const data = mkdtempSync(join(tmpdir(), 'wegweiser-electron-'))
  const program = await _electron.launch({ executablePath, args: [root, '--data', data] })
  const window = await program.firstWindow()
  await expect(window.locator('h1')).toBeVisible()
  expect(window.url()).toMatch(/^app:\/\/wegweiser\//)
  expect(await window.evaluate(() => typeof Reflect.get(globalThis, 'require'))).toBe('undefined')
  await program.close()
})
