import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RPCHandler } from '@orpc/server/fetch'
import type { Context } from './context.ts'
import { describeProblem, type ReportUnexpected } from './contract-error.ts'
import { attachmentHeader } from './downloads.ts'
import { securityHeaders } from './security-headers.ts'
import type { PageFiles } from './page-files.ts'
import { buildRouter } from './router.ts'
import { Problem } from '../shared/problem.ts'

/** What the application is built from; a host supplies all of it. */
export type Needs = Omit<Context, 'person'> & {
  /** The built renderer, held in memory. */
  pageFiles: PageFiles
  /** Name that stands in the trail when the window has not said who works there. */
  defaultPerson: string
  reportUnexpected: ReportUnexpected
}

export type App = { fetch: (request: Request) => Response | Promise<Response> }

/** Names the person at the window; percent-encoded, because headers are ASCII. */
export const personHeader = 'x-wegweiser-person'
export const fileNameHeader = 'x-file-name'

/**
 * The application as a value: a request goes in, a response comes out, the same under every host. Paths:
 * `/` and assets (the page), `/api/…` (oRPC), `/api/files` (one file as raw bytes), `/download/…` (one file, once).
 */
export function buildApp(needs: Needs): App {
  const app = new Hono()
  const handler = new RPCHandler(buildRouter(needs.reportUnexpected))
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of securityHeaders) c.header(name, value)
  })
  app.post('/api/files', bodyLimit({ maxSize: 31 * 1024 * 1024 }), async (c) => {
    const name = decodeName(c.req.header(fileNameHeader) ?? '')
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    try {
      const { id, sha256 } = needs.uploads.add(name, bytes)
      return c.json({ id, name, size: bytes.length, sha256 })
    } catch (error) {
      if (error instanceof Problem) return c.json(describeProblem(error), 422)
      throw error
    }
  })
  app.use('/api/*', async (c) => {
    const person = decodeName(c.req.header(personHeader) ?? '') || needs.defaultPerson
    const { matched, response } = await handler.handle(c.req.raw, {
      prefix: '/api',
      context: { ...needs, person },
    })
    return matched ? response : c.notFound()
  })
  app.get('/download/:ticket/:name', (c) => {
    const download = needs.downloads.take(c.req.param('ticket'))
    if (download === undefined) return c.notFound()
    return c.body(new Uint8Array(download.bytes), 200, {
      'Content-Type': download.mediaType,
      'Content-Disposition': attachmentHeader(download.name),
    })
  })
  app.get('*', (c) => {
    const file = needs.pageFiles.get(c.req.path)
    if (file === undefined) return c.notFound()
    return c.body(new Uint8Array(file.bytes), 200, { 'Content-Type': file.mediaType })
  })
  app.notFound((c) => c.text('not found', 404))
  app.onError((error, c) => c.text(`error ${needs.reportUnexpected(error)}`, 500))
  return { fetch: (request) => app.fetch(request) }
}

/** A name out of a header: percent-decoded, without control characters, at most 200 characters. */
function decodeName(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
      .replaceAll(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 200)
  } catch {
    return ''
  }
}
