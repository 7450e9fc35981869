import { Table, Text } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import type { CriterionOpinion } from '../../shared/ranking/stage-opinions.ts'
import { agreementWord } from '../../shared/scores/agreement-words.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { meanText } from './ranking-words.ts'

/** How far people agree on each criterion, in words and numbers. */
export function AgreementTable({ criteria }: { criteria: readonly CriterionOpinion[] }) {
  const say = useText()
  const language = useLanguage()
  const measure = (kind: 'alpha' | 'w', value: number | null): string => {
    const word = say(`agreement.word.${agreementWord(kind, value)}`)
    return value === null ? word : say('agreement.measure', { word, value: formatNumber(value, language, 2) })
  }
  return (
    <Panel title={say('agreement.criteria')} finding={useFinding(criteria)}>
      <Table.ScrollContainer minWidth={620} type="native">
        <Table verticalSpacing={4} aria-label={say('agreement.criteria')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('agreement.criterion')}</Table.Th>
              <Table.Th ta="right">{say('agreement.distance')}</Table.Th>
              <Table.Th>{say('agreement.alpha')}</Table.Th>
              <Table.Th>{say('agreement.w')}</Table.Th>
              <Table.Th ta="right">{say('agreement.camps')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {criteria.map(({ criterion, distance, alpha, w, camps }) => (
              <Table.Tr key={criterion.id}>
                <Table.Th scope="row" fw={400}>
                  {criterion.name}
                </Table.Th>
                <Table.Td ta="right">{meanText(distance, language)}</Table.Td>
                <Table.Td>{measure('alpha', alpha.alpha)}</Table.Td>
                <Table.Td>{measure('w', w.w)}</Table.Td>
                <Table.Td ta="right">{camps}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {(['alpha', 'w', 'camps'] as const).map((note) => (
        <Text key={note} size="xs" c="dimmed" mt={4}>
          {say(`agreement.note.${note}`)}
        </Text>
      ))}
    </Panel>
  )
}

/** On which criterion people agree most and least, and how often there are two camps. */
function useFinding(criteria: readonly CriterionOpinion[]): string {
  const say = useText()
  const language = useLanguage()
  const measured = criteria
    .flatMap(({ criterion, distance }) => (distance === null ? [] : [{ name: criterion.name, distance }]))
    .toSorted((a, b) => a.distance - b.distance)
  const [most, least] = [measured[0], measured.at(-1)]
  const camps = criteria.reduce((sum, one) => sum + one.camps, 0)
  const told = camps === 0 ? [] : [say('agreement.finding.camps', { count: camps })]
  if (most === undefined || least === undefined) return told.join(' ')
  const first =
    measured.length === 1
      ? say('agreement.finding.one', {
          criterion: most.name,
          distance: formatNumber(most.distance, language, 1),
        })
      : say('agreement.finding', {
          most: most.name,
          mostDistance: formatNumber(most.distance, language, 1),
          least: least.name,
          leastDistance: formatNumber(least.distance, language, 1),
        })
  return [first, ...told].join(' ')
}
