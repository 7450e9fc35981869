import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import { parseDay } from '../../shared/calendar.ts'
import type { BodyView } from '../../shared/programme/programme-lists.ts'
import { client, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

/** The line that adds one meeting; body, time and place stay for the next one. */
export function NewMeetingForm({ bodies }: { bodies: readonly BodyView[] }) {
  const say = useText()
  const [chosen, setChosen] = useState('')
  const [day, setDay] = useState('')
  const [typedTime, setTime] = useState<string | null>(null)
  const [place, setPlace] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const dayField = useRef<HTMLInputElement>(null)
  const body = bodies.find(({ id }) => id === chosen) ?? bodies[0]
  const time = typedTime ?? body?.usualTime ?? ''
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const heldOn = parseDay(day)
    setWrong(heldOn === null)
    if (heldOn === null || body === undefined) return
    setError(null)
    try {
      const { sequence } = await client.programme.addMeetings({
        meetings: [{ bodyId: body.id, heldOn, time, place }],
      })
      setDay('')
      dayField.current?.focus()
      await refreshAll()
      showUndo(say('trail.add-meetings', { count: 1 }), sequence)
    } catch (failure) {
      setError(failure)
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Group gap="xs" align="flex-start">
        <NativeSelect
          size="xs"
          label={say('council.meeting.body')}
          value={body?.id ?? ''}
          data={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            setChosen(event.currentTarget.value)
            setTime(null)
          }}
        />
        <TextInput
          ref={dayField}
          size="xs"
          w={130}
          label={say('council.meeting.day')}
          placeholder={say('entry.day.hint')}
          autoComplete="off"
          value={day}
          error={isWrong ? say('entry.day.wrong') : undefined}
          onChange={(event) => {
            setDay(event.currentTarget.value)
            setWrong(false)
          }}
        />
        <TextInput
          size="xs"
          w={90}
          label={say('council.meeting.time')}
          autoComplete="off"
          maxLength={20}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <TextInput
          size="xs"
          flex={1}
          miw={140}
          label={say('council.meeting.place')}
          autoComplete="off"
          maxLength={200}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="xs"
          mt={24}
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {say('council.meeting.add')}
        </Button>
      </Group>
      <ProblemNotice error={error} />
    </form>
  )
}
