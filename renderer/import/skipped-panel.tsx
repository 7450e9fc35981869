import { Button, ScrollArea, Table, Text } from '@mantine/core'
import type { UnderstoodTable } from '../../shared/import/understanding.ts'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import type { Correct } from './use-import.ts'

type Props = { table: UnderstoodTable; onCorrect: Correct }

/** Rows that are no ideas, each with its reason and the way to take it after all. */
export function SkippedPanel({ table, onCorrect }: Props) {
  const say = useText()
  return (
    <Panel title={`${say('import.skipped')} (${table.skipped.length})`}>
      {table.skipped.length === 0 ? (
        <Text size="sm">{say('import.skipped.none')}</Text>
      ) : (
        <ScrollArea.Autosize mah={260} viewportProps={{ tabIndex: 0 }}>
          <Table verticalSpacing={2}>
            <Table.Tbody>
              {table.skipped.map(({ line, why, text }) => (
                <Table.Tr key={line}>
                  <Table.Td>{line}</Table.Td>
                  <Table.Td>{say(`import.why.${why}`, { count: 1 })}</Table.Td>
                  <Table.Td>
                    <Text size="sm" lineClamp={1}>
                      {text}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    {why !== 'blank' && (
                      <Button
                        size="compact-xs"
                        variant="subtle"
                        aria-label={`${say('import.skipped.take')}: ${say('import.preview.line')} ${line}`}
                        onClick={() => void onCorrect({ table: table.id, take: [line] })}
                      >
                        {say('import.skipped.take')}
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      )}
    </Panel>
  )
}
