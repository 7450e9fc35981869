import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endProgram, type Program, startProgram } from './stand-in.ts'

let program: Program

beforeAll(async () => {
  program = await startProgram()
})
afterAll(() => endProgram(program))

type Asking = { method?: string; headers?: Record<string, string>; body?: string; initiator?: string | null }

/** A request as Electron hands it on: with the origin that asks, which no page can set. */
async function ask(path: string, asking: Asking = {}, host = 'app://wegweiser'): Promise<Response> {
  const { initiator = 'app://wegweiser', ...init } = asking
  const request = new Request(`${host}${path}`, init)
  if (initiator !== null) Object.defineProperty(request, 'initiatorOrigin', { value: initiator })
  return await program.handler(request)
}

const json = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }

describe('the page', () => {
  test('comes with a strict policy and its assets with their types', async () => {
    const page = await ask('/', { initiator: null })
    expect(page.status).toBe(200)
    const policy = page.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? ''
    const asset = await ask(script)
    expect(asset.status).toBe(200)
    expect(asset.headers.get('Content-Type')).toMatch(/^text\/javascript/)
    expect(asset.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/assets/%00',
    '/.env',
  ])('knows no path %s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  test('is not given for another host of the scheme', async () => {
    expect((await ask('/', {}, 'app://wegweiser.evil')).status).toBe(403)
    expect((await ask('/', {}, 'app://other')).status).toBe(403)
  })
})

describe('the API', () => {
  test('answers the own page', async () => {
    const answer = await ask('/api/programme/find', json)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ json: null })
  })

  test.each([null, 'null', 'https://example.org', 'app://evil', 'app://wegweiser.evil', 'file://'])(
    'refuses a request that comes from %s',
    async (initiator) => {
      expect((await ask('/api/programme/find', { ...json, initiator })).status).toBe(403)
      expect((await ask('/api/files', { ...json, initiator })).status).toBe(403)
    },
  )

  test('takes a file as raw bytes', async () => {
    const headers = {
      'Content-Type': 'application/octet-stream',
      'X-File-Name': encodeURIComponent('Übersicht.csv'),
    }
    const answer = await ask('/api/files', { method: 'POST', headers, body: 'Titel\nBank' })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ name: 'Übersicht.csv', size: 10 })
  })

  test('sends progress bit by bit', async () => {
    const answer = await ask('/api/window/stayOpen', json)
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/event-stream/)
    const reader = answer.body?.getReader()
    const first = await reader?.read()
    expect(new TextDecoder().decode(first?.value as Uint8Array | undefined)).not.toBe('')
    await reader?.cancel()
  })
})

describe('a download', () => {
  test('gets a clean name in the folder for downloads', () => {
    const item = download('app://wegweiser/download/x/y', 'Rang:folge\u202E ..\\*?.xlsx ')
    expect(item.options).toEqual({
      defaultPath: join(tmpdir(), 'downloads', 'Rang-folge ..---.xlsx'),
      filters: [{ name: 'XLSX', extensions: ['xlsx'] }],
    })
    expect(item.isPrevented).toBe(false)
  })

  test('from anywhere else does not begin', () => {
    expect(download('https://example.org/x.exe', 'x.exe').isPrevented).toBe(true)
  })

  test('that breaks off is told', () => {
    download('app://wegweiser/download/x/y', 'a.docx').end('interrupted')
    expect(program.shownErrors.at(-1)?.text).toContain('a.docx')
  })
})

function download(address: string, name: string) {
  const ends: ((event: unknown, state: string) => void)[] = []
  const seen: { options: unknown; isPrevented: boolean; end: (state: string) => void } = {
    options: undefined,
    isPrevented: false,
    end: (state) => ends.forEach((listener) => listener({}, state)),
  }
  const item = {
    getURL: () => address,
    getFilename: () => name,
    setSaveDialogOptions: (options: unknown) => (seen.options = options),
    once: (_event: string, listener: (event: unknown, state: string) => void) => ends.push(listener),
  }
  program.session.emit('will-download', { preventDefault: () => (seen.isPrevented = true) }, item)
  return seen
}
