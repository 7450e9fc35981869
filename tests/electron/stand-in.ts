import { fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const entry = join(root, 'dist', 'main', 'electron.cjs')
const require = createRequire(import.meta.url)

type Answer = (value: unknown) => void
type Listener = (details: unknown, answer: Answer) => void
export type SchemeHandler = (request: Request) => Promise<Response>
export type MenuItem = { label?: string; role?: string; click?: () => void; submenu?: MenuItem[] }

/** Electron's part of a window's contents, as far as the host uses it. */
class Contents extends EventEmitter {
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  language = 'de'
  reloads = 0

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }

  executeJavaScriptInIsolatedWorld(): Promise<string> {
    return Promise.resolve(this.language)
  }

  reload(): void {
    this.reloads += 1
  }
}

class Window extends EventEmitter {
  readonly options: Record<string, unknown>
  readonly webContents = new Contents()
  readonly addresses: string[] = []
  readonly acts: string[] = []

  constructor(options: Record<string, unknown>) {
    super()
    this.options = options
  }

  loadURL(address: string): Promise<void> {
    this.addresses.push(address)
    return Promise.resolve()
  }

  isDestroyed = (): boolean => false
  isMinimized = (): boolean => true
  isMaximized = (): boolean => this.acts.includes('maximize')
  getNormalBounds = () => ({ x: 40, y: 50, width: 1000, height: 700 })
  show = (): void => void this.acts.push('show')
  focus = (): void => void this.acts.push('focus')
  restore = (): void => void this.acts.push('restore')
  maximize = (): void => void this.acts.push('maximize')
}

class Session extends EventEmitter {
  readonly handlers = new Map<string, (...values: never[]) => unknown>()
  filter: Listener = () => undefined
  dictionaryAddress = ''
  readonly webRequest = { onBeforeRequest: (listener: Listener): void => void (this.filter = listener) }

  setPermissionRequestHandler = (handler: () => void): void => void this.handlers.set('request', handler)
  setPermissionCheckHandler = (handler: () => void): void => void this.handlers.set('check', handler)
  setDevicePermissionHandler = (handler: () => void): void => void this.handlers.set('device', handler)
  setSpellCheckerDictionaryDownloadURL = (address: string): void => void (this.dictionaryAddress = address)
}

class App extends EventEmitter {
  readonly name = 'Wegweiser'
  readonly isPackaged = false
  readonly paths = new Map([['downloads', join(tmpdir(), 'downloads')]])
  readonly switches = new Map<string, string | undefined>()
  readonly relaunches: unknown[] = []
  readonly exits: number[] = []
  readonly order: string[]
  readonly isFirst: boolean
  quits = 0

  constructor(order: string[], isFirst: boolean) {
    super()
    this.order = order
    this.isFirst = isFirst
  }

  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => void this.switches.set(name, value),
  }
  enableSandbox = (): void => void this.order.push('sandbox')
  requestSingleInstanceLock = (): boolean => this.isFirst
  whenReady = async (): Promise<void> => {
    await Promise.resolve()
    if (!this.order.includes('ready')) this.order.push('ready')
  }
  setPath = (name: string, path: string): void => void this.paths.set(name, path)
  getPath = (name: string): string => this.paths.get(name) ?? ''
  getAppPath = (): string => root
  getAppMetrics = (): unknown[] => []
  relaunch = (options: unknown): void => void this.relaunches.push(options)
  exit = (code: number): void => void this.exits.push(code)
  quit = (): void => void (this.quits += 1)
}

/** A running program on a stand-in for Electron, with everything that the stand-in has seen. */
export type Program = {
  folder: string
  app: App
  session: Session
  /** What happened in which order: registering the scheme, the sandbox, ready, handling the scheme. */
  order: string[]
  schemes: { scheme: string; privileges: Record<string, boolean> }[]
  handler: SchemeHandler
  windows: Window[]
  menu: MenuItem[]
  opened: string[]
  shownErrors: { title: string; text: string }[]
  questions: { message: string; detail?: string }[]
  started: Promise<void>
}

type Options = { folder?: string; args?: string[]; isFirst?: boolean; answer?: number; chosenFolder?: string }

/** Loads the built entry with a stand-in in the place of the module `electron`, and waits until it has started. */
export async function startProgram(options: Options = {}): Promise<Program> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'wegweiser-electron-'))
  const order: string[] = []
  const app = new App(order, options.isFirst ?? true)
  const session = new Session()
  const program: Program = {
    folder,
    app,
    session,
    order,
    schemes: [],
    handler: () => Promise.reject(new Error('no handler')),
    windows: [],
    menu: [],
    opened: [],
    shownErrors: [],
    questions: [],
    started: Promise.resolve(),
  }
  const before = process.argv
  process.argv = [process.execPath, root, ...(options.args ?? ['--data', folder])]
  putInPlace(standIn(program, options))
  delete require.cache[entry]
  const loaded = require(entry) as { started: Promise<void> }
  await loaded.started
  process.argv = before
  return program
}

/** Ends the program as Electron does, and waits until the database is closed. */
export async function endProgram({ app }: Program): Promise<void> {
  let isPrevented = false
  app.emit('will-quit', { preventDefault: () => (isPrevented = true) })
  for (let waited = 0; isPrevented && app.exits.length === 0 && waited < 5000; waited += 10)
    await new Promise((done) => setTimeout(done, 10))
}

function standIn(program: Program, options: Options): Record<string, unknown> {
  const { app, session, order } = program
  return {
    app,
    session: { defaultSession: session },
    protocol: {
      registerSchemesAsPrivileged: (schemes: Program['schemes']) => {
        order.push('register')
        program.schemes.push(...schemes)
      },
      handle: (_scheme: string, handler: SchemeHandler) => {
        order.push('handle')
        program.handler = handler
      },
    },
    BrowserWindow: function BrowserWindow(settings: Record<string, unknown>) {
      const window = new Window(settings)
      program.windows.push(window)
      app.emit('web-contents-created', {}, window.webContents)
      return window
    },
    Menu: {
      buildFromTemplate: (template: MenuItem[]) => template,
      setApplicationMenu: (menu: MenuItem[]) => void (program.menu = menu),
    },
    dialog: {
      showErrorBox: (title: string, text: string) => void program.shownErrors.push({ title, text }),
      showMessageBox: (...parts: { message: string }[]) => {
        program.questions.push(parts.at(-1) ?? { message: '' })
        return Promise.resolve({ response: options.answer ?? 1 })
      },
      showOpenDialog: () =>
        Promise.resolve({ filePaths: options.chosenFolder === undefined ? [] : [options.chosenFolder] }),
    },
    shell: {
      openExternal: (address: string) => Promise.resolve(program.opened.push(address)),
      openPath: (path: string) => Promise.resolve(program.opened.push(path)),
    },
    screen: {
      getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }),
      getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
    },
    utilityProcess: { fork: forkAsNode },
  }
}

/** A Node child in the shape of a utility process. */
function forkAsNode(
  file: string,
): EventEmitter & { postMessage: (message: object) => void; kill: () => void } {
  const child = fork(file, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  const shape = Object.assign(new EventEmitter(), {
    pid: child.pid,
    stderr: child.stderr,
    postMessage: (message: object) => void child.send(message),
    kill: () => void child.kill('SIGKILL'),
  })
  child.on('message', (message) => shape.emit('message', message))
  child.on('close', (code) => shape.emit('exit', code))
  return shape
}

function putInPlace(electron: Record<string, unknown>): void {
  const path = createRequire(entry).resolve('electron')
  const module = new Module(path)
  module.exports = electron
  module.loaded = true
  require.cache[path] = module
}
