import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { app, type BrowserWindow, dialog, session } from 'electron'
import { text } from '../../shared/language/text.ts'
import { buildApp } from '../app.ts'
import { assemble, type Assembly } from './assemble.ts'
import { handleDownloads } from './electron-downloads.ts'
import { guardContents, guardSession, staySilent } from './electron-guards.ts'
import { followLanguage, presentLanguage } from './electron-language.ts'
import { setMenu } from './electron-menu.ts'
import { startUtilityProcess } from './electron-process.ts'
import { registerScheme, serveScheme } from './electron-scheme.ts'
import { runSmokeTest } from './electron-smoke.ts'
import { openMainWindow, showAgain } from './electron-window.ts'
import { explainError } from './explain-error.ts'
import { defaultDataFolder } from './folders.ts'

/** The desktop program. What must happen before Electron is ready happens here, synchronously, at the top of the file. */
registerScheme()
app.enableSandbox()
staySilent()
app.on('web-contents-created', (_event, contents) => guardContents(contents))

const { values } = parseArgs({
  args: process.argv.slice(app.isPackaged ? 1 : 2),
  options: { data: { type: 'string' }, smoke: { type: 'boolean' } },
  strict: false,
})
const folder =
  typeof values.data === 'string' ? resolve(values.data) : defaultDataFolder(process.platform, process.env)
let window: BrowserWindow | undefined
let running: Assembly | undefined

/** Settles when the window is open or the program has given up; for tests. */
export const started: Promise<void> = start()

async function start(): Promise<void> {
  try {
    if (values.smoke === true) {
      await app.whenReady()
      app.exit(await runSmokeTest(startUtilityProcess))
      return
    }
    claimFolder()
    if (!app.requestSingleInstanceLock()) {
      app.quit()
      return
    }
    app.on('second-instance', () => showAgain(window))
    app.on('window-all-closed', () => app.quit())
    app.on('will-quit', closeFirst)
    await app.whenReady()
    await openEverything()
  } catch (error) {
    await app.whenReady()
    dialog.showErrorBox(text(presentLanguage(), 'host.start-failed'), explainError(error, presentLanguage()))
    app.exit(1)
  }
}

/** One running program a data folder: Electron's lock belongs to `userData`. Chromium's own files lie below, apart. */
function claimFolder(): void {
  mkdirSync(join(folder, 'window'), { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
  app.setPath('sessionData', join(folder, 'window'))
}

async function openEverything(): Promise<void> {
  const assembly = await assemble({ folder, host: 'electron', startProcess: startUtilityProcess })
  running = assembly
  guardSession(session.defaultSession)
  handleDownloads(session.defaultSession)
  serveScheme(buildApp(assembly.needs))
  const main = openMainWindow(folder)
  window = main
  setMenu(main, folder)
  followLanguage(main, () => setMenu(main, folder))
}

/** The database is closed properly before the program ends, so that one file holds everything. */
function closeFirst(event: { preventDefault: () => void }): void {
  const closing = running
  if (closing === undefined) return
  running = undefined
  event.preventDefault()
  void closing.close().finally(() => app.exit(0))
}
