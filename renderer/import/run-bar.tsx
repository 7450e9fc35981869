import { Anchor, Button, Group, Text } from '@mantine/core'
import { useText } from '../parts/use-text.ts'
import type { Taking } from './use-import.ts'

type Props = {
  taking: Taking
  /** What the main button says and does. */
  label: string
  isEmpty: boolean
  onRun: () => void
  /** Number of decisions about duplicates that cannot be carried out. */
  conflictCount: number
  /** Number of fields of action that the ideas would lose. */
  lostFields: number
  onShowFields: () => void
}

/** Stays at the lower edge: takes the file in, takes the last correction back, says what would be lost. */
export function RunBar({ taking, label, isEmpty, onRun, conflictCount, lostFields, onShowFields }: Props) {
  const say = useText()
  return (
    <Group className="action-bar">
      <Button size="md" disabled={isEmpty || conflictCount > 0 || taking.isRefreshing} onClick={onRun}>
        {label}
      </Button>
      <Button
        variant="default"
        disabled={taking.stepBack === undefined}
        onClick={() => void taking.stepBack?.()}
      >
        {say('import.step-back')}
      </Button>
      {conflictCount > 0 && (
        <Text size="sm" role="alert" className="import-open">
          {say('import.duplicates.conflicts', { count: conflictCount })}
        </Text>
      )}
      {lostFields > 0 && !taking.isRefreshing ? (
        <Text size="sm">
          {say('import.fields.unplaced', { count: lostFields })}{' '}
          <Anchor component="button" size="sm" underline="always" onClick={onShowFields}>
            {say('import.fields.show')}
          </Anchor>
        </Text>
      ) : (
        <Text size="sm">{say(taking.isRefreshing ? 'import.refreshing' : 'import.run.hint')}</Text>
      )}
    </Group>
  )
}
