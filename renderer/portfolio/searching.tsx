import { Button, Group, Loader, Text } from '@mantine/core'
import { useText } from '../parts/use-text.ts'

type Props = { what: string; isStopped: boolean; onStop: () => void; onAgain: () => void }

/** A search at work, with the way to stop it and to begin again. */
export function Searching({ what, isStopped, onStop, onAgain }: Props) {
  const say = useText()
  return (
    <Group role="status" align="center" p="md">
      {!isStopped && <Loader size="sm" aria-hidden />}
      <Text>{isStopped ? say('selection.stopped') : what}</Text>
      <Button variant="default" size="compact-sm" onClick={isStopped ? onAgain : onStop}>
        {say(isStopped ? 'selection.again' : 'action.cancel')}
      </Button>
    </Group>
  )
}
