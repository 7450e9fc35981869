import { type Context as AnyContext, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RPCHandler } from '@orpc/server/fetch'
import type { Context } from './context.ts'
import { describeProblem, type ReportUnexpected } from './contract-error.ts'
import { attachmentHeader } from './downloads.ts'
import { securityHeaders } from './security-headers.ts'
import type { PageFiles } from './page-files.ts'
import { buildRouter } from './router.ts'
import { Uploads } from './uploads.ts'
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

/** Longest body of a call; nothing that a person types or pastes comes near it. */
const callBody = { maxSize: 8 * 1024 * 1024, onError: (c: AnyContext) => c.text('too large', 413) }

/** A little more than a file may have, so that it is the upload that says so in most cases. */
const fileBody = {
  maxSize: Uploads.byteLimit + 1024 * 1024,
  onError: (c: AnyContext) => c.json(describeProblem(new Problem('file-too-large', { limit: 30 })), 413),
}

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
  app.post('/api/files', bodyLimit(fileBody), async (c) => {
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
  app.use('/api/*', bodyLimit(callBody))
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
