import { join } from 'node:path'
import { app, BrowserWindow, dialog, screen } from 'electron'
import { text } from '../../shared/language/text.ts'
import { presentLanguage } from './electron-language.ts'
import { ownOrigin } from './own-address.ts'
import { fitWindow, readWindowState, saveWindowState, smallestWindow } from './window-state.ts'

/** The one window: sandboxed, without Node, at the place where it was last time. */
export function openMainWindow(folder: string): BrowserWindow {
  const stateFile = join(folder, 'window.json')
  const { isMaximised, ...place } = fitWindow(readWindowState(stateFile), listScreens())
  const window = new BrowserWindow({
    ...place,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: app.name,
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  if (isMaximised === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    saveWindowState(stateFile, { ...window.getNormalBounds(), isMaximised: window.isMaximized() })
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerReload(window)
  })
  void window.loadURL(`${ownOrigin}/`)
  return window
}

/** A second start brings the first window to the front. */
export function showAgain(window: BrowserWindow | undefined): void {
  if (window === undefined || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

async function offerReload(window: BrowserWindow): Promise<void> {
  const language = presentLanguage()
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: app.name,
    message: text(language, 'host.window-gone'),
    buttons: [text(language, 'host.window-gone.reload'), text(language, 'host.menu.quit')],
    defaultId: 0,
    cancelId: 1,
  })
  if (response !== 0) app.quit()
  else if (!window.isDestroyed()) window.webContents.reload()
}

function listScreens() {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  return [main, ...others].map((display) => display.workArea)
}
