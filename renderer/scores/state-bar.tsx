import { Box, Text } from '@mantine/core'
import type { StateCounts } from '../../shared/scores/score.ts'
import { useText } from '../parts/use-text.ts'

const states = ['value', 'abstained', 'cannotJudge', 'open'] as const

/** How far a sheet is filled in, as a sentence and as a bar with the patterns of the cells. */
export function StateBar({ counts }: { counts: StateCounts }) {
  const say = useText()
  const whole = counts.value + counts.abstained + counts.cannotJudge + counts.open
  return (
    <Box style={{ flex: 1 }}>
      <Text size="sm">{say('scores.progress', { ...counts, whole })}</Text>
      <div className="score-bar" aria-hidden>
        {states.map((state) => (
          <span key={state} data-state={state} style={{ flexGrow: counts[state] }} />
        ))}
      </div>
    </Box>
  )
}
