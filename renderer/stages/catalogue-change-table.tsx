import { Table, Text } from '@mantine/core'
import type { CatalogueChange } from '../../shared/stages/catalogue-changes.ts'
import { catalogueChangeText } from '../../shared/stages/catalogue-change-text.ts'
import { ruleChangeTexts, type StageRule } from '../../shared/stages/rule-changes.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { useGroupNames } from './use-asked-groups.ts'

type Props = {
  changes: readonly CatalogueChange[]
  /** The rules of both versions, where they are known to differ or may. */
  rules?: { before: StageRule; after: StageRule }
  older: number
  newer: number
}

/** What one version of a catalogue asks otherwise than another, in words; the rule of the whole stage first. */
export function CatalogueChangeTable({ changes, rules, older, newer }: Props) {
  const say = useText()
  const language = useLanguage()
  const groupNames = useGroupNames()
  const ruleChanges = rules === undefined ? [] : ruleChangeTexts(rules.before, rules.after, language)
  if (changes.length + ruleChanges.length === 0)
    return <Text size="sm">{say('catalogue.changes.none', { older, newer })}</Text>
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
        {ruleChanges.map(({ what, before, after }) => (
          <Table.Tr key={what}>
            <Table.Td>{say('catalogue.whole-stage')}</Table.Td>
            <Table.Td>{what}</Table.Td>
            <Table.Td>{before}</Table.Td>
            <Table.Td>{after}</Table.Td>
          </Table.Tr>
        ))}
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
