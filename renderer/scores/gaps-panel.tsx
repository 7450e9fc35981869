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

/** Ideas × criteria: how many have not answered yet, and who. It comes into view when it is asked for. */
export function GapsPanel({ stage, owing }: { stage: StageView; owing: Owing }) {
  const say = useText()
  const { groupId, raterId, name } = owing
  const input = { stageId: stage.id, groupId, ...(raterId === undefined ? {} : { raterId }) }
  const { data: gaps, error } = useQuery(api.scores.readGaps.queryOptions({ input }))
  const { criteria } = askedStage(stage, groupId).catalogue
  const isOne = raterId !== undefined
  const tellAbsent = (absent: readonly number[]): string => {
    if (absent.length === 0) return say('score-progress.cell.none')
    if (isOne) return say('score-progress.cell.one')
    const names = absent.map((index) => gaps?.raters[index] ?? '').join(', ')
    return say('score-progress.cell', { count: absent.length, names })
  }
  const content = (
    <Panel
      title={say('score-progress.gaps', { name })}
      finding={say(isOne ? 'score-progress.gaps.one' : 'score-progress.gaps.hint')}
    >
      <ProblemNotice error={error} />
      {gaps === undefined ? (
        <Loader aria-label={say('app.loading')} />
      ) : (
        <Table.ScrollContainer minWidth={700} mah="26rem">
          <Table verticalSpacing={4} stickyHeader aria-label={say('score-progress.gaps', { name })}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th className="gaps-idea">{say('scores.column.title')}</Table.Th>
                {criteria.map((criterion) => (
                  <Table.Th key={criterion.id}>{criterion.name}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {gaps.rows.slice(0, mostShown).map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Th scope="row" fw={400} className="gaps-idea">
                    {row.number} {row.title}
                  </Table.Th>
                  {row.cells.map((absent, column) => (
                    <Table.Td key={criteria[column]?.id}>{tellAbsent(absent)}</Table.Td>
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
  return (
    <div key={`${groupId} ${raterId} ${gaps === undefined}`} ref={show} className="gaps-panel">
      {content}
    </div>
  )
}

function show(panel: HTMLDivElement | null): void {
  panel?.scrollIntoView({ block: 'start' })
}
