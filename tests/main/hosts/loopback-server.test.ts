import { mkdtempSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type App, buildApp } from '../../../main/app.ts'
import { assemble, type Assembly } from '../../../main/hosts/assemble.ts'
import { listenOnLoopback, type Loopback } from '../../../main/hosts/loopback-server.ts'
import { StartCodes } from '../../../main/hosts/start-code.ts'
import { startNodeProcess } from '../../../main/run-isolated.ts'
import { securityHeaders } from '../../../main/security-headers.ts'
import { hostilePaths } from './hostile-paths.ts'
import { type RawAnswer, sendRaw, writeRequest } from './raw-request.ts'

const folder = mkdtempSync(join(tmpdir(), 'wegweiser-loopback-'))
let assembly: Assembly
let app: App
let now = 0
let codes: StartCodes
let loopback: Loopback
let host = ''
let port = 0

beforeAll(async () => {
  assembly = await assemble({ folder, host: 'browser', startProcess: startNodeProcess })
  const page = {
    bytes: new TextEncoder().encode('<h1>Wegweiser</h1>'),
    mediaType: 'text/html; charset=utf-8',
  }
  app = buildApp({
    ...assembly.needs,
    pageFiles: new Map([['/', page]]),
    reportUnexpected: () => '4711',
  })
})

afterAll(async () => {
  await assembly.opened.close()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  now = 1_000_000
  codes = new StartCodes(() => now)
  loopback = await listenOnLoopback(app, codes, 0)
  host = new URL(loopback.address).host
  port = Number(new URL(loopback.address).port)
  return () => {
    loopback.server.closeAllConnections()
    loopback.server.close()
  }
})

const page = (path = '/', headers: string[] = [], name = host): Promise<RawAnswer> =>
  sendRaw(port, writeRequest(`GET ${path}`, [`Host: ${name}`, ...headers]))

const callLines = (): string[] => [
  `Host: ${host}`,
  `Origin: http://${host}`,
  'Sec-Fetch-Site: same-origin',
  'Content-Type: application/json',
]

const call = (path: string, body: string, headers: string[] = []): Promise<RawAnswer> =>
  sendRaw(port, writeRequest(`POST ${path}`, [...callLines(), ...headers], body))

const exchange = (code: string): Promise<RawAnswer> => call('/api/start', JSON.stringify({ code }))

async function enter(): Promise<string> {
  const { body } = await exchange(codes.newCode())
  return (JSON.parse(/\{.*\}/.exec(body)?.[0] ?? '{}') as { token: string }).token
}

