import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { columnLetters } from '../../shared/import/grid.ts'
import { readLines } from '../../shared/import/line-runs.ts'
import type { PreviewTable } from '../../shared/import/preview-table.ts'
import { useText } from '../parts/use-text.ts'
import type { Correct } from './use-import.ts'

type Props = { table: PreviewTable; onCorrect: Correct }

/** Says which rows and columns are left out because Excel hides them; one click takes all rows, one all columns. */
export function HiddenNotice({ table, onCorrect }: Props) {
  const say = useText()
  const lines = readLines(table.waitingLines)
  const columns = table.columns.filter(({ waiting }) => waiting !== undefined)
  const fields = columns.flatMap(({ place, waiting }) =>
    waiting?.field ? [{ place, field: waiting.field }] : [],
  )
  if (lines.length === 0 && columns.length === 0) return null
  const upright = table.orientation === 'ideas-in-rows'
  const names = columns.map(({ place, heading, waiting }) => {
    const name = `${upright ? columnLetters(place) : place}${heading && ` „${heading}“`}`
    return waiting?.field ? `${name} (${say(`field.${waiting.field}`)})` : name
  })
  return (
    <Alert color="blue" icon={<IconEyeOff aria-hidden />}>
      <Stack gap="xs" align="flex-start">
        {lines.length > 0 && <Text size="sm">{say('import.hidden.rows', { count: lines.length })}</Text>}
        {columns.length > 0 && (
          <Text size="sm">
            {say('import.hidden.columns', { count: columns.length, names: names.join(', ') })}
          </Text>
        )}
        <Group gap="xs">
          {lines.length > 0 && (
            <Button
              size="xs"
              variant="default"
              onClick={() => void onCorrect({ table: table.id, take: lines })}
            >
              {say('import.hidden.take-rows', { count: lines.length })}
            </Button>
          )}
          {fields.length > 0 && (
            <Button size="xs" variant="default" onClick={() => void onCorrect({ table: table.id, fields })}>
              {say('import.hidden.take-columns', { count: fields.length })}
            </Button>
          )}
        </Group>
      </Stack>
    </Alert>
  )
}
