import { Button, Group, Table, Text } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import { markRange } from '../../shared/scores/mark-range.ts'
import type { AgreedValueView, DiscussedRater } from '../../shared/scores/rounds-contract.ts'
import type { CriterionView } from '../../shared/stages/catalogue-view.ts'
import { formatMoment } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

type Props = {
  label: string
  criteria: readonly CriterionView[]
  raters: readonly DiscussedRater[]
  agreed: readonly AgreedValueView[]
  /** Column of the criterion whose marks are shown below; null: none. */
  shown: number | null
  onShow: (column: number) => void
  /** Null: values can be agreed on no longer. */
  onAgree: ((criterion: CriterionView) => void) | null
}

const heads = ['lowest', 'mean', 'highest', 'count'] as const

/** How far the marks of one idea reach on each criterion, and what was agreed on. */
export function DiscussionRanges({ label, criteria, raters, agreed, shown, onShow, onAgree }: Props) {
  const say = useText()
  return (
    <Table.ScrollContainer minWidth={820}>
      <Table verticalSpacing={4} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('rounds.criterion')}</Table.Th>
            {heads.map((head) => (
              <Table.Th key={head} ta="right">
                {say(`rounds.${head}`)}
              </Table.Th>
            ))}
            <Table.Th>{say('rounds.agreed')}</Table.Th>
            <Table.Th>{say('rounds.next')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {criteria.map((criterion, column) => (
            <RangeRow
              key={criterion.id}
              criterion={criterion}
              marks={lastMarks(raters, column)}
              agreed={agreed.find(({ criterionId }) => criterionId === criterion.id)}
              isShown={shown === column}
              onShow={() => onShow(column)}
              onAgree={onAgree && (() => onAgree(criterion))}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** The numbers of the latest closed round on one criterion. */
function lastMarks(raters: readonly DiscussedRater[], column: number): number[] {
  return raters.flatMap(({ marks }) => {
    const value = marks[column]?.at(-1)?.value ?? null
    return value === null ? [] : [value]
  })
}

type RowProps = {
  criterion: CriterionView
  marks: readonly number[]
  agreed: AgreedValueView | undefined
  isShown: boolean
  onShow: () => void
  onAgree: (() => void) | null
}

function RangeRow({ criterion: { name }, marks, agreed, isShown, onShow, onAgree }: RowProps) {
  const say = useText()
  const language = useLanguage()
  const range = markRange(marks)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {name}
      </Table.Th>
      {(['lowest', 'mean', 'highest'] as const).map((head) => (
        <Table.Td key={head} ta="right">
          {range === null ? '–' : formatNumber(range[head], language, head === 'mean' ? 2 : undefined)}
        </Table.Td>
      ))}
      <Table.Td ta="right">{marks.length}</Table.Td>
      <Table.Td>
        {agreed !== undefined && (
          <>
            <b>{formatNumber(agreed.value, language)}</b>
            <Text size="xs" c="dimmed">
              {say('rounds.agreed.why', {
                reason: agreed.reason,
                by: agreed.decidedBy,
                at: formatMoment(agreed.decidedAt, language),
              })}
            </Text>
          </>
        )}
      </Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={isShown}
            aria-label={say('rounds.marks.show', { criterion: name })}
            onClick={onShow}
          >
            {say('rounds.marks.short')}
          </Button>
          {onAgree !== null && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={say('rounds.agree.on', { criterion: name })}
              onClick={onAgree}
            >
              {say('rounds.agree')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
