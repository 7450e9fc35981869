import { parseArgs } from 'node:util'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { explainError } from './explain-error.ts'
import { defaultDataFolder } from './folders.ts'
import { WrongUsage } from './wrong-usage.ts'

export type Terminal = { print: (line: string) => void; complain: (line: string) => void }

export const exitCodes = { done: 0, problem: 1, wrongUsage: 2 } as const

const commonOptions = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/**
 * Runs one command: `wegweiser <command> [arguments] [--data DIR] [--json]`. With `--json` standard output holds the
 * JSON and nothing else; every message goes to standard error.
 *
 * @returns the exit code: 0 done, 1 a problem (one line on standard error), 2 wrong usage
 */
export async function runCommandLine(args: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  const command = commands.find((one) => one.name === name)
  if (name === undefined || name === 'help' || name === '--help') {
    for (const one of commands) terminal.print(`wegweiser ${one.usage}`)
    return exitCodes.done
  }
  if (command === undefined) {
    terminal.complain(`unknown command: ${name} (see: wegweiser help)`)
    return exitCodes.wrongUsage
  }
  try {
    return await runOne(command, rest, terminal)
  } catch (error) {
    return complainAbout(error, command, terminal)
  }
}

async function runOne(command: Command, args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { ...command.options, ...commonOptions },
    allowPositionals: true,
  })
  if (values['help'] === true) {
    terminal.print(`wegweiser ${command.usage}`)
    return exitCodes.done
  }
  const [fewest, most] = command.positionals
  if (positionals.length < fewest || positionals.length > most) throw new WrongUsage(command.usage)
  const data = values['data']
  const answer = await command.run({
    folder: typeof data === 'string' ? data : defaultDataFolder(process.platform, process.env),
    positionals,
    values,
    complain: terminal.complain,
  })
  if (answer === undefined) return exitCodes.done
  const isJson = values['json'] === true || answer.lines === undefined
  if (isJson) terminal.print(JSON.stringify(answer.json, null, 1))
  else for (const line of answer.lines ?? []) terminal.print(line)
  return answer.isProblem === true ? exitCodes.problem : exitCodes.done
}

function complainAbout(error: unknown, command: Command, terminal: Terminal): number {
  if (error instanceof WrongUsage || isParseError(error)) {
    terminal.complain(`usage: wegweiser ${command.usage}`)
    return exitCodes.wrongUsage
  }
  terminal.complain(explainError(error))
  return exitCodes.problem
}

function isParseError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
