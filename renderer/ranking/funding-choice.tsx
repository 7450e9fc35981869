import { Anchor, Button, Group, Progress, Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import type { FundedRun } from './use-funded-run.ts'

/** The choice of the exit rule; scenarios are chosen by their id. */
const byRule = ''

type Props = {
  stageId: string
  /** Null: what the exit rule selects is shown. */
  scenarioId: string | null
  run: FundedRun | null
  onChoose: (scenarioId: string | null) => void
  onCancel: () => void
}

/** Whether line and margin of the heat map tell of the exit rule or of the money of a scenario. */
export function FundingChoice({ stageId, scenarioId, run, onChoose, onCancel }: Props) {
  const say = useText()
  const scenarios = useQuery(api.portfolio.fundedRanks.list.queryOptions({ input: { stageId } }))
  if (scenarios.data === undefined) return <ProblemNotice error={scenarios.error} />
  if (scenarios.data.length === 0)
    return (
      <Text size="xs" c="dimmed" mb="xs">
        {say('funded.how')}{' '}
        <Anchor href="#/portfolio?view=selection" size="xs" underline="always">
          {say('funded.how.link')}
        </Anchor>
      </Text>
    )
  return (
    <Group mb="xs" align="flex-end">
      <Select
        label={say('funded.show')}
        w={330}
        allowDeselect={false}
        value={scenarioId ?? byRule}
        data={[
          { value: byRule, label: say('funded.show.rule') },
          ...scenarios.data.map(({ id, name }) => ({
            value: id,
            label: say('funded.show.scenario', { name }),
          })),
        ]}
        onChange={(chosen) => onChoose(chosen === byRule ? null : chosen)}
      />
      <ProblemNotice error={run?.error} />
      {run?.state === 'cancelled' && <Text size="sm">{say('funded.cancelled')}</Text>}
      {run?.state === 'running' && <Running run={run} onCancel={onCancel} />}
    </Group>
  )
}

function Running({ run: { progress }, onCancel }: { run: FundedRun; onCancel: () => void }) {
  const say = useText()
  const { done = 0, total = 1 } = progress ?? {}
  return (
    <Group role="status" gap="xs">
      <Progress value={(100 * done) / total} aria-label={say('funded.progress', { done, total })} w={160} />
      <Text size="sm">{say('funded.progress', { done, total })}</Text>
      <Button size="compact-sm" variant="default" onClick={onCancel}>
        {say('action.cancel')}
      </Button>
    </Group>
  )
}
