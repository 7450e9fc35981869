import { protocol } from 'electron'
import type { App } from '../app.ts'
import { securityHeaders } from '../security-headers.ts'
import { isAllowedInitiator, isOwnAddress, ownScheme } from './own-address.ts'

/** Must run before `ready`, once. No `bypassCSP`, no `corsEnabled`: the page is bound to its own rules like any other. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
  protocol.registerSchemesAsPrivileged([{ scheme: ownScheme, privileges }])
}

/**
 * Lets the application answer for `app://wegweiser`. Who asks is judged by `initiatorOrigin`, which Electron sets and
 * no page can forge: the API answers our own page only.
 */
export function serveScheme(application: App): void {
  protocol.handle(ownScheme, async (request) => {
    const asked: Request & { initiatorOrigin?: string } = request
    const isOurs = isOwnAddress(request.url)
    if (!isOurs || !isAllowedInitiator(new URL(request.url).pathname, asked.initiatorOrigin)) {
      return new Response('refused', {
        status: 403,
        headers: new Headers(securityHeaders.map(([...pair]) => pair)),
      })
    }
    return await application.fetch(request)
  })
}