describe('the loopback server', () => {
  test('gives its page and answers a call that has the token', async () => {
    const given = await page()
    expect(given.status).toBe(200)
    expect(given.body).toContain('<h1>Wegweiser</h1>')
    const token = await enter()
    const found = await call('/api/programme/find', '{}', [`X-Wegweiser-Token: ${token}`])
    expect(found.status).toBe(200)
    expect(found.body).toContain('"json":null')
  })

  test('takes a random port, a new one with each start', async () => {
    const other = await listenOnLoopback(app, new StartCodes(Date.now), 0)
    expect(other.address).not.toBe(loopback.address)
    other.server.close()
  })

  test('says so when a wanted port is taken', async () => {
    await expect(listenOnLoopback(app, codes, port)).rejects.toThrow('EADDRINUSE')
  })

  test('listens on no other address of this machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter((one) => one.family === 'IPv4' && !one.internal)
      .map((one) => one.address)
    for (const other of ['127.0.0.2', '::1', ...others]) {
      await expect(sendRaw(port, writeRequest('GET /', [`Host: ${host}`]), other)).rejects.toThrow(
        /ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH|EAFNOSUPPORT/,
      )
    }
  })

  test.each([
    'localhost:PORT',
    'LOCALHOST:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1.:PORT',
    '127.1:PORT',
    '0:PORT',
    '0.0.0.0:PORT',
    '[::1]:PORT',
    '2130706433:PORT',
    '0x7f.0.0.1:PORT',
    '127.0.0.1:PORT.evil.example',
    'evil.example',
    'evil.example:PORT',
    'user@127.0.0.1:PORT',
  ])('does not answer to the name %s', async (name) => {
    const answer = await page('/', [], name.replace('PORT', String(port)))
    expect(answer.status).toBe(421)
    expect(answer.body).not.toContain('<h1>')
  })

  test('does not answer without a name, or with two', async () => {
    expect((await sendRaw(port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(400)
    expect((await sendRaw(port, 'GET / HTTP/1.0\r\n\r\n')).status).toBe(421)
    expect((await page('/', [`Host: ${host}`])).status).not.toBe(200)
  })

  test.each([
    ['a foreign origin', ['Origin: https://evil.example']],
    ['the origin of another port', ['Origin: http://127.0.0.1:8080']],
    ['no origin at all', ['Origin: null']],
  ])('refuses %s', async (_name, headers) => {
    const token = await enter()
    const lines = [...callLines().filter((line) => !line.startsWith('Origin')), ...headers]
    const answer = await sendRaw(
      port,
      writeRequest('POST /api/programme/find', [...lines, `X-Wegweiser-Token: ${token}`], '{}'),
    )
    expect(answer.status).toBe(403)
  })

  test.each(['cross-site', 'same-site'])('refuses a page of elsewhere (%s)', async (site) => {
    expect((await page('/', [`Sec-Fetch-Site: ${site}`])).status).toBe(403)
  })

  test('locks after ten wrong tokens, also for the right one', async () => {
    const token = await enter()
    for (let attempt = 0; attempt < 10; attempt += 1)
      expect((await call('/api/programme/find', '{}', [`X-Wegweiser-Token: wrong-${attempt}`])).status).toBe(
        401,
      )
    expect((await call('/api/programme/find', '{}', [`X-Wegweiser-Token: ${token}`])).status).toBe(423)
    expect((await exchange(codes.newCode())).status).toBe(423)
  })

  test('locks after ten wrong start codes', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1)
      expect((await exchange(`no-${attempt}`)).status).toBe(401)
    expect((await exchange(codes.newCode())).status).toBe(423)
  })

  test('takes a start code once', async () => {
    const code = codes.newCode()
    expect((await exchange(code)).status).toBe(200)
    expect((await exchange(code)).status).toBe(401)
  })

  test('takes a start code for a minute and no longer', async () => {
    const [inTime, late] = [codes.newCode(), codes.newCode()]
    now += 60_000
    expect((await exchange(inTime)).status).toBe(200)
    now += 1
    expect((await exchange(late)).status).toBe(401)
  })

  test.each(['{}', '[]', 'null', '{"code":7}', '{"code":null}', 'no json', `{"code":"${'x'.repeat(5000)}"}`])(
    'takes no start code that is none: %s',
    async (body) => {
      expect((await call('/api/start', body)).status).toBe(401)
    },
  )

  test.each(hostilePaths)('finds nothing at %s', async (path) => {
    const answer = await page(path)
    expect([400, 404, 405]).toContain(answer.status)
    expect(answer.body).not.toMatch(/root:|"dependencies"|SQLite/)
  })

  test('has no sockets', async () => {
    const answer = await page('/', ['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Key: x'])
    expect(answer.status).toBe(400)
  })

  test.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'HEAD', 'PROPFIND'])(
    'knows no %s',
    async (method) => {
      const answer = await sendRaw(port, writeRequest(`${method} /api/programme/find`, callLines()))
      expect(answer.status).toBe(405)
      expect(answer.headers.filter(([name]) => name.startsWith('access-control'))).toEqual([])
    },
  )

  test('reads no endless headers', async () => {
    expect((await page('/', [`X-Long: ${'x'.repeat(20_000)}`])).status).toBe(431)
  })

  test('reads no endless bodies, told or untold', async () => {
    const token = await enter()
    const lines = [...callLines(), `X-Wegweiser-Token: ${token}`]
    const told = writeRequest('POST /api/programme/createEmpty', lines, 'x').replace(
      'Content-Length: 1',
      'Content-Length: 90000000',
    )
    expect((await sendRaw(port, told)).status).toBe(413)
    const chunk = 'x'.repeat(9 * 1024 * 1024)
    const untold = `${writeRequest('POST /api/programme/createEmpty', [...lines, 'Transfer-Encoding: chunked'])}${chunk.length.toString(16)}\r\n${chunk}\r\n0\r\n\r\n`
    expect((await sendRaw(port, untold)).status).toBe(413)
  })

  test('tells the known problem when a file is too large', async () => {
    const lines = callLines().filter((line) => !line.startsWith('Content-Type'))
    const file = [...lines, 'Content-Type: application/octet-stream', `X-Wegweiser-Token: ${await enter()}`]
    const told = writeRequest('POST /api/files', file, 'x').replace(
      'Content-Length: 1',
      'Content-Length: 90000000',
    )
    const answer = await sendRaw(port, told)
    expect(answer.status).toBe(413)
    expect(answer.body).toContain('"code":"file-too-large"')
  })

  test('gives up on whoever sends too slowly', async () => {
    const started = Date.now()
    const answer = await sendRaw(port, `GET / HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `)
    expect(answer.status).toBe(408)
    expect(Date.now() - started).toBeLessThan(9000)
  })

  test('lays its rules and nothing about itself into every answer', async () => {
    const token = await enter()
    const withToken = [`X-Wegweiser-Token: ${token}`]
    const answers = [
      await page(),
      await page('/nowhere'),
      await page('/download/x/y'),
      await page('/', [], 'evil.example'),
      await exchange('wrong'),
      await exchange(codes.newCode()),
      await call('/api/programme/find', '{}', withToken),
      await call('/api/nowhere', '{}', withToken),
      await call('/api/programme/createEmpty', 'no json', withToken),
      await call('/api/programme/createEmpty', '{"json":{"name":7}}', withToken),
    ]
    for (const { headers, status, body } of answers) {
      const names = headers.map(([name]) => name)
      for (const [name, value] of securityHeaders)
        expect({ status, [name]: headers.find(([one]) => one === name.toLowerCase())?.[1] }).toEqual({
          status,
          [name]: value,
        })
      expect(
        names.filter((name) => /^(set-cookie|server|x-powered-by|etag|access-control-.*)$/.test(name)),
      ).toEqual([])
      expect(body).not.toMatch(/node_modules|\bat \w+.*:\d+:\d+|stack/i)
    }
  })
})
