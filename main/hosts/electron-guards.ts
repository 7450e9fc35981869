import { app, type Session, type WebContents } from 'electron'
import { openOutside } from './electron-outside.ts'
import { isOfflineAddress, isOwnAddress, ownOrigin } from './own-address.ts'

/** Chromium's own errands into the network; the window needs none of them. No host name is ever resolved. */
const switches: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
]

/** Must run before `ready`. */
export function staySilent(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value)
}

/** Nothing but the program's own page is loaded, nothing is allowed, no dictionary is fetched. */
export function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOfflineAddress(url) }))
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isAllowed(permission, requestingUrl)),
  )
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerDictionaryDownloadURL(`${ownOrigin}/no-dictionary/`)
}

/** Electron grants everything unless asked not to. The page may write to the clipboard when somebody clicks "copy". */
function isAllowed(permission: string, address: string | undefined): boolean {
  return permission === 'clipboard-sanitized-write' && address !== undefined && isOwnAddress(address)
}

/** Every window and every other kind of contents stays on the program's own page. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    stay(event)
    if (!isOwnAddress(event.url)) void openOutside(event.url)
  })
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    void openOutside(url)
    return { action: 'deny' }
  })
}

function stay(event: { url: string; preventDefault: () => void }): void {
  if (!isOwnAddress(event.url)) event.preventDefault()
}
