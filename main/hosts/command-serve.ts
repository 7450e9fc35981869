import { serve, stayUntilEnded } from './browser.ts'
import type { Command } from './command.ts'
import { WrongUsage } from './wrong-usage.ts'

/** Runs the browser host and stays until it is ended. */
export const serveCommand: Command = {
  name: 'serve',
  usage: 'serve [--port N] [--no-open] [--data DIR]',
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  positionals: [0, 0],
  run: async ({ folder, values }) => {
    const port = Number(values['port'] ?? 0)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new WrongUsage('port')
    stayUntilEnded(await serve({ folder, port, open: values['no-open'] !== true }))
    return undefined
  },
}
