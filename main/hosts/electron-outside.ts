import { app, dialog, shell } from 'electron'
import { text } from '../../shared/language/text.ts'
import { presentLanguage } from './electron-language.ts'
import { findOutsideAddress } from './own-address.ts'

/**
 * The one way out: hands an https or mailto address to the system's own program, after the person has seen the whole
 * address and agreed. Anything else is dropped without a word.
 */
export async function openOutside(address: string): Promise<void> {
  const target = findOutsideAddress(address)
  if (target === undefined) return
  const language = presentLanguage()
  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: app.name,
    message: text(language, 'host.outside'),
    detail: target,
    buttons: [text(language, 'host.outside.open'), text(language, 'action.cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  if (response === 0) await shell.openExternal(target)
}
