import { app, utilityProcess } from 'electron'
import { warmUpArgument } from '../isolated-port.ts'
import type { StartProcess } from '../run-isolated.ts'

/** The same isolation as a Node child process, made by Electron: with its fuses set, the program cannot be Node itself. */
export function startUtilityProcess(
  ...[file, options, listener]: Parameters<StartProcess>
): ReturnType<StartProcess> {
  const child = utilityProcess.fork(file, options.warmUp === true ? [warmUpArgument] : [], {
    serviceName: 'Wegweiser reader',
    execArgv: [`--max-old-space-size=${options.heapMegabytes}`, '--no-deprecation'],
    stdio: ['ignore', 'ignore', 'pipe'],
    env: ownEnvironment(),
  })
  let lastWords = ''
  const listen = (words: string): void => {
    lastWords = (lastWords + words).slice(-4096)
  }
  child.stderr?.on('data', (piece: Buffer) => listen(piece.toString()))
  child.on('error', (type, location) => listen(`${type} ${location}`))
  child.on('message', listener.onMessage)
  child.once('exit', () => listener.onEnd(lastWords))
  return {
    send: (input) => child.postMessage(input),
    kill: () => void child.kill(),
    findMemory: () => findWorkingSet(child.pid),
  }
}

/** Nothing of the person's environment; Windows alone cannot start a process without its own folder. */
function ownEnvironment(): Record<string, string> {
  const folder = process.env['SystemRoot']
  return folder === undefined ? {} : { SystemRoot: folder }
}

/** Bytes; Electron counts in kibibytes. Buffers lie outside of the heap limit, so this is what really bounds them. */
function findWorkingSet(pid: number | undefined): number | undefined {
  const own = app.getAppMetrics().find((metric) => metric.pid === pid)
  return own === undefined ? undefined : own.memory.workingSetSize * 1024
}
