import { Box, Group, Table, Text } from '@mantine/core'
import { type Day, formatDay, formatWeekday, parseDay } from '../../shared/calendar.ts'
import { dayOff } from '../../shared/holidays.ts'
import { type Deadline, deadlinesOf } from '../../shared/programme/deadlines.ts'
import {
  type MeetingState,
  meetingStates,
  meetingView,
  type MeetingView,
} from '../../shared/programme/meetings.ts'
import type { BodyView } from '../../shared/programme/programme-lists.ts'
import { client } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RecordCell, RecordCellChoice } from '../parts/record-cell.tsx'
import { RecordConflict } from '../parts/record-conflict.tsx'
import { fieldOf, useRecordSaving } from '../parts/record-saving.ts'
import { RemovalButton } from '../parts/removal-button.tsx'
import { RowMark } from '../parts/row-mark.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

type Patch = { bodyId?: string; heldOn?: Day; time?: string; place?: string; state?: MeetingState }
type Props = { meeting: MeetingView; bodies: readonly BodyView[]; today: Day }

/** One meeting with its deadlines counted back; every cell saves on its own. */
export function MeetingRow({ meeting, bodies, today }: Props) {
  const say = useText()
  const language = useLanguage()
  const { id, bodyId, heldOn, time, place, state } = meeting
  const body = bodies.find((one) => one.id === bodyId)
  const name = `${body?.shortName ?? ''}, ${formatDay(heldOn, language)}`
  const saved = useRecordSaving<MeetingView, Patch>({
    record: meeting,
    send: (expectedRevision, patch) => client.programme.saveMeeting({ id, expectedRevision, patch }),
    parse: (current) => meetingView.parse(current),
  })
  const label = (field: 'day' | 'body' | 'time' | 'place' | 'state'): string =>
    `${say(`council.meeting.${field}`)}: ${name}`
  const due = body === undefined ? null : deadlinesOf(heldOn, body)
  const isOver = heldOn < today || state === 'held' || state === 'cancelled'
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          <Text size="xs" w={20} c="dimmed">
            {formatWeekday(heldOn, language)}
          </Text>
          <Box flex={1}>
            <RecordCell
              {...fieldOf(saved, 'heldOn')}
              label={label('day')}
              value={formatDay(heldOn, 'de')}
              complain={(typed) => (parseDay(typed) === null ? say('entry.day.wrong') : null)}
              onSave={(typed) => saved.save('heldOn', { heldOn: parseDay(typed) ?? heldOn })}
            />
          </Box>
        </Group>
        <DayOffNote day={heldOn} />
        <ProblemNotice error={saved.error} />
      </Table.Td>
      <Table.Td>
        <RecordCellChoice
          label={label('body')}
          value={bodyId}
          choices={bodies.map((one) => ({ value: one.id, label: one.name }))}
          onSave={(chosen) => saved.save('bodyId', { bodyId: chosen })}
        />
      </Table.Td>
      <Table.Td>
        <RecordCell
          {...fieldOf(saved, 'time')}
          label={label('time')}
          value={time}
          maxLength={20}
          onSave={(typed) => saved.save('time', { time: typed.trim() })}
        />
      </Table.Td>
      <Table.Td>
        <RecordCell
          {...fieldOf(saved, 'place')}
          label={label('place')}
          value={place}
          maxLength={200}
          onSave={(typed) => saved.save('place', { place: typed.trim() })}
        />
      </Table.Td>
      <Table.Td>
        <RecordCellChoice
          label={label('state')}
          value={state}
          choices={meetingStates.map((value) => ({ value, label: say(`council.state.${value}`) }))}
          onSave={(chosen) => saved.save('state', { state: chosen })}
        />
      </Table.Td>
      <Table.Td>{due !== null && !isOver && <DeadlineText deadline={due.handIn} today={today} />}</Table.Td>
      <Table.Td>{due !== null && !isOver && <DeadlineText deadline={due.summons} today={today} />}</Table.Td>
      <Table.Td>
        <Group gap={0} wrap="nowrap" justify="flex-end">
          <RowMark name={name} marks={saved.marks} dropMark={saved.dropMark} />
          <RemovalButton name={name} remove={() => client.programme.removeMeeting({ id })} />
        </Group>
        <RecordConflict
          conflict={saved.conflict}
          fields={[
            {
              field: 'heldOn',
              label: say('council.meeting.day'),
              tell: (day) => formatDay(String(day), language),
            },
            {
              field: 'bodyId',
              label: say('council.meeting.body'),
              tell: (one) => bodies.find((known) => known.id === one)?.name ?? '',
            },
            { field: 'time', label: say('council.meeting.time') },
            { field: 'place', label: say('council.meeting.place') },
            {
              field: 'state',
              label: say('council.meeting.state'),
              tell: (one) =>
                say(`council.state.${meetingStates.find((known) => known === one) ?? 'scheduled'}`),
            },
          ]}
        />
      </Table.Td>
    </Table.Tr>
  )
}

/** Why the day may be an unlucky one; nothing on a working day. */
export function DayOffNote({ day }: { day: Day }) {
  const say = useText()
  const off = dayOff(day)
  if (off === null) return null
  return (
    <Text size="xs" fw={600}>
      {say('council.day-off', { name: say(`holiday.${off}`) })}
    </Text>
  )
}

/** A deadline; on a day off also the last working day before it, which is the one to plan with. */
export function DeadlineText({
  deadline: { on, off, workingDay },
  today,
}: {
  deadline: Deadline
  today: Day
}) {
  const say = useText()
  const language = useLanguage()
  const isOver = on < today
  return (
    <Box>
      <Text size="sm" {...(isOver ? { c: 'dimmed', td: 'line-through' } : {})}>
        {formatWeekday(on, language)} {formatDay(on, language)}
      </Text>
      {off !== null && !isOver && (
        <Text size="xs" fw={600}>
          {say('council.deadline.off', {
            name: say(`holiday.${off}`),
            day: `${formatWeekday(workingDay, language)} ${formatDay(workingDay, language)}`,
          })}
        </Text>
      )}
      {isOver && (
        <Text size="xs" c="dimmed">
          {say('council.deadline.over')}
        </Text>
      )}
    </Box>
  )
}
