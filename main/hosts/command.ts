import type { ParseArgsOptionsConfig } from 'node:util'

export type CommandCall = {
  folder: string
  positionals: string[]
  values: Record<string, string | boolean | (string | boolean)[] | undefined>
  complain: (line: string) => void
}

/** `json` is the whole answer; `lines` the same for people. `isProblem` makes the exit code 1. */
export type CommandAnswer = { json: unknown; lines?: string[]; isProblem?: boolean }

/** One command of the command line. */
export type Command = {
  name: string
  /** One line: the call without the program's name. */
  usage: string
  options: ParseArgsOptionsConfig
  /** Fewest and most positional arguments. */
  positionals: readonly [number, number]
  run: (call: CommandCall) => Promise<CommandAnswer | undefined>
}
