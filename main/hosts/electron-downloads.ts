import { join } from 'node:path'
import { app, dialog, type Session } from 'electron'
import { text } from '../../shared/language/text.ts'
import { cleanFileName } from '../file-name.ts'
import { presentLanguage } from './electron-language.ts'
import { isOfflineAddress } from './own-address.ts'

/** Files that the page hands out: the person is always asked where to, with a clean name in the usual folder. */
export function handleDownloads(session: Session): void {
  session.on('will-download', (event, item) => {
    if (!isOfflineAddress(item.getURL())) {
      event.preventDefault()
      return
    }
    const name = cleanFileName(item.getFilename())
    const ending = /\.(\w+)$/.exec(name)?.[1]
    item.setSaveDialogOptions({
      defaultPath: join(app.getPath('downloads'), name),
      ...(ending === undefined ? {} : { filters: [{ name: ending.toUpperCase(), extensions: [ending] }] }),
    })
    item.once('done', (_event, state) => {
      if (state === 'interrupted')
        dialog.showErrorBox(app.name, text(presentLanguage(), 'host.download-failed', { file: name }))
    })
  })
}
