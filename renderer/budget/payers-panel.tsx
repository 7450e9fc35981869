import { Button, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { BudgetView } from '../../shared/budget/budget-contract.ts'
import { fundingTracks, type FundingTrack, type Payer } from '../../shared/budget/budget-line.ts'
import { api, client, refreshAll } from '../api.ts'
import { saveInTurn } from '../parts/own-saves.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { SavedChoice } from '../parts/saved-choice.tsx'
import { SavedField } from '../parts/saved-field.tsx'
import { useText } from '../parts/use-text.ts'
import { MeetingCell } from './meeting-cell.tsx'

/** Who pays, by which way, which body deals with it, and when that body meets next. */
export function PayersPanel({ budget }: { budget: BudgetView }) {
  const say = useText()
  const add = useMutation(api.budget.addPayer.mutationOptions({ onSuccess: refreshAll }))
  const fresh = {
    name: say('budget.payer.new'),
    fundingTrack: 'city-budget',
    bodyId: budget.meetings[0]?.bodyId ?? null,
  } as const
  return (
    <Panel
      title={say('budget.payers')}
      actions={
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => add.mutate(fresh)}
        >
          {say('budget.payer.add')}
        </Button>
      }
    >
      <ProblemNotice error={add.error} />
      {budget.payers.length === 0 ? (
        <Text>{say('budget.payers.none')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{say('budget.payer.name')}</Table.Th>
                <Table.Th scope="col">{say('budget.payer.track')}</Table.Th>
                <Table.Th scope="col">{say('budget.payer.body')}</Table.Th>
                <Table.Th scope="col">{say('budget.meetings')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {budget.payers.map((payer) => (
                <PayerRow key={payer.id} payer={payer} budget={budget} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  )
}

function PayerRow({ payer, budget }: { payer: Payer; budget: BudgetView }) {
  const say = useText()
  const { id, name, fundingTrack, bodyId, revision } = payer
  const save = async (patch: Partial<Omit<Payer, 'id' | 'revision'>>, expectedRevision: number) => {
    await saveInTurn(id, expectedRevision, (seen) =>
      client.budget.savePayer({ id, expectedRevision: seen, ...patch }),
    )
    await refreshAll()
  }
  return (
    <Table.Tr>
      <Table.Td w={260}>
        <SavedField
          label={`${say('budget.payer.name')}: ${name}`}
          isLabelHidden
          value={name}
          revision={revision}
          maxLength={120}
          save={(text, expected) => save({ name: text }, expected)}
          theirs={(current) => String(current['name'])}
        />
      </Table.Td>
      <Table.Td w={230}>
        <SavedChoice
          label={`${say('budget.payer.track')}: ${name}`}
          isLabelHidden
          value={fundingTrack}
          choices={fundingTracks.map((track) => ({ value: track, label: say(`budget.track.${track}`) }))}
          save={(track) => save({ fundingTrack: track as FundingTrack }, revision)}
        />
      </Table.Td>
      <Table.Td>
        <SavedChoice
          label={`${say('budget.payer.body')}: ${name}`}
          isLabelHidden
          value={bodyId ?? ''}
          choices={[
            { value: '', label: say('budget.payer.body.none') },
            ...budget.meetings.map((body) => ({ value: body.bodyId, label: body.bodyName })),
          ]}
          save={(body) => save({ bodyId: body === '' ? null : body }, revision)}
        />
      </Table.Td>
      <Table.Td>
        <MeetingCell
          meetings={budget.meetings.find((body) => body.bodyId === bodyId) ?? null}
          today={budget.today}
        />
      </Table.Td>
    </Table.Tr>
  )
}
