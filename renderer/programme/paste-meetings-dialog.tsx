import { Alert, Button, Group, List, Modal, NativeSelect, Stack, Table, Text, Textarea } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay, formatWeekday } from '../../shared/calendar.ts'
import { countBack } from '../../shared/programme/deadlines.ts'
import { type MeetingList, parseMeetingList } from '../../shared/programme/meeting-list.ts'
import type { CouncilView } from '../../shared/programme/meetings.ts'
import { client, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { DayOffNote, DeadlineText } from './meeting-row.tsx'

type Props = { council: CouncilView; onClose: () => void }

/** A year of meetings at once: paste the list, see how it is understood, take all of it or nothing. */
export function PasteMeetingsDialog({ council, onClose }: Props) {
  const say = useText()
  const { bodies, meetings } = council
  const [pasted, setPasted] = useState('')
  const [bodyId, setBodyId] = useState('')
  const [error, setError] = useState<unknown>(null)
  const list = parseMeetingList(pasted, { bodies, bodyId: bodyId || null, planned: meetings })
  const count = list.meetings.length
  const add = async (): Promise<void> => {
    setError(null)
    try {
      const { sequence } = await client.programme.addMeetings({ meetings: list.meetings })
      onClose()
      await refreshAll()
      showUndo(say('trail.add-meetings', { count }), sequence)
    } catch (failure) {
      setError(failure)
    }
  }
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={say('council.paste.title')}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{say('council.paste.how')}</Text>
        <Textarea
          label={say('council.paste.list')}
          placeholder={say('council.paste.example')}
          autosize
          minRows={5}
          maxRows={12}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
          data-autofocus
        />
        <NativeSelect
          label={say('council.paste.body')}
          value={bodyId}
          data={[
            { value: '', label: say('council.paste.body.each') },
            ...bodies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setBodyId(event.currentTarget.value)}
        />
        <Refused list={list} />
        {list.known.length > 0 && (
          <Text size="sm">{say('council.paste.known', { count: list.known.length })}</Text>
        )}
        {count > 0 && <Understood list={list} council={council} />}
        <ProblemNotice error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('action.cancel')}
          </Button>
          <Button disabled={count === 0 || list.refused.length > 0} onClick={() => void add()}>
            {say('council.paste.add', { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function Refused({ list: { refused } }: { list: MeetingList }) {
  const say = useText()
  return (
    <div aria-live="polite">
      {refused.length > 0 && (
        <Alert
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={say('council.paste.refused', { count: refused.length })}
        >
          <List size="sm">
            {refused.map(({ line, problem, text }) => (
              <List.Item key={line}>{say(`council.paste.${problem}`, { line, text })}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  )
}

function Understood({ list, council: { bodies, today } }: { list: MeetingList; council: CouncilView }) {
  const say = useText()
  const language = useLanguage()
  const bodyOf = new Map(bodies.map((body) => [body.id, body]))
  return (
    <Table.ScrollContainer
      minWidth={560}
      maxHeight={260}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
    >
      <Table verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            {(['day', 'body', 'time', 'place', 'hand-in'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {say(`council.meeting.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {list.meetings.map(({ bodyId, heldOn, time, place }) => (
            <Table.Tr key={`${bodyId} ${heldOn}`}>
              <Table.Td>
                {formatWeekday(heldOn, language)} {formatDay(heldOn, language)}
                <DayOffNote day={heldOn} />
              </Table.Td>
              <Table.Td>{bodyOf.get(bodyId)?.name}</Table.Td>
              <Table.Td>{time}</Table.Td>
              <Table.Td>{place}</Table.Td>
              <Table.Td>
                <DeadlineText
                  deadline={countBack(heldOn, bodyOf.get(bodyId)?.handInDays ?? 0)}
                  today={today}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
