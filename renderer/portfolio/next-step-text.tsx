import { Text } from '@mantine/core'
import { formatDay } from '../../shared/calendar.ts'
import type { NextStep } from '../../shared/portfolio/pilot-funding.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

/** What a pilot waits for, and whom and when where that is known. */
export function NextStepText({ step }: { step: NextStep }) {
  const say = useText()
  const language = useLanguage()
  const { kind, bodyName: body, heldOn } = step
  return (
    <>
      <Text size="sm">{say(`budget.step.${kind}`)}</Text>
      {body !== null && heldOn !== null && (
        <Text size="sm" c="dimmed">
          {say('budget.step.await-decision.at', { body, day: formatDay(heldOn, language) })}
        </Text>
      )}
    </>
  )
}
