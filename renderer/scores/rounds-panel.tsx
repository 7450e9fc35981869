import { Group, List, Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '../../shared/language/text.ts'
import type { RoundView } from '../../shared/scores/rounds-contract.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api, client } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { formatMoment } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { RoundStep } from './round-step.tsx'

type Props = { stage: StageView; rounds: readonly RoundView[] }

/** Where the rounds of a stage stand, and the next step. */
export function RoundsPanel({ stage, rounds }: Props) {
  const say = useText()
  const input = { stageId: stage.id }
  const progress = useQuery(api.scores.readProgress.queryOptions({ input }))
  const raters = progress.data?.groups.flatMap((group) => group.raters) ?? []
  const complete = raters.filter(({ open }) => open === 0).length
  const last = rounds.at(-1)
  const finding =
    last === undefined
      ? say('rounds.finding.none')
      : say(`rounds.finding.${last.state}`, { number: last.number, complete, count: raters.length })
  const open = raters.reduce((sum, rater) => sum + rater.open, 0)
  return (
    <Panel
      title={say('rounds.panel', { stage: stage.name })}
      finding={finding}
      actions={<Steps stageId={stage.id} last={last} open={open} />}
    >
      {rounds.length > 0 ? <RoundsTable rounds={rounds} /> : <HowItGoes />}
    </Panel>
  )
}

const steps = ['score', 'close', 'talk', 'again', 'agree'] as const

function HowItGoes() {
  const say = useText()
  return (
    <List type="ordered" size="sm">
      {steps.map((step) => (
        <List.Item key={step}>{say(`rounds.step.${step}`)}</List.Item>
      ))}
    </List>
  )
}

type StepsProps = { stageId: string; last: RoundView | undefined; open: number }

function Steps({ stageId, last, open }: StepsProps) {
  const say = useText()
  const next = { number: (last?.number ?? 0) + 1 }
  if (last?.state === 'open') {
    const { id: roundId, number } = last
    return (
      <RoundStep
        label={say('rounds.close', { number })}
        hint={say('rounds.close.confirm', { count: open })}
        done={say('rounds.closed', { number })}
        run={() => client.scores.rounds.close({ stageId, roundId })}
      />
    )
  }
  return (
    <Group gap="xs" wrap="nowrap">
      {last?.state === 'discussion' && (
        <RoundStep
          variant="default"
          label={say('rounds.conclude')}
          hint={say('rounds.conclude.confirm')}
          done={say('rounds.concluded', { number: last.number })}
          run={() => client.scores.rounds.conclude({ stageId, roundId: last.id })}
        />
      )}
      <RoundStep
        label={say('rounds.open', next)}
        hint={say('rounds.open.confirm')}
        done={say('rounds.opened', next)}
        run={() => client.scores.rounds.open({ stageId })}
      />
    </Group>
  )
}

function RoundsTable({ rounds }: { rounds: readonly RoundView[] }) {
  const say = useText()
  const language = useLanguage()
  const stamp = (moment: string | null, by: string): string =>
    moment === null ? '' : [formatMoment(moment, language), by].filter((part) => part !== '').join(', ')
  return (
    <Table verticalSpacing={4} aria-label={say('rounds.table')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('rounds.number')}</Table.Th>
          <Table.Th>{say('rounds.state')}</Table.Th>
          <Table.Th>{say('rounds.opened-at')}</Table.Th>
          <Table.Th>{say('rounds.closed-at')}</Table.Th>
          <Table.Th ta="right">{say('rounds.values')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rounds.map(({ id, number, state, openedAt, openedBy, closedAt, closedBy, valueCount }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row">{number}</Table.Th>
            <Table.Td>{say(`rounds.state.${state}`)}</Table.Td>
            <Table.Td>{stamp(openedAt, openedBy)}</Table.Td>
            <Table.Td>{stamp(closedAt, closedBy)}</Table.Td>
            <Table.Td ta="right">{state === 'open' ? '' : formatNumber(valueCount, language)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
