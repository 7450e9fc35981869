import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { App } from '../app.ts'
import { securityHeaders } from '../security-headers.ts'
import { findRefusal, type IncomingRequest, startCodePath } from './own-page-only.ts'
import type { StartCodes } from './start-code.ts'

export type Loopback = { server: Server; address: string }

/** Whoever sends slowly or endlessly is cut off; the checking interval decides when that is noticed. */
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 5000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 1000,
}

/**
 * Serves the application on 127.0.0.1 behind `own-page-only`. A random free port unless one is asked for.
 *
 * @throws when the address is not the loopback address after all, or the port is taken
 */
export async function listenOnLoopback(app: App, codes: StartCodes, port: number): Promise<Loopback> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  let host = ''
  const server = createServer(limits, (request, response) => {
    const gate = { host, isToken: (token: string) => codes.isToken(token), isLocked: codes.isLocked }
    const refusal = findRefusal(describeRequest(request), gate)
    if (refusal !== undefined) {
      answer(response, refusal.status, { refused: refusal.why })
      return
    }
    if (request.url === startCodePath) {
      void exchangeCode(request, response, codes)
      return
    }
    void listener(request, response)
  })
  server.maxConnections = 64
  server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string' || bound.address !== '127.0.0.1') {
    server.close()
    throw new Error('not bound to the loopback address')
  }
  host = `127.0.0.1:${bound.port}`
  return { server, address: `http://${host}/` }
}

function describeRequest(request: IncomingMessage): IncomingRequest {
  const headers: [string, string][] = []
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    headers.push([(request.rawHeaders[index] ?? '').toLowerCase(), request.rawHeaders[index + 1] ?? ''])
  }
  return { method: request.method ?? '', path: request.url ?? '', headers }
}

async function exchangeCode(
  request: IncomingMessage,
  response: ServerResponse,
  codes: StartCodes,
): Promise<void> {
  const token = codes.exchange(parseCode(await readShortBody(request)))
  if (token === undefined) answer(response, 401, { refused: 'start-code' })
  else answer(response, 200, { token })
}

async function readShortBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) {
    body += String(chunk)
    if (body.length > 1000) return ''
  }
  return body
}

function parseCode(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body)
    const isCode = typeof parsed === 'object' && parsed !== null && 'code' in parsed
    return isCode && typeof parsed.code === 'string' ? parsed.code : ''
  } catch {
    return ''
  }
}

function answer(response: ServerResponse, status: number, body: Record<string, string>): void {
  for (const [name, value] of securityHeaders) response.setHeader(name, value)
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
}
