import { Table, Text } from '@mantine/core'
import type { CatalogueChange } from '../../shared/stages/catalogue-changes.ts'
import { catalogueChangeText } from '../../shared/stages/catalogue-change-text.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { useGroupNames } from './use-asked-groups.ts'

type Props = { changes: readonly CatalogueChange[]; older: number; newer: number }

/** What one version of a catalogue asks otherwise than another, in words. */
export function CatalogueChangeTable({ changes, older, newer }: Props) {
  const say = useText()
  const language = useLanguage()
  const groupNames = useGroupNames()
  if (changes.length === 0) return <Text size="sm">{say('catalogue.changes.none', { older, newer })}</Text>
  return (
    <Table aria-label={say('catalogue.changes', { older, newer })} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('catalogue.criterion')}</Table.Th>
          <Table.Th>{say('catalogue.change')}</Table.Th>
          <Table.Th>{say('catalogue.version', { version: older })}</Table.Th>
          <Table.Th>{say('catalogue.version', { version: newer })}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map((change) => {
          const { criterion, what, before, after } = catalogueChangeText(change, language, groupNames)
          return (
            <Table.Tr key={`${change.criterionId} ${change.what}`}>
              <Table.Td>{criterion}</Table.Td>
              <Table.Td>{what}</Table.Td>
              <Table.Td>{before}</Table.Td>
              <Table.Td>{after}</Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
