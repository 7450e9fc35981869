import { ideasCommand } from '../ideas/ideas-command.ts'
import { importCommand } from '../import/import-command.ts'
import { paperCommand } from '../papers/paper-command.ts'
import { exportCommand } from '../ranking/export-command.ts'
import { rankCommand } from '../ranking/rank-command.ts'
import { scoresCommand } from '../scores/scores-command.ts'
import { scoreSheetsCommand } from '../scores/score-sheets-command.ts'
import type { Command } from './command.ts'
import { checkCommand } from './command-check.ts'
import { evaluateCommand } from './command-evaluate.ts'
import { sampleCommand } from './command-sample.ts'
import { serveCommand } from './command-serve.ts'

/** Every command, in the order of the way. */
export const commands: readonly Command[] = [
  sampleCommand,
  importCommand,
  ideasCommand,
  scoreSheetsCommand,
  scoresCommand,
  rankCommand,
  exportCommand,
  paperCommand,
  evaluateCommand,
  checkCommand,
  serveCommand,
]
