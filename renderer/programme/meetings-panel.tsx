import { Button, Group, NativeSelect, Switch, Table, Text } from '@mantine/core'
import { IconClipboardList } from '@tabler/icons-react'
import { useState } from 'react'
import type { CouncilView } from '../../shared/programme/meetings.ts'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import { MeetingRow } from './meeting-row.tsx'
import { NewMeetingForm } from './new-meeting-form.tsx'
import { PasteMeetingsDialog } from './paste-meetings-dialog.tsx'

const columns = [
  { id: 'day', width: 160 },
  { id: 'body' },
  { id: 'time', width: 84 },
  { id: 'place', width: 170 },
  { id: 'state', width: 116 },
  { id: 'hand-in', width: 150 },
  { id: 'summons', width: 150 },
] as const

/** When the bodies meet, and until when papers and summons must be ready; past meetings on request. */
export function MeetingsPanel({ council }: { council: CouncilView }) {
  const say = useText()
  const { meetings, bodies, today } = council
  const [bodyId, setBodyId] = useState('')
  const [hasPast, setHasPast] = useState(false)
  const [isPasting, setPasting] = useState(false)
  const shown = meetings.filter(
    (meeting) => (hasPast || meeting.heldOn >= today) && (bodyId === '' || meeting.bodyId === bodyId),
  )
  const past = meetings.filter(({ heldOn }) => heldOn < today).length
  return (
    <Panel
      title={say('council.meetings')}
      finding={say('council.meetings.lead')}
      actions={
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconClipboardList size={16} aria-hidden />}
          disabled={bodies.length === 0}
          onClick={() => setPasting(true)}
        >
          {say('council.paste')}
        </Button>
      }
    >
      {bodies.length === 0 ? (
        <Text size="sm" c="dimmed">
          {say('council.meetings.first-body')}
        </Text>
      ) : (
        <NewMeetingForm bodies={bodies} />
      )}
      {meetings.length > 0 && (
        <Group mt="md" mb="xs" gap="lg">
          <NativeSelect
            size="xs"
            aria-label={say('council.meetings.of')}
            value={bodyId}
            data={[
              { value: '', label: say('council.meetings.all') },
              ...bodies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => setBodyId(event.currentTarget.value)}
          />
          {past > 0 && (
            <Switch
              size="sm"
              label={say('council.meetings.past', { count: past })}
              checked={hasPast}
              onChange={(event) => setHasPast(event.currentTarget.checked)}
            />
          )}
          <Text size="sm" c="dimmed">
            {say('council.meetings.count', { count: shown.length })}
          </Text>
        </Group>
      )}
      {shown.length > 0 && (
        <Table.ScrollContainer minWidth={1020} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing={4} horizontalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                {columns.map(({ id, ...column }) => (
                  <Table.Th key={id} scope="col" {...('width' in column ? { w: column.width } : {})}>
                    {say(`council.meeting.${id}`)}
                  </Table.Th>
                ))}
                <Table.Th scope="col" w={70}>
                  <span className="visually-hidden">{say('entry.actions')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((meeting) => (
                <MeetingRow key={meeting.id} meeting={meeting} bodies={bodies} today={today} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {isPasting && <PasteMeetingsDialog council={council} onClose={() => setPasting(false)} />}
    </Panel>
  )
}
