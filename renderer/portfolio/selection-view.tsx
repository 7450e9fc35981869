import { Button, Center, Group, Loader, Paper, Select, Stack, Text } from '@mantine/core'
import { IconCopy, IconPencil, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { api, client, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RemovalButton } from '../parts/removal-button.tsx'
import { saveOrExplain } from '../parts/saved-choice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { ScenarioDialog } from './scenario-dialog.tsx'
import { ScenarioRoom } from './scenario-room.tsx'

type Props = { scenarioId: string | undefined; onChoose: (scenarioId: string | undefined) => void }

/** The scenarios, one of them open: its rules, and the best selection under them. */
export function SelectionView({ scenarioId, onChoose }: Props) {
  const say = useText()
  const list = useQuery(api.portfolio.selection.list.queryOptions())
  const [dialog, setDialog] = useState<'new' | 'edit' | null>(null)
  const scenarios = list.data?.scenarios ?? []
  const openId = (scenarios.find(({ id }) => id === scenarioId) ?? scenarios[0])?.id
  const scenario = useQuery({
    ...api.portfolio.selection.read.queryOptions({ input: { scenarioId: openId ?? '' } }),
    enabled: openId !== undefined,
  })
  const view = openId === undefined ? undefined : scenario.data
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setDialog('new')}>
      {say('selection.new')}
    </Button>
  )
  return (
    <Stack>
      <ProblemNotice error={list.error ?? scenario.error} />
      {list.isPending && <Loader aria-label={say('app.loading')} />}
      {list.data !== undefined && openId === undefined && (
        <Paper withBorder p="md">
          <Text mb="sm">{say('selection.none')}</Text>
          {add}
        </Paper>
      )}
      {openId !== undefined && (
        <Group gap="xs" align="flex-end">
          <Select
            label={say('selection.scenario')}
            w={340}
            allowDeselect={false}
            value={openId}
            data={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => onChoose(id ?? undefined)}
          />
          {view !== undefined && (
            <ScenarioActions view={view} onEdit={() => setDialog('edit')} onChoose={onChoose} />
          )}
          <Group ml="auto">{add}</Group>
        </Group>
      )}
      {view !== undefined && <ScenarioRoom key={view.id} view={view} />}
      {dialog !== null && list.data !== undefined && (
        <ScenarioDialog
          list={list.data}
          edited={dialog === 'edit' ? (view ?? null) : null}
          onSaved={onChoose}
          onClose={() => setDialog(null)}
        />
      )}
    </Stack>
  )
}

type ActionsProps = { view: ScenarioView; onEdit: () => void; onChoose: Props['onChoose'] }

function ScenarioActions({ view, onEdit, onChoose }: ActionsProps) {
  const say = useText()
  const copy = async (): Promise<void> => {
    const name = say('selection.copy.name', { name: view.name })
    const { id, sequence } = await client.portfolio.selection.copy({ scenarioId: view.id, name })
    await refreshAll()
    onChoose(id)
    showUndo(say('selection.created'), sequence)
  }
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
        {say('selection.edit')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={() => void saveOrExplain(copy)}
      >
        {say('selection.copy')}
      </Button>
      <Center h={36}>
        <RemovalButton
          name={view.name}
          remove={() => client.portfolio.selection.remove({ scenarioId: view.id })}
          onRemoved={() => onChoose(undefined)}
        />
      </Center>
    </>
  )
}
