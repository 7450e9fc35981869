import type { deFundedRanks } from './de-funded-ranks.ts'

export const enFundedRanks: Record<keyof typeof deFundedRanks, string> = {
  'funded.show': 'Line and right margin',
  'funded.show.rule': 'Selection by the exit rule',
  'funded.show.scenario': 'Money in scenario “{name}”',
  'funded.how':
    'The margin can also say in what percentage of the runs an idea is funded, with a line where the money ends. For that, add a scenario with a budget for this stage under “Selection within budget” in the portfolio.',
  'funded.how.link': 'To the portfolio',
  'funded.progress': '{done} of {total} runs with a selection within the budget',
  'funded.cancelled': 'Cancelled; there are no shares of funding.',
  'funded.margin': 'funded in',
  'funded.column.share': 'Funded in',
  'funded.column.now': 'Funded today',
  'funded.now.yes': 'yes',
  'funded.now.no': 'no',
  'funded.now.not-in': 'cannot be chosen',
  'funded.row.share': 'funded in {share}% of the runs',
  'funded.row.not-in': 'cannot be chosen in the scenario',
  'funded.line.no-budget': '“{scenario}” has no budget, so there is no line.',
  'funded.line.reaches-all': 'The money of “{scenario}” suffices for all ideas, so there is no line.',
  'funded.line.at-once':
    'The money of “{scenario}” ({budget}: {limit}) does not even suffice for {number} on rank {rank} ({next}).',
  'funded.line.ends':
    'Funding by rank, “{scenario}” ({budget}: {limit}) lasts until just before {number} on rank {rank}: {used} are bound before it, with it it would be {next}.',
  'funded.finding.none': 'No idea is funded today.',
  'funded.finding.none-safe': 'none of them',
  'funded.finding.safe': '{safe} of them',
  'funded.finding.now':
    '1 idea is funded today, in at least 95 of 100 runs {safe}.|{count} ideas are funded today, in at least 95 of 100 runs {safe}.',
  'funded.finding.least': 'The least certain is {number} (funded in {share}% of the runs).',
  'funded.hint':
    'The margin says in what percentage of {runs} runs the idea is funded; each time the best selection under all rules of the scenario is chosen, and open costs vary too. Filled circle: funded today, empty circle: not today. Dash: cannot be chosen in the scenario, mostly for want of a cost.',
  'funded.hint.line':
    'The dashed line shows where the money ends: from the first rank on the costs of the ideas are added up; the line lies before the first idea with which a budget no longer suffices. Ideas without a cost are passed over, other rules of the scenario do not count for the line. As a cheap idea further down may still fit into the budget, ideas below the line can be funded too.',
  'funded.impossible':
    'In 1 run not all rules could be kept; it does not count.|In {count} runs not all rules could be kept; they do not count.',
  'runs.map.zoom.before': '{count} before',
  'runs.map.zoom.after': '{count} after',
  'runs.map.zoom.hint':
    'Page up and page down move on; a click or Enter on a row that stands for several ideas shows them one by one. Ranks get finer around the ideas shown.',
}
