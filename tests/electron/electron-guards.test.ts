import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endProgram, type Program, startProgram } from './stand-in.ts'

let program: Program

beforeAll(async () => {
  program = await startProgram()
})
afterAll(() => endProgram(program))

const own = ['app://wegweiser/', 'app://wegweiser/#/ideas', 'app://wegweiser/download/abc/Rangfolge.xlsx']

const foreign = [
  'app://wegweiser.evil/',
  'app://evil/',
  'app://wegweiser:80/',
  'app://user@wegweiser/',
  'app:wegweiser',
  'http://wegweiser/',
  'https://wegweiser/',
  'https://example.org/',
  'http://127.0.0.1:4711/',
  'file:///etc/passwd',
  'file://server/share/x',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:app://wegweiser/0000',
  'about:blank',
  'view-source:app://wegweiser/',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'ftp://example.org/',
  'ws://127.0.0.1/',
  'not an address',
]

describe('navigation', () => {
  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s stays on the own page', (name) => {
    expect(own.filter((url) => isPrevented(name, url))).toEqual([])
    expect(foreign.filter((url) => !isPrevented(name, url))).toEqual([])
  })

  test('never attaches a webview', () => {
    expect(isPrevented('will-attach-webview', '')).toBe(true)
  })

  test('never opens another window', () => {
    const actions = [...own, ...foreign].map((url) => contents().openHandler({ url }).action)
    expect(new Set(actions)).toEqual(new Set(['deny']))
  })
})

describe('requests', () => {
  test.each([...own, 'data:image/png;base64,AA==', 'blob:app://wegweiser/1-2', 'devtools://devtools/x.js'])(
    'to %s pass',
    (url) => {
      expect(isCancelled(url)).toBe(false)
    },
  )

  test.each([
    'https://example.org/a.js',
    'http://127.0.0.1/',
    'wss://example.org',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'app://evil/',
    'chrome-extension://abc/x.js',
  ])('to %s never leave the machine', (url) => {
    expect(isCancelled(url)).toBe(true)
  })
})

const permissions = [
  'accessibility-events',
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
]

describe('permissions', () => {
  test.each(permissions)('%s is refused, asked or checked', (permission) => {
    expect(isGranted(permission, 'app://wegweiser/')).toEqual({ asked: false, checked: false })
  })

  test('to write to the clipboard is granted to the own page only', () => {
    const permission = 'clipboard-sanitized-write'
    expect(isGranted(permission, 'app://wegweiser/')).toEqual({ asked: true, checked: true })
    expect(isGranted(permission, 'https://example.org/')).toEqual({ asked: false, checked: false })
  })

  test('for devices are refused', () => {
    expect(program.session.handlers.get('device')?.()).toBe(false)
  })
})

describe('addresses outside', () => {
  const refused = [
    'http://example.org/',
    'file:///C:/Windows/System32/calc.exe',
    'smb://server/share',
    'ms-msdt:/id PCWDiagnostic',
    'ms-officecmd:%7B%7D',
    'search-ms:query=x&crumb=location:\\\\evil',
    'ms-settings:privacy',
    'javascript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,x',
    'blob:https://example.org/1',
    'ftp://example.org/',
    'ssh://example.org',
    'telnet://example.org',
    'ldap://example.org',
    'jar:https://example.org!/x',
    'view-source:https://example.org',
    'chrome://settings',
    '\\\\server\\share\\x.exe',
    'C:\\Windows\\System32\\calc.exe',
    '/etc/passwd',
    'https://user:secret@example.org/',
    'https://example.org/\u202Egpj.exe',
    'mailto:',
    'mailto:a@example.org?attach=/etc/passwd',
    `https://example.org/${'x'.repeat(2000)}`,
  ]

  test.each(refused)('like %s are dropped without a question', async (url) => {
    const { opened, questions } = await clickOutside(url, 0)
    expect({ opened, questions }).toEqual({ opened: [], questions: [] })
  })

  test.each(['https://www.norderstedt.de/go', 'mailto:kernteam@example.org?subject=Idee'])(
    '%s is opened after the whole address was shown and agreed to',
    async (url) => {
      const agreed = await clickOutside(url, 0)
      expect(agreed.opened).toEqual([url])
      expect(agreed.questions[0]?.detail).toBe(url)
      expect((await clickOutside(url, 1)).opened).toEqual([])
    },
  )
})

function contents() {
  const window = program.windows[0]
  if (window === undefined) throw new Error('no window')
  return window.webContents
}

function isPrevented(name: string, url: string): boolean {
  let prevented = false
  contents().emit(name, { url, preventDefault: () => (prevented = true) })
  return prevented
}

function isCancelled(url: string): unknown {
  let cancelled: unknown
  program.session.filter({ url }, (answer) => (cancelled = (answer as { cancel: boolean }).cancel))
  return cancelled
}

function isGranted(permission: string, address: string): { asked: unknown; checked: unknown } {
  let asked: unknown
  const request = program.session.handlers.get('request') as (...values: unknown[]) => void
  request({}, permission, (answer: boolean) => (asked = answer), { requestingUrl: address })
  const check = program.session.handlers.get('check') as (...values: unknown[]) => boolean
  return { asked, checked: check({}, permission, address) }
}

/** A click on a link to the outside in a program whose person answers every question alike. */
async function clickOutside(url: string, answer: number): Promise<Program> {
  const clicked = await startProgram({ answer })
  clicked.windows[0]?.webContents.openHandler({ url })
  await new Promise((done) => setTimeout(done, 5))
  await endProgram(clicked)
  return clicked
}
