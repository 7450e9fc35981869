import { rankingFinding } from '../../shared/ranking/ranking-finding.ts'
import type { RankedIdea, RankingView } from '../../shared/ranking/ranking-contract.ts'
import { formatNumber, text } from '../../shared/language/text.ts'
import type { Command } from '../hosts/command.ts'
import { withDatabase } from '../hosts/with-database.ts'
import { findStageId } from './ranked-stage.ts'
import { readRanking } from './ranking-store.ts'

/** The ranking of a stage, best first, ties with the same rank. */
export const rankCommand: Command = {
  name: 'rank',
  usage: 'rank [--stage NAME] [--data DIR] [--json]',
  options: { stage: { type: 'string' } },
  positionals: [0, 0],
  run: ({ folder, values }) =>
    withDatabase(folder, async ({ database }) => {
      const { stage } = values
      const ranking = await readRanking(
        database,
        await findStageId(database, typeof stage === 'string' ? stage : undefined),
      )
      return { json: ranking.ideas.map(entryOf), lines: linesOf(ranking) }
    }),
}

/** `lower` and `upper` only where a gap keeps the value open. */
function entryOf({ number, title, value, rank, tied, status, standing, ...idea }: RankedIdea) {
  const { complete, lower, upper, valueCount, askedCount } = idea
  const span = complete ? {} : { lower, upper }
  return { number, title, value, rank, tied, status, standing, ...span, valueCount, askedCount }
}

function linesOf({ stage, ideas }: RankingView): string[] {
  const rows = ideas.map((idea) => [
    rankMark(idea),
    idea.number,
    points(idea.value),
    idea.complete ? '' : `${points(idea.lower)}–${points(idea.upper)}`,
    text('de', `ranking.status.${idea.status}`),
    idea.title,
  ])
  const heads = ['rank', 'number', 'value', 'span', 'status', 'title'] as const
  const table = [heads.map((head) => text('de', `ranking.column.${head}`)), ...rows]
  const widths = heads.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)))
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        isNumeric(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  return [stage.name, rankingFinding(ideas, 'de'), '', ...lines]
}

const isNumeric = (column: number): boolean => column === 0 || column === 2

function rankMark({ rank, tied }: RankedIdea): string {
  return rank === null ? '–' : `${tied ? '=' : ''}${rank}`
}

function points(value: number | null): string {
  return value === null ? '–' : formatNumber(value * 100, 'de', 1)
}
