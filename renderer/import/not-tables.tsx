import { Alert, Button, Group, Text } from '@mantine/core'
import type { Understanding } from '../../shared/import/understanding.ts'
import { useText } from '../parts/use-text.ts'

type Props = {
  notTables: Understanding['notTables']
  /** Stands for the sheet of a text file, which has no name. */
  fileName: string
  /** No other sheet holds a table either. */
  isAll: boolean
  onRead: (table: string) => void
}

/** Sheets that hold no table of ideas as far as the program can tell, why, and the way to have them read all the same. */
export function NotTables({ notTables, fileName, isAll, onRead }: Props) {
  const say = useText()
  if (notTables.length === 0) return null
  return (
    <Alert color={isAll ? 'yellow' : 'gray'} {...(isAll && { title: say('import.no-tables') })}>
      <Text size="sm">{say(isAll ? 'import.no-tables.next' : 'import.not-tables')}</Text>
      {notTables.map(({ sheet, why, table }) => (
        <Group key={table} gap="xs" mt={4}>
          <Text size="sm">
            {say('import.not-table', { sheet: sheet ?? fileName, why: say(`import.not-table.${why}`) })}
          </Text>
          {why !== 'empty sheet' && (
            <Button size="compact-xs" variant="default" onClick={() => onRead(table)}>
              {say('import.not-table.read', { sheet: sheet ?? fileName })}
            </Button>
          )}
        </Group>
      ))}
    </Alert>
  )
}
