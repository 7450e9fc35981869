import type { ParseArgsOptionsConfig } from 'node:util'
import { checkCommand } from './command-check.ts'
import { serveCommand } from './command-serve.ts'

export type CommandCall = {
  folder: string
  positionals: string[]
  values: Record<string, string | boolean | (string | boolean)[] | undefined>
  complain: (line: string) => void
}

/** `json` is the whole answer; `lines` the same for people. `isProblem` makes the exit code 1. */
export type CommandAnswer = { json: unknown; lines?: string[]; isProblem?: boolean }

export type Command = {
  name: string
  /** One line: the call without the program's name. */
  usage: string
  options: ParseArgsOptionsConfig
  /** Fewest and most positional arguments. */
  positionals: readonly [number, number]
  run: (call: CommandCall) => Promise<CommandAnswer | undefined>
}

/** Every command, in the order of the way. */
export const commands: readonly Command[] = [checkCommand, serveCommand]
