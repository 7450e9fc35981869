import { SegmentedControl, Stack, Table, Text } from '@mantine/core'
import { type Joining, joinings } from '../../shared/ranking/weights-contract.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ConsistencyText } from './pair-inputs.tsx'
import { percentText } from './ranking-words.ts'
import type { StatedWeightsView } from './statement-history.tsx'

/** Adopted weights are rounded to a tenth of a percent, so shares nearer than this are shown alike. */
export const shownEqual = 0.001

/** The groups' weights made one in the given way; null as long as nobody said anything. */
export function joinedBy({ joined, comparisons }: StatedWeightsView, joining: Joining): number[] | null {
  return joining === 'comparisons' && comparisons !== null ? comparisons.shares : joined
}

/** The way that is looked at: the chosen one, else the one that gave the weights of today, else the mean of shares. */
export function joiningOf(view: StatedWeightsView, chosen: Joining | null): Joining {
  if (view.comparisons === null) return 'shares'
  if (chosen !== null) return chosen
  const holds = (joining: Joining): boolean =>
    view.criteria.every(
      ({ share }, column) =>
        Math.abs((joinedBy(view, joining)?.[column] ?? 0) - (share ?? Number.NaN)) < shownEqual,
    )
  return !holds('shares') && holds('comparisons') ? 'comparisons' : 'shares'
}

type Props = { view: StatedWeightsView; joining: Joining; onChoose: (joining: Joining) => void }

/** Both ways of making one list of what the groups said, the chosen one explained, beside the weights of today. */
export function JoinedWeights({ view, joining, onChoose }: Props) {
  const say = useText()
  const { comparisons } = view
  return (
    <>
      <JoinedTable view={view} />
      <Stack gap={4} my="xs" align="flex-start">
        {comparisons === null ? (
          <Text size="xs" c="dimmed">
            {say('weights.joined.note')} {say('weights.joining.only-shares')}
          </Text>
        ) : (
          <>
            <Text size="sm" fw={600}>
              {say('weights.joining')}
            </Text>
            <SegmentedControl
              size="xs"
              aria-label={say('weights.joining')}
              value={joining}
              data={joinings.map((one) => ({ value: one, label: say(`weights.joining.${one}`) }))}
              onChange={(value) => onChoose(joinings.find((one) => one === value) ?? 'shares')}
            />
            <Text size="xs" c="dimmed">
              {say(joining === 'shares' ? 'weights.joined.note' : 'weights.joining.comparisons.note')}
            </Text>
            {joining === 'comparisons' && <ConsistencyText criteria={view.criteria} result={comparisons} />}
          </>
        )}
      </Stack>
    </>
  )
}

function JoinedTable({ view: { criteria, joined, comparisons } }: { view: StatedWeightsView }) {
  const say = useText()
  const language = useLanguage()
  const percent = (share: number | null | undefined): string =>
    share === null || share === undefined
      ? '–'
      : say('ranking.percent', { share: percentText(share, language) })
  return (
    <Table aria-label={say('weights.joined.table')} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('weights.criterion')}</Table.Th>
          <Table.Th ta="right">{say('weights.present')}</Table.Th>
          <Table.Th ta="right">
            {say(comparisons === null ? 'weights.joined' : 'weights.joining.shares')}
          </Table.Th>
          {comparisons !== null && <Table.Th ta="right">{say('weights.joining.comparisons')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {criteria.map(({ id, name, share }, column) => (
          <Table.Tr key={id}>
            <Table.Th fw={400}>{name}</Table.Th>
            <Table.Td ta="right">{percent(share)}</Table.Td>
            <Table.Td ta="right">{percent(joined?.[column])}</Table.Td>
            {comparisons !== null && <Table.Td ta="right">{percent(comparisons.shares[column])}</Table.Td>}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
