import { Button, List, Popover, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { dayOfMoment, formatDay } from '../../shared/calendar.ts'
import { api } from '../api.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

type Place = { ideaId: string; criterionId: string; raterId: string }

/** Which files a score came from, and what earlier ones said. Asked for only when it is opened. */
export function ScoreOrigins(place: Place) {
  const say = useText()
  return (
    <Popover position="top-end" withArrow shadow="md" width={420}>
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          {say('score-sheets.origin')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('score-sheets.origin')}>
        <OriginList {...place} />
      </Popover.Dropdown>
    </Popover>
  )
}

function OriginList(place: Place) {
  const say = useText()
  const language = useLanguage()
  const { data: origins } = useQuery(api.scores.listOrigins.queryOptions({ input: place }))
  if (origins === undefined) return <Text size="sm">{say('app.loading')}</Text>
  if (origins.length === 0) return <Text size="sm">{say('score-sheets.origin.screen')}</Text>
  return (
    <>
      {origins[0]?.isPresent === false && (
        <Text size="sm" mb="xs">
          {say('score-sheets.origin.since')}
        </Text>
      )}
      <List size="sm">
        {origins.map(({ id, fileName, sheet, cell, raw, importedAt, importedBy }) => (
          <List.Item key={id}>
            {say('score-sheets.origin.line', {
              file: fileName,
              sheet,
              cell,
              raw: raw === '' ? '–' : raw,
              day: formatDay(dayOfMoment(importedAt), language),
              by: importedBy,
            })}
          </List.Item>
        ))}
      </List>
    </>
  )
}
