import { evaluateOracleFile } from '../../shared/overview/evaluate-file.ts'
import type { Command } from './command.ts'
import { readArgumentJson } from './read-argument-file.ts'

/** Computes a file of reference cases, so that our arithmetic can be compared from outside. */
export const evaluateCommand: Command = {
  name: 'evaluate',
  usage: 'evaluate FILE',
  options: {},
  positionals: [1, 1],
  run: async ({ positionals }) => ({ json: evaluateOracleFile(readArgumentJson(positionals[0] ?? '')) }),
}
