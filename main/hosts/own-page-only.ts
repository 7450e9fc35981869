/**
 * Who may talk to the program on 127.0.0.1: only the page that this program itself has opened, in this browser tab.
 *
 * Attacks considered: another web site that resolves its name to 127.0.0.1 (DNS rebinding: exact Host); forms, images
 * and scripts of other sites (Origin, Sec-Fetch-Site, content type, a token in a header that no form can set); other
 * programs' pages on other ports (same-site is not enough); other users of the computer (the token is secret); socket
 * hijacking (no upgrades). Not defended: programs under the same account and hostile browser extensions.
 */

export type IncomingRequest = {
  method: string
  /** Path with query, as it came. */
  path: string
  /** Every header line in order, names in lower case; a header sent twice stands here twice. */
  headers: readonly (readonly [string, string])[]
}

export type Gate = {
  /** The only accepted Host, such as `127.0.0.1:49152`. */
  host: string
  /** Whether a token is the right one; compared in constant time by the host. */
  isToken: (token: string) => boolean
  /** After too many wrong tokens nothing is answered any more. */
  isLocked: boolean
}

export type Refusal = { status: 400 | 401 | 403 | 405 | 414 | 415 | 421 | 423; why: string }

export const tokenHeader = 'x-wegweiser-token'
export const startCodePath = '/api/start'

/** `undefined` when the request may pass, else the answer that it gets. Pure; the table of attacks is its test. */
export function findRefusal(request: IncomingRequest, gate: Gate): Refusal | undefined {
  return (
    refuseForm(request) ??
    refuseHost(request, gate) ??
    refuseOrigin(request, gate) ??
    (request.path.startsWith('/api/') ? refuseCall(request, gate) : refusePage(request))
  )
}

function refuseForm({ method, path, headers }: IncomingRequest): Refusal | undefined {
  if (method !== 'GET' && method !== 'POST') return { status: 405, why: 'method' }
  if (path.length > 8192) return { status: 414, why: 'path' }
  if (!isPlainPath(path)) return { status: 400, why: 'path' }
  if (headers.some(([name]) => name === 'upgrade')) return { status: 400, why: 'upgrade' }
  return undefined
}

/**
 * Whether a path already has the form in which the application will see it. A browser sends no other; another spelling
 * (`/x/../api/…`, `/%61pi/…`) could be judged here as a page and answered there as a call.
 */
function isPlainPath(path: string): boolean {
  const [raw = ''] = path.split('?')
  if (!raw.startsWith('/') || raw.startsWith('//') || !URL.canParse(raw, 'http://127.0.0.1')) return false
  const isNormal = new URL(raw, 'http://127.0.0.1').pathname === raw
  return isNormal && /^\/api(\/|$)/i.test(raw) === /^\/+api(\/|$)/i.test(decode(raw))
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return '/api'
  }
}

function refuseHost({ headers }: IncomingRequest, gate: Gate): Refusal | undefined {
  const hosts = valuesOf(headers, 'host')
  return hosts.length === 1 && hosts[0] === gate.host ? undefined : { status: 421, why: 'host' }
}

/** A foreign Origin is refused everywhere; browsers send none with plain navigation. */
function refuseOrigin({ headers }: IncomingRequest, gate: Gate): Refusal | undefined {
  const origins = valuesOf(headers, 'origin')
  const isOwn = origins.length === 0 || (origins.length === 1 && origins[0] === `http://${gate.host}`)
  return isOwn ? undefined : { status: 403, why: 'origin' }
}

/** The page and its assets: by navigation (`none`) or from our own page. They hold no data. */
function refusePage({ method, headers }: IncomingRequest): Refusal | undefined {
  if (method !== 'GET') return { status: 405, why: 'method' }
  const site = valuesOf(headers, 'sec-fetch-site')
  const isOwn = site.length === 0 || (site.length === 1 && (site[0] === 'same-origin' || site[0] === 'none'))
  return isOwn ? undefined : { status: 403, why: 'sec-fetch-site' }
}

/** The API: POST only, from our own page, with the right kind of body and (but for the start code) with the token. */
function refuseCall({ method, path, headers }: IncomingRequest, gate: Gate): Refusal | undefined {
  if (gate.isLocked) return { status: 423, why: 'locked' }
  if (method !== 'POST') return { status: 405, why: 'method' }
  const site = valuesOf(headers, 'sec-fetch-site')
  if (site.length !== 1 || site[0] !== 'same-origin') return { status: 403, why: 'sec-fetch-site' }
  if (valuesOf(headers, 'origin').length !== 1) return { status: 403, why: 'origin' }
  const type = (valuesOf(headers, 'content-type')[0] ?? '').split(';')[0]?.trim().toLowerCase()
  const expected = path === '/api/files' ? 'application/octet-stream' : 'application/json'
  if (type !== expected) return { status: 415, why: 'content-type' }
  if (path === startCodePath) return undefined
  const tokens = valuesOf(headers, tokenHeader)
  const isAllowed = tokens.length === 1 && gate.isToken(tokens[0] ?? '')
  return isAllowed ? undefined : { status: 401, why: 'token' }
}

function valuesOf(headers: IncomingRequest['headers'], wanted: string): string[] {
  return headers.filter(([name]) => name === wanted).map(([, value]) => value)
}
