/**
 * What belongs to the program and what lies outside, for the Electron host. Addresses are compared by protocol and
 * host: in Node the origin of an `app:` address is the word "null", so a comparison of origins would let nothing or
 * everything pass. Attacks considered: look-alike hosts (`app://wegweiser.evil`), credentials in the address, other
 * schemes (`file:`, `javascript:`, `data:`), addresses that start programs of the system (`smb:`, `ms-msdt:` …).
 */

export const ownScheme = 'app'
export const ownHost = 'wegweiser'
export const ownOrigin = `${ownScheme}://${ownHost}`

/** Whether an address belongs to the program's own page. */
export function isOwnAddress(address: string): boolean {
  const url = parseAddress(address)
  if (url === undefined) return false
  const isBare = url.username === '' && url.password === '' && url.port === ''
  return url.protocol === `${ownScheme}:` && url.host === ownHost && isBare
}

/** Whether the window may load an address at all; everything else never leaves the machine. */
export function isOfflineAddress(address: string): boolean {
  const protocol = parseAddress(address)?.protocol ?? ''
  if (protocol === 'blob:') return isOwnAddress(address.slice('blob:'.length))
  return protocol === 'data:' || protocol === 'devtools:' || isOwnAddress(address)
}

/** Whether a request for a path may be answered, judged by the origin that asks (absent: the browser itself). */
export function isAllowedInitiator(path: string, initiatorOrigin: string | undefined): boolean {
  if (initiatorOrigin === ownOrigin) return true
  return initiatorOrigin === undefined && path !== '/api' && !path.startsWith('/api/')
}

/** The address in its normal form if the system's browser or mail program may get it: https and mailto only. */
export function findOutsideAddress(address: string): string | undefined {
  const url = address.length > 2000 || hasControls(address) ? undefined : parseAddress(address)
  if (url === undefined || url.username !== '' || url.password !== '') return undefined
  if (url.protocol === 'https:') return url.hostname === '' ? undefined : url.href
  const isMail = url.protocol === 'mailto:' && url.pathname.includes('@') && !url.searchParams.has('attach')
  return isMail && !url.searchParams.has('attachment') ? url.href : undefined
}

function parseAddress(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}

function hasControls(text: string): boolean {
  return /[\p{Cc}\p{Bidi_Control}\s]/u.test(text)
}
