import { app, type BrowserWindow, dialog, Menu, type MenuItemConstructorOptions, shell } from 'electron'
import { text, type TextKey } from '../../shared/language/text.ts'
import { programVersion } from '../version.ts'
import { presentLanguage } from './electron-language.ts'
import { ownOrigin } from './own-address.ts'

type Item = MenuItemConstructorOptions

/** The menu in the present language; built anew when the language changes. */
export function setMenu(window: BrowserWindow, folder: string): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([fileMenu(window, folder), editMenu(), viewMenu(), helpMenu(window)]),
  )
}

function say(key: TextKey): string {
  return text(presentLanguage(), key)
}

function fileMenu(window: BrowserWindow, folder: string): Item {
  return {
    label: say('host.menu.file'),
    submenu: [
      { label: say('host.menu.open-folder'), click: () => void chooseFolder(window) },
      { label: say('host.menu.show-folder'), click: () => void shell.openPath(folder) },
      { type: 'separator' },
      { label: say('host.menu.quit'), role: 'quit' },
    ],
  }
}

function editMenu(): Item {
  return {
    label: say('host.menu.edit'),
    submenu: [
      { label: say('host.menu.undo'), role: 'undo' },
      { label: say('host.menu.redo'), role: 'redo' },
      { type: 'separator' },
      { label: say('host.menu.cut'), role: 'cut' },
      { label: say('host.menu.copy'), role: 'copy' },
      { label: say('host.menu.paste'), role: 'paste' },
      { label: say('host.menu.select-all'), role: 'selectAll' },
    ],
  }
}

function viewMenu(): Item {
  return {
    label: say('host.menu.view'),
    submenu: [
      { label: say('host.menu.zoom-in'), role: 'zoomIn' },
      { label: say('host.menu.zoom-out'), role: 'zoomOut' },
      { label: say('host.menu.zoom-reset'), role: 'resetZoom' },
      { type: 'separator' },
      { label: say('host.menu.full-screen'), role: 'togglefullscreen' },
      { label: say('host.menu.reload'), role: 'reload' },
    ],
  }
}

function helpMenu(window: BrowserWindow): Item {
  return {
    label: say('host.menu.help'),
    role: 'help',
    submenu: [
      {
        label: say('host.menu.guide'),
        accelerator: 'F1',
        click: () => void window.loadURL(`${ownOrigin}/#/guide`),
      },
      { label: say('host.menu.about'), click: () => void showAbout(window) },
    ],
  }
}

async function showAbout(window: BrowserWindow): Promise<void> {
  const message = text(presentLanguage(), 'host.about', { version: programVersion })
  await dialog.showMessageBox(window, { type: 'info', title: app.name, message })
}

/** Another data folder means another start: one program holds one folder for all of its life. */
async function chooseFolder(window: BrowserWindow): Promise<void> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  })
  const [chosen] = filePaths
  if (chosen === undefined) return
  const program = process.env['APPIMAGE']
  const own = app.isPackaged ? [] : [app.getAppPath()]
  app.relaunch({ args: [...own, '--data', chosen], ...(program === undefined ? {} : { execPath: program }) })
  app.quit()
}
