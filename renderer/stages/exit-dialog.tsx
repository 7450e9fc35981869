import { Alert, Button, Group, Loader, Modal, SegmentedControl, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { IdeaAtExit, StageView } from '../../shared/stages/stages-contract.ts'
import { exitOutcomes } from '../../shared/stages/exit-proposal.ts'
import { api, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { decisionsOf, lacksReason, type Override } from './decisions.ts'
import { ExitTable } from './exit-table.tsx'

type Props = { stage: StageView; onClose: () => void }

/** Shows what the exit rule would do, lets people decide otherwise with a reason, and only then does it. */
export function ExitDialog({ stage, onClose }: Props) {
  const say = useText()
  const preview = useQuery(
    api.stages.previewExit.queryOptions({ input: { stageId: stage.id }, staleTime: 0 }),
  )
  return (
    <Modal
      opened
      size="90%"
      onClose={onClose}
      title={say('stages.exit.title', { name: stage.name })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <ProblemNotice error={preview.error} />
      {preview.isPending && <Loader aria-label={say('app.loading')} />}
      {preview.data !== undefined && (
        <Preview
          stage={stage}
          ideas={preview.data.ideas}
          nextStage={preview.data.nextStage}
          onClose={onClose}
        />
      )}
    </Modal>
  )
}

type PreviewProps = Props & { ideas: readonly IdeaAtExit[]; nextStage: string | null }

function Preview({ stage, ideas, nextStage, onClose }: PreviewProps) {
  const say = useText()
  const [shown, setShown] = useState<string>('all')
  const [overrides, setOverrides] = useState<ReadonlyMap<string, Override>>(new Map())
  const decide = useDecide(stage, onClose)
  const decisions = decisionsOf(ideas, overrides)
  const passed = decisions.filter(({ outcome }) => outcome === 'passed').length
  const stopped = decisions.length - passed
  const missing = lacksReason(decisions)
  const rows = shown === 'all' ? ideas : ideas.filter(({ outcome }) => outcome === shown)
  const choices = (['all', ...exitOutcomes] as const).map((value) => ({
    value,
    label: say(`stages.exit.show.${value}`, {
      count: value === 'all' ? ideas.length : ideas.filter(({ outcome }) => outcome === value).length,
    }),
  }))
  return (
    <Stack>
      <Text size="sm">
        {say('stages.exit.next', { next: nextStage ?? say('stages.exit.portfolio') })}{' '}
        {say('stages.exit.hint')}
      </Text>
      <SegmentedControl
        aria-label={say('stages.exit.show')}
        value={shown}
        onChange={setShown}
        data={choices}
      />
      <ExitTable
        ideas={rows}
        overrides={overrides}
        onOverride={(ideaId, override) => setOverrides(withOverride(overrides, ideaId, override))}
      />
      <ProblemNotice error={decide.error} />
      {missing > 0 && <Alert color="orange">{say('stages.exit.reason-missing', { count: missing })}</Alert>}
      <Group justify="flex-end">
        <Text size="sm" role="status">
          {say('stages.exit.sum', { passed, stopped, open: ideas.length - decisions.length })}
        </Text>
        <Button variant="default" onClick={onClose}>
          {say('action.cancel')}
        </Button>
        <Button
          disabled={decisions.length === 0 || missing > 0 || decide.isPending}
          onClick={() => decide.mutate({ stageId: stage.id, decisions })}
        >
          {say('stages.exit.do')}
        </Button>
      </Group>
    </Stack>
  )
}

function useDecide(stage: StageView, onClose: () => void) {
  const say = useText()
  return useMutation(
    api.stages.decide.mutationOptions({
      onSuccess: async ({ sequence, passed, stopped }) => {
        showUndo(say('stages.exit.done', { name: stage.name, passed, stopped }), sequence)
        onClose()
        await refreshAll()
      },
    }),
  )
}

function withOverride(
  overrides: ReadonlyMap<string, Override>,
  ideaId: string,
  override: Override | null,
): ReadonlyMap<string, Override> {
  const changed = new Map(overrides)
  if (override === null) changed.delete(ideaId)
  else changed.set(ideaId, override)
  return changed
}
