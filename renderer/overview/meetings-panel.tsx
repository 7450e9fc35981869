import { Anchor, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { daysBetween, formatDay } from '../../shared/calendar.ts'
import type { MeetingAhead } from '../../shared/overview/overview-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

/** The next meetings and the days by which papers must be there. */
export function MeetingsPanel({ meetings, today }: { meetings: readonly MeetingAhead[]; today: string }) {
  const say = useText()
  const language = useLanguage()
  return (
    <Panel title={say('overview.meetings')}>
      {meetings.length === 0 ? (
        <Text>
          {say('overview.meetings.none')}{' '}
          <Anchor component={Link} to="/programme/council" underline="always">
            {say('next-step.meetings')}
          </Anchor>
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={480}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('overview.meeting')}</Table.Th>
                <Table.Th>{say('overview.body')}</Table.Th>
                <Table.Th>{say('overview.hand-in')}</Table.Th>
                <Table.Th>{say('overview.papers')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {meetings.map((meeting) => (
                <Table.Tr key={meeting.meetingId}>
                  <Table.Td>{formatDay(meeting.heldOn, language)}</Table.Td>
                  <Table.Td>{meeting.body}</Table.Td>
                  <Table.Td>
                    <HandIn on={meeting.handInOn} today={today} />
                  </Table.Td>
                  <Table.Td>{meeting.papers.join(', ') || '–'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  )
}

function HandIn({ on, today }: { on: string; today: string }) {
  const say = useText()
  const language = useLanguage()
  const days = daysBetween(today, on)
  const left = days < 0 ? say('overview.past') : say('overview.days-left', { count: days })
  return (
    <>
      {formatDay(on, language)}{' '}
      <Text span size="sm" {...(days >= 0 && days <= 7 ? { fw: 700 } : { c: 'dimmed' })}>
        ({days === 0 ? say('overview.today') : left})
      </Text>
    </>
  )
}
