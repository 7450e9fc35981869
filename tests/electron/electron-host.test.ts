import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endProgram, type MenuItem, type Program, startProgram } from './stand-in.ts'

let program: Program

beforeAll(async () => {
  program = await startProgram()
})
afterAll(() => endProgram(program))

describe('the start', () => {
  test('registers the scheme before Electron is ready, with four privileges and no more', () => {
    expect(program.order).toEqual(['register', 'sandbox', 'ready', 'handle'])
    const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
    expect(program.schemes).toEqual([{ scheme: 'app', privileges }])
  })

  test('opens one sandboxed window without Node at the own page', () => {
    expect(program.shownErrors).toEqual([])
    expect(program.windows).toHaveLength(1)
    expect(program.windows[0]?.addresses).toEqual(['app://wegweiser/'])
    expect(program.windows[0]?.options['webPreferences']).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      devTools: true,
    })
  })

  test('keeps the lock and the files of the window in the data folder', () => {
    expect(program.app.paths.get('userData')).toBe(program.folder)
    expect(program.app.paths.get('sessionData')).toBe(join(program.folder, 'window'))
  })

  test('turns off the errands of Chromium and resolves no name', () => {
    expect(program.app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
    expect([...program.app.switches.keys()]).toEqual(
      expect.arrayContaining(['disable-background-networking', 'disable-component-update', 'no-pings']),
    )
    expect(program.session.dictionaryAddress).toMatch(/^app:\/\/wegweiser\//)
  })

  test('shows the window when it is drawn, and again when the program is started a second time', () => {
    const window = program.windows[0]
    window?.emit('ready-to-show')
    program.app.emit('second-instance')
    expect(window?.acts).toEqual(['show', 'restore', 'show', 'focus'])
  })
})

describe('other starts', () => {
  test('end at once when the program runs already', async () => {
    const second = await startProgram({ isFirst: false })
    expect(second.app.quits).toBe(1)
    expect(second.windows).toEqual([])
  })

  test('say in German who holds the folder, and end with 1', async () => {
    const second = await startProgram({ folder: program.folder })
    expect(second.shownErrors).toEqual([
      {
        title: 'Wegweiser lässt sich nicht öffnen',
        text: expect.stringMatching(/wird schon benutzt.*electron, PID \d+/) as string,
      },
    ])
    expect(second.app.exits).toEqual([1])
    expect(second.windows).toEqual([])
  })

  test('with a damaged file say so, and leave it as it is', async () => {
    const { folder } = await startFresh()
    const file = join(folder, 'wegweiser.db')
    writeFileSync(file, 'this is no database, but a text that is long enough to look like one\n'.repeat(20))
    const before = readFileSync(file)
    const second = await startProgram({ folder })
    expect(second.shownErrors[0]?.text).toContain('beschädigt')
    expect(second.app.exits).toEqual([1])
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('with --smoke try database, reading process and page, and end with 0', async () => {
    const smoke = await startProgram({ args: ['--smoke'] })
    expect(smoke.app.exits).toEqual([0])
    expect(smoke.windows).toEqual([])
  })
})

describe('the window', () => {
  test('opens where it was closed', async () => {
    const first = await startProgram()
    first.windows[0]?.emit('close')
    await endProgram(first)
    expect(first.app.exits).toEqual([0])
    const second = await startProgram({ folder: first.folder })
    expect(second.windows[0]?.options).toMatchObject({ x: 40, y: 50, width: 1000, height: 700 })
    await endProgram(second)
  })

  test('is offered anew when its process has crashed', async () => {
    const crashed = await startProgram({ answer: 0 })
    crashed.windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    await new Promise((done) => setTimeout(done, 20))
    expect(crashed.questions[0]?.message).toContain('abgestürzt')
    expect(crashed.windows[0]?.webContents.reloads).toBe(1)
    await endProgram(crashed)
  })
})

describe('the menu', () => {
  test('is German, has four parts, and its guide stays in the page', () => {
    expect(program.menu.map((one) => one.label)).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Hilfe'])
    findItem(program.menu, 'Anleitung').click?.()
    expect(program.windows[0]?.addresses.at(-1)).toBe('app://wegweiser/#/guide')
  })

  test('becomes English when the page does', async () => {
    const english = await startProgram()
    const contents = english.windows[0]?.webContents
    if (contents !== undefined) contents.language = 'en'
    contents?.emit('did-finish-load')
    await new Promise((done) => setTimeout(done, 20))
    expect(english.menu.map((one) => one.label)).toEqual(['File', 'Edit', 'View', 'Help'])
    await endProgram(english)
  })

  test('opens another data folder by starting anew', async () => {
    const moving = await startProgram({ chosenFolder: '/other/folder' })
    findItem(moving.menu, 'Datenordner öffnen …').click?.()
    await new Promise((done) => setTimeout(done, 20))
    expect(moving.app.relaunches).toEqual([
      expect.objectContaining({ args: [expect.any(String), '--data', '/other/folder'] }),
    ])
    expect(moving.app.quits).toBe(1)
    await endProgram(moving)
  })
})

function findItem(menu: MenuItem[], label: string): MenuItem {
  const found = menu.flatMap((part) => part.submenu ?? []).find((item) => item.label === label)
  if (found === undefined) throw new Error(`the menu has no ${label}`)
  return found
}

async function startFresh(): Promise<Program> {
  const fresh = await startProgram()
  await endProgram(fresh)
  return fresh
}
