import { Text } from '@mantine/core'
import type { BodyMeetings } from '../../shared/budget/budget-line.ts'
import { daysBetween, formatDay } from '../../shared/calendar.ts'
import { dayOff, workingDayOnOrBefore } from '../../shared/holidays.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

/** The next meeting of a body with the day by which papers must be there, and a later one when that day has passed. */
export function MeetingCell({ meetings, today }: { meetings: BodyMeetings | null; today: string }) {
  const say = useText()
  const language = useLanguage()
  if (meetings === null) return <Text size="sm">{say('budget.payer.body.none')}</Text>
  const { next, reachable } = meetings
  if (next === null) return <Text size="sm">{say('budget.meetings.none')}</Text>
  const isOver = next.handInOn < today
  return (
    <>
      <Text size="sm">
        {say('budget.meeting.next', { day: formatDay(next.heldOn, language) })}
        {' · '}
        {isOver ? (
          say('budget.meeting.hand-in.over', { day: formatDay(next.handInOn, language) })
        ) : (
          <HandIn on={next.handInOn} today={today} />
        )}
      </Text>
      {isOver && reachable !== null && (
        <Text size="sm">
          {say('budget.meeting.reachable', {
            day: formatDay(reachable.heldOn, language),
            handIn: formatDay(reachable.handInOn, language),
          })}
        </Text>
      )}
    </>
  )
}

function HandIn({ on, today }: { on: string; today: string }) {
  const say = useText()
  const language = useLanguage()
  const count = daysBetween(today, on)
  const off = dayOff(on)
  const left =
    count === 0
      ? say('budget.meeting.hand-in.today')
      : say('budget.meeting.hand-in', { day: formatDay(on, language), count })
  if (off === null) return left
  const workingDay = formatDay(workingDayOnOrBefore(on), language)
  return `${left} (${say('budget.meeting.day-off', { name: say(`holiday.${off}`), day: workingDay })})`
}
