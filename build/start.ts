import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { hasDisplay } from '../main/hosts/open-window.ts'
import { buildAll } from './build.ts'
import { fetchElectron, findElectron } from './electron-runtime.ts'
import { isBuildStale } from './freshness.ts'
import { root } from './run-tool.ts'

const downloadMilliseconds = 20_000

/**
 * `npm start [-- --data DIR] [--browser] [--port N] [--no-open]`: the window of the program if there is any way to
 * show it, else the same program in the system's browser, else its one-time address on the terminal.
 */
async function start(args: string[]): Promise<number> {
  if (isBuildStale() && !(await build())) return 1
  const browserOnly = ['--browser', '--no-open', '--port'].some((name) =>
    args.some((one) => one.startsWith(name)),
  )
  const electron = browserOnly || !canShowElectron() ? undefined : await provideElectron()
  const rest = args.filter((one) => one !== '--browser')
  if (electron !== undefined) return await stayWith(electron, [root, ...rest])
  return await stayWith(process.execPath, [join(root, 'dist', 'main', 'browser.js'), ...rest])
}

async function build(): Promise<boolean> {
  console.log('Wegweiser wird gebaut …')
  try {
    await buildAll()
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

/** Electron's sandbox needs an ordinary user, and any window needs a display. */
function canShowElectron(): boolean {
  return process.getuid?.() !== 0 && hasDisplay(process.platform, process.env)
}

async function provideElectron(): Promise<string | undefined> {
  const electron = findElectron() ?? (await fetchElectron(downloadMilliseconds))
  if (electron === undefined)
    console.log('Electron ist auf diesem Rechner nicht verfügbar; Wegweiser öffnet sich im Browser.')
  return electron
}

/** Runs the host until it ends by itself; Ctrl+C reaches it directly, so this process only waits. */
async function stayWith(program: string, args: string[]): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit', cwd: process.env['INIT_CWD'] ?? process.cwd() })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return await new Promise((done) => {
    child.once('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.once('close', (code) => done(code ?? 1))
  })
}

process.exitCode = await start(process.argv.slice(2))
