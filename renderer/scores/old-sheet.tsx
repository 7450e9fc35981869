import { Loader, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatScore } from '../../shared/scores/score-input.ts'
import type { RaterView, SheetCell } from '../../shared/scores/scores-contract.ts'
import { type Scale, scaleOf } from '../../shared/stages/stage.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

const mostShown = 300

/** What one rater said to an older version of the criteria, to read only. */
export function OldSheet({ stage, rater }: { stage: StageView; rater: RaterView }) {
  const say = useText()
  const language = useLanguage()
  const { catalogue } = stage
  const input = { stageId: stage.id, raterId: rater.id, catalogueId: catalogue.id }
  const { data: sheet, error } = useQuery(api.scores.readSheet.queryOptions({ input }))
  const label = say('scores.old-sheet', { name: rater.name, version: catalogue.version })
  const scales = catalogue.criteria.map((criterion) => scaleOf(catalogue, criterion))
  const tell = (cell: SheetCell | null, scale: Scale | undefined): string => {
    if (cell === null || cell.state === 'open' || scale === undefined) return '–'
    if (cell.state !== 'value') return formatScore({ state: cell.state }, scale, language)
    return formatScore({ state: 'value', value: cell.value ?? 0 }, scale, language)
  }
  if (sheet === undefined)
    return error === null ? <Loader aria-label={say('app.loading')} /> : <ProblemNotice error={error} />
  return (
    <Table.ScrollContainer minWidth={700} mah="60vh">
      <Table stickyHeader verticalSpacing={4} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('scores.column.title')}</Table.Th>
            {catalogue.criteria.map(({ id, name }) => (
              <Table.Th key={id}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sheet.rows.slice(0, mostShown).map((row) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row" fw={400}>
                {row.number} {row.title}
              </Table.Th>
              {row.cells.map((cell, column) => (
                <Table.Td key={sheet.criterionIds[column]}>
                  {tell(cell, scales[column])}
                  {cell !== null && cell.reason !== '' && (
                    <Text size="xs" c="dimmed">
                      {cell.reason}
                    </Text>
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {sheet.rows.length > mostShown && (
        <Text size="sm">{say('score-sheets.lines.rest', { count: sheet.rows.length - mostShown })}</Text>
      )}
    </Table.ScrollContainer>
  )
}
