import { Button, Table, Text, Title, VisuallyHidden } from '@mantine/core'
import type { InferContractRouterOutputs } from '@orpc/contract'
import type { contract } from '../../shared/contract.ts'
import { formatNumber } from '../../shared/language/text.ts'
import type { WeightStatementView } from '../../shared/ranking/weights-contract.ts'
import { formatMoment } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { percentText } from './ranking-words.ts'

export type StatedWeightsView = InferContractRouterOutputs<typeof contract>['ranking']['weights']['list']

type Props = { view: StatedWeightsView; onChange: (statement: WeightStatementView) => void }

/** Every statement there ever was, newest first; the newest of each group counts and can be changed. */
export function StatementHistory({ view: { criteria, statements }, onChange }: Props) {
  const say = useText()
  const language = useLanguage()
  const groupOf = ({ groupName }: WeightStatementView): string => groupName ?? say('weights.core-team')
  return (
    <>
      <Title order={3} size="h5" mb={4}>
        {say('weights.history')}
      </Title>
      <Table aria-label={say('weights.history')} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('weights.group')}</Table.Th>
            <Table.Th>{say('weights.method')}</Table.Th>
            <Table.Th>{say('weights.shares')}</Table.Th>
            <Table.Th>{say('weights.at')}</Table.Th>
            <Table.Th>{say('weights.by')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{say('weights.change')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {statements.map((statement) => (
            <Table.Tr key={statement.id}>
              <Table.Td>
                {groupOf(statement)}
                <Text size="xs" c="dimmed">
                  {say(statement.isNewest ? 'weights.newest' : 'weights.older')}
                </Text>
              </Table.Td>
              <Table.Td>
                {say(`weights.method.${statement.method}`)}
                {statement.consistencyRatio !== null && (
                  <Text size="xs" c="dimmed">
                    {say('weights.ratio', { ratio: formatNumber(statement.consistencyRatio, language, 2) })}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {criteria
                  .map(({ name }, column) => {
                    const share = percentText(statement.shares[column] ?? 0, language)
                    return say('weights.result.share', { name, share })
                  })
                  .join(', ')}
              </Table.Td>
              <Table.Td>{formatMoment(statement.statedAt, language)}</Table.Td>
              <Table.Td>{statement.statedBy}</Table.Td>
              <Table.Td ta="right">
                {statement.isNewest && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={say('weights.change.of', { group: groupOf(statement) })}
                    onClick={() => onChange(statement)}
                  >
                    {say('weights.change')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}
