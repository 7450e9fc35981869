import { Alert, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { refreshAll } from '../api.ts'
import { problemOf } from './problem-notice.tsx'
import { useSavedText, type SavedText } from './use-saved-text.ts'
import { useText } from './use-text.ts'
import { isTextKey } from '../../shared/language/text.ts'

type Props = SavedText & {
  label: string
  /** In tables the column's heading is the visible label; the field then carries only its name. */
  isLabelHidden?: boolean
  description?: string
  isMultiline?: boolean
  isRightAligned?: boolean
  maxLength?: number
  /** Marks the field for keys that jump within a table. */
  cell?: string
}

/** A text field that is saved when it is left; see `useSavedText`. */
export function SavedField({ label, isLabelHidden = false, isMultiline = false, ...props }: Props) {
  const say = useText()
  const field = useSavedText(props)
  const problem = field.error === null ? null : problemOf(field.error)
  const key = problem === null ? '' : `problem.${problem.code}`
  const refusal = isTextKey(key) ? say(key, problem?.values ?? {}) : problem?.code
  const shared = {
    ...(isLabelHidden ? { 'aria-label': label } : { label }),
    ...(props.description !== undefined && { description: props.description }),
    ...(props.maxLength !== undefined && { maxLength: props.maxLength }),
    ...(props.cell !== undefined && { 'data-cell': props.cell }),
    value: field.text,
    error: field.complaint ?? refusal,
    onBlur: field.leave,
    onChange: (event: { currentTarget: { value: string } }) => field.change(event.currentTarget.value),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Escape') field.reset()
    },
  }
  return (
    <Stack gap={4}>
      {isMultiline ? (
        <Textarea {...shared} autosize minRows={2} maxRows={24} />
      ) : (
        <TextInput
          {...shared}
          size={isLabelHidden ? 'xs' : 'sm'}
          autoComplete="off"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...(props.isRightAligned === true && { styles: { input: { textAlign: 'right' } } })}
        />
      )}
      {field.conflict !== null && (
        <ConflictNotice
          theirs={field.conflict.theirs}
          onKeep={field.keepMine}
          onTake={() => {
            field.takeTheirs()
            void refreshAll()
          }}
        />
      )}
    </Stack>
  )
}

/** Both versions side by side at the field itself: mine stays in the field, theirs is quoted here. */
function ConflictNotice({
  theirs,
  onKeep,
  onTake,
}: {
  theirs: string
  onKeep: () => void
  onTake: () => void
}) {
  const say = useText()
  return (
    <Alert role="alert" color="yellow" title={say('conflict.title')} miw={280}>
      <Text size="sm">{say('conflict.text')}</Text>
      <Text size="sm" fw={600} mt={4}>
        {say('conflict.theirs')}:
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        {theirs === '' ? '–' : theirs}
      </Text>
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="default" onClick={onTake}>
          {say('action.take-theirs')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onKeep}>
          {say('action.keep-mine')}
        </Button>
      </Group>
    </Alert>
  )
}
