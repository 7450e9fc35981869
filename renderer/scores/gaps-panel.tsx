import { Loader, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { askedStage } from './asked-stage.ts'
import type { Owing } from './progress-board.tsx'

const mostShown = 300

/** Ideas × criteria: how many have not answered yet, and who. */
export function GapsPanel({ stage, owing }: { stage: StageView; owing: Owing }) {
  const say = useText()
  const { groupId, raterId, name } = owing
  const input = { stageId: stage.id, groupId, ...(raterId === undefined ? {} : { raterId }) }
  const { data: gaps, error } = useQuery(api.scores.readGaps.queryOptions({ input }))
  const { criteria } = askedStage(stage, groupId).catalogue
  return (
    <Panel title={say('score-progress.gaps', { name })} finding={say('score-progress.gaps.hint')}>
      <ProblemNotice error={error} />
      {gaps === undefined ? (
        <Loader aria-label={say('app.loading')} />
      ) : (
        <Table.ScrollContainer minWidth={700} mah="26rem">
          <Table verticalSpacing={4} stickyHeader aria-label={say('score-progress.gaps', { name })}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('scores.column.title')}</Table.Th>
                {criteria.map((criterion) => (
                  <Table.Th key={criterion.id}>{criterion.name}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {gaps.rows.slice(0, mostShown).map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Th scope="row" fw={400}>
                    {row.number} {row.title}
                  </Table.Th>
                  {row.cells.map((absent, column) => (
                    <Table.Td key={criteria[column]?.id}>
                      {absent.length === 0
                        ? say('score-progress.cell.none')
                        : say('score-progress.cell', {
                            count: absent.length,
                            names: absent.map((index) => gaps.raters[index] ?? '').join(', '),
                          })}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {gaps.rows.length > mostShown && (
            <Text size="sm">{say('score-sheets.lines.rest', { count: gaps.rows.length - mostShown })}</Text>
          )}
        </Table.ScrollContainer>
      )}
    </Panel>
  )
}
