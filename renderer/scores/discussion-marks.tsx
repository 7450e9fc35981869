import { Table, Text } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import type { DiscussedRater, SealedMark } from '../../shared/scores/rounds-contract.ts'
import type { CriterionView } from '../../shared/stages/catalogue-view.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

type Props = {
  criterion: CriterionView
  /** Its place in the catalogue. */
  column: number
  numbers: readonly number[]
  raters: readonly DiscussedRater[]
}

/** Who said what on one criterion, round beside round, with the reasons. */
export function DiscussionMarks({ criterion, column, numbers, raters }: Props) {
  const say = useText()
  const title = say('rounds.marks', { criterion: criterion.name })
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Table.ScrollContainer minWidth={620}>
        <Table verticalSpacing={4} aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('rounds.rater')}</Table.Th>
              <Table.Th>{say('rounds.group')}</Table.Th>
              {numbers.map((number) => (
                <Table.Th key={number}>{say('rounds.round', { number })}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {raters.map(({ raterId, name, groupName, marks }) => (
              <Table.Tr key={raterId}>
                <Table.Th scope="row" fw={400}>
                  {name}
                </Table.Th>
                <Table.Td>{groupName}</Table.Td>
                {numbers.map((number, round) => (
                  <Table.Td key={number}>
                    <Mark mark={marks[column]?.[round] ?? null} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  )
}

function Mark({ mark }: { mark: SealedMark | null }) {
  const markText = useMarkText()
  return (
    <>
      {markText(mark)}
      {mark !== null && mark.reason !== '' && (
        <Text size="xs" c="dimmed">
          {mark.reason}
        </Text>
      )}
    </>
  )
}

/** A sealed mark as people read it: its points, or in words why there are none. */
export function useMarkText(): (mark: SealedMark | null) => string {
  const say = useText()
  const language = useLanguage()
  return (mark) => {
    if (mark === null) return say('rounds.mark.open')
    if (mark.state !== 'value') return say(`rounds.mark.${mark.state}`)
    return formatNumber(mark.value ?? 0, language)
  }
}
