import { parseArgs } from 'node:util'
import { buildApp } from '../app.ts'
import { startNodeProcess } from '../run-isolated.ts'
import { assemble } from './assemble.ts'
import { defaultDataFolder } from './folders.ts'
import { listenOnLoopback } from './loopback-server.ts'
import { openWindow } from './open-window.ts'
import { StartCodes } from './start-code.ts'

export type Serving = {
  /** Address of the page, with a fresh one-time start code behind `#`. */
  newAddress: () => string
  /** Opens the window, or prints the address. */
  show: () => void
  close: () => Promise<void>
}

/** Time without any window after which a host that opened one itself ends. */
const aloneMilliseconds = 120_000

/**
 * Runs the program in the system's browser: for machines where the Electron runtime is missing or not allowed.
 *
 * @param options.open open a window; without a display, or with `false`, the one-time address is printed instead
 */
export async function serve(options: { folder: string; port: number; open: boolean }): Promise<Serving> {
  const { needs, close: closeFolder } = await assemble({
    folder: options.folder,
    host: 'browser',
    startProcess: startNodeProcess,
  })
  const codes = new StartCodes(Date.now)
  const listening = listenOnLoopback(buildApp(needs), codes, options.port)
  const { server, address } = await listening.catch(async (error: unknown) => {
    await closeFolder()
    throw error
  })
  const newAddress = (): string => `${address}#start=${codes.newCode()}`
  const close = async (): Promise<void> => {
    server.close()
    server.closeAllConnections()
    await closeFolder()
  }
  const show = (): void => {
    const isShown = options.open && openWindow(newAddress(), process.platform, process.env)
    if (isShown) endWhenAlone(needs.openWindows, close)
    else console.log(newAddress())
  }
  return { newAddress, show, close }
}

function endWhenAlone(
  windows: { onChange: (listener: (count: number) => void) => void },
  close: () => Promise<void>,
) {
  let timer: NodeJS.Timeout | undefined
  windows.onChange((count) => {
    clearTimeout(timer)
    if (count === 0) timer = setTimeout(() => void close().then(() => process.exit(0)), aloneMilliseconds)
  })
}

/**
 * Shows the host and stays. Ends cleanly on Ctrl+C, from before its address is known; a line on the terminal asks for a
 * fresh start address.
 */
export function stayUntilEnded(serving: Serving): void {
  const end = (): void => void serving.close().then(() => process.exit(0))
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  serving.show()
  if (!process.stdin.isTTY) return
  process.stdin.on('data', () => console.log(serving.newAddress()))
}

/** `node browser.js [--data DIR] [--port N] [--no-open]` */
export async function startFromArguments(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  })
  const folder = values.data ?? defaultDataFolder(process.platform, process.env)
  stayUntilEnded(await serve({ folder, port: Number(values.port ?? 0), open: values['no-open'] !== true }))
}
