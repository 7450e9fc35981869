import type { BrowserWindow } from 'electron'
import { type Language, languages } from '../../shared/language/text.ts'

let present: Language = 'de'

/** Language of menu and dialogs: the one that the person has chosen in the window. */
export function presentLanguage(): Language {
  return present
}

/** Looks at the page's language whenever it is loaded or comes to the front; tells when it has changed. */
export function followLanguage(window: BrowserWindow, onChange: () => void): void {
  const look = async (): Promise<void> => {
    const said: unknown = await window.webContents.executeJavaScriptInIsolatedWorld(999, [
      { code: 'document.documentElement.lang' },
    ])
    const found = languages.find((one) => one === said) ?? present
    const isNew = found !== present
    present = found
    if (isNew) onChange()
  }
  const lookQuietly = (): void => void look().catch(() => undefined)
  window.webContents.on('did-finish-load', lookQuietly)
  window.on('focus', lookQuietly)
}
