import { Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { dayOfMoment, formatDay } from '../../shared/calendar.ts'
import type { TextKey } from '../../shared/language/text.ts'
import { api } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { ScoreFileButton } from '../parts/score-file-button.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

/** Files of scores that were taken in before. */
export function RecentPanel() {
  const say = useText()
  const language = useLanguage()
  const { data: imports, error } = useQuery(api.scores.listImports.queryOptions())
  return (
    <Panel title={say('score-sheets.recent')}>
      <ProblemNotice error={error} />
      {imports?.length === 0 && <Text>{say('score-sheets.recent.none')}</Text>}
      {imports !== undefined && imports.length > 0 && (
        <Table.ScrollContainer minWidth={680}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('score-sheets.recent.at')}</Table.Th>
                <Table.Th>{say('score-sheets.recent.file')}</Table.Th>
                <Table.Th>{say('scores.rater')}</Table.Th>
                <Table.Th>{say('scores.stage')}</Table.Th>
                <Table.Th>{say('score-sheets.recent.counts')}</Table.Th>
                <Table.Th>{say('score-sheets.recent.by')}</Table.Th>
                <Table.Th>{say('score-sheets.recent.original')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {imports.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td>{formatDay(dayOfMoment(one.importedAt), language)}</Table.Td>
                  <Table.Td>{one.fileName}</Table.Td>
                  <Table.Td>{one.raterName ?? say(manyKey(one))}</Table.Td>
                  <Table.Td>{one.stageName}</Table.Td>
                  <Table.Td>
                    {say('score-sheets.recent.numbers', {
                      fresh: one.newCount,
                      changed: one.changedCount,
                      equal: one.equalCount,
                      invalid: one.invalidCount,
                    })}
                  </Table.Td>
                  <Table.Td>{one.importedBy}</Table.Td>
                  <Table.Td>
                    <ScoreFileButton scoreImportId={one.id} name={one.fileName} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  )
}

/** What stands in place of a name: a file may speak for several people, or say nothing that counts as a score. */
function manyKey({ isEvidence }: { isEvidence: boolean }): TextKey {
  return isEvidence ? 'score-sheets.recent.evidence' : 'score-sheets.recent.many'
}
