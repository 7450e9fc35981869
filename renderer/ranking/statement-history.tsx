import { Table, Text, Title } from '@mantine/core'
import type { InferContractRouterOutputs } from '@orpc/contract'
import type { contract } from '../../shared/contract.ts'
import { formatNumber } from '../../shared/language/text.ts'
import { formatMoment } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { percentText } from './ranking-words.ts'

export type StatedWeightsView = InferContractRouterOutputs<typeof contract>['ranking']['weights']['list']

/** Every statement there ever was, newest first; the newest of each group counts. */
export function StatementHistory({ view: { criteria, statements } }: { view: StatedWeightsView }) {
  const say = useText()
  const language = useLanguage()
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
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {statements.map(({ id, groupName, method, shares, consistencyRatio, isNewest, ...stated }) => (
            <Table.Tr key={id}>
              <Table.Td>
                {groupName ?? say('weights.core-team')}
                <Text size="xs" c="dimmed">
                  {say(isNewest ? 'weights.newest' : 'weights.older')}
                </Text>
              </Table.Td>
              <Table.Td>
                {say(`weights.method.${method}`)}
                {consistencyRatio !== null && (
                  <Text size="xs" c="dimmed">
                    {say('weights.ratio', { ratio: formatNumber(consistencyRatio, language, 2) })}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {criteria
                  .map(({ name }, column) => {
                    const share = percentText(shares[column] ?? 0, language)
                    return say('weights.result.share', { name, share })
                  })
                  .join(', ')}
              </Table.Td>
              <Table.Td>{formatMoment(stated.statedAt, language)}</Table.Td>
              <Table.Td>{stated.statedBy}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}
