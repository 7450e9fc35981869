import { Button, Group, Loader, Stack, Text } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { useState } from 'react'
import { searchSentence } from '../../shared/portfolio/search-text.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { StoppableSearch } from './use-stoppable-search.ts'

type Props = { what: string; search: Omit<StoppableSearch<unknown>, 'found'> }

/** A search at work: what is found so far, for how long, and the way to stop it and to begin again. */
export function Searching({ what, search: { isStopped, progress, stop, again } }: Props) {
  const say = useText()
  const language = useLanguage()
  const state = progress?.search
  return (
    <Stack gap={4} p="md">
      <Group role="status" align="center">
        {!isStopped && <Loader size="sm" aria-hidden />}
        <Text>{isStopped ? say('selection.stopped') : what}</Text>
        <Button variant="default" size="compact-sm" onClick={isStopped ? again : stop}>
          {say(isStopped ? 'selection.again' : 'action.cancel')}
        </Button>
      </Group>
      {!isStopped && <Elapsed />}
      {!isStopped && state !== undefined && <Text size="sm">{searchSentence(state, language)}</Text>}
    </Stack>
  )
}

/** Shown only when the search takes longer than a person expects. */
function Elapsed() {
  const say = useText()
  const [seconds, setSeconds] = useState(0)
  useInterval(() => setSeconds((before) => before + 1), 1000, { autoInvoke: true })
  if (seconds < 2) return null
  return (
    <Text size="sm" c="dimmed">
      {say('selection.search.seconds', { seconds })}
    </Text>
  )
}
