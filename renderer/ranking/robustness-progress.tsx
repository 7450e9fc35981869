import { Button, Group, Progress, Text } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { RobustnessRun } from './use-robustness-run.ts'

type Props = {
  run: RobustnessRun
  /** How many are asked for. */
  runs: number
  onCancel: () => void
  onAgain: () => void
}

/** How far the runs are, with the way to stop them; afterwards how exact they are. */
export function RobustnessProgress({ run: { view, isOld, state }, runs, onCancel, onAgain }: Props) {
  const say = useText()
  const language = useLanguage()
  const done = isOld ? 0 : (view?.samples ?? 0)
  const error = formatNumber((view?.error ?? 0) * 100, language, 1)
  const sentence = {
    running: say('runs.progress', { done, runs }),
    done: say('runs.done', { runs, seed: String(view?.seed ?? ''), error }),
    cancelled: say('runs.cancelled', { done, runs }),
    failed: '',
  }[state]
  return (
    <Group className="runs-progress">
      <Text size="sm">{sentence}</Text>
      {state === 'running' ? (
        <>
          <Progress value={(100 * done) / runs} aria-label={say('runs.progress', { done, runs })} w={240} />
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {say('action.cancel')}
          </Button>
        </>
      ) : (
        <Button size="compact-sm" variant="default" onClick={onAgain}>
          {say('runs.again')}
        </Button>
      )}
    </Group>
  )
}
