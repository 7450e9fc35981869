import { Button, Group, List, Progress, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { formatNumber } from '../../shared/language/text.ts'
import { formatCents } from '../../shared/money.ts'
import { runsPerBlock } from '../../shared/portfolio/robust-scenario.ts'
import type { RobustSummary, WeighedFact } from '../../shared/portfolio/robust-summary.ts'
import { scenarioPoints } from '../../shared/portfolio/scenario-finding.ts'
import { problemOf } from '../../shared/portfolio/scenario-view-problem.ts'
import type { RuleNames } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { api, client } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { FoundOutcome } from './budget-table.tsx'
import { RobustTable } from './robust-table.tsx'
import { useSelectionJob } from './use-selection-job.ts'

/** So many runs leave a share of the runs uncertain by two percentage points at most (one standard error). */
const runs = 500
const seed = 1
/** What is open in the runs. */
const models = ['both', 'weights'] as const

type Props = { view: ScenarioView; names: RuleNames; outcome: FoundOutcome }

/** Which ideas are chosen whatever the open facts turn out to be, and which facts would decide most. */
export function RobustPanel({ view, names, outcome }: Props) {
  const say = useText()
  const problem = useMemo(() => problemOf(view), [view])
  const [open, setOpen] = useState<(typeof models)[number]>('both')
  const model = { weights: 'around', scores: open === 'both' ? 'raters' : 'fixed' } as const
  const job = useSelectionJob(['scenario-robust', view.id, problem, open], (jobId) =>
    client.portfolio.selection.robust({
      jobId,
      scenarioId: view.id,
      seed,
      blocks: runs / runsPerBlock,
      model,
    }),
  )
  const { done = 0, total = runs } = job.progress ?? {}
  return (
    <Panel
      title={say('selection.robust')}
      finding={say(`robust-model.what.${open}`, { runs })}
      actions={
        job.result === undefined &&
        !job.isRunning && (
          <Button
            variant="default"
            style={{ flexShrink: 0 }}
            leftSection={<IconShieldCheck size={18} aria-hidden />}
            onClick={job.start}
          >
            {say('selection.robust.start')}
          </Button>
        )
      }
    >
      <SegmentedControl
        mb="sm"
        aria-label={say('robust-model')}
        value={open}
        disabled={job.isRunning}
        data={models.map((one) => ({ value: one, label: say(`robust-model.${one}`) }))}
        onChange={(chosen) => setOpen(models.find((one) => one === chosen) ?? 'both')}
      />
      <ProblemNotice error={job.isRunning ? null : job.error} />
      {job.isRunning && (
        <Group role="status">
          <Progress aria-label={say('selection.robust')} value={(done / total) * 100} w={240} />
          <Text size="sm">{say('selection.robust.progress', { done, total })}</Text>
          <Button size="compact-sm" variant="default" onClick={job.stop}>
            {say('action.cancel')}
          </Button>
        </Group>
      )}
      {job.result === null && <Text>{say('selection.robust.nothing')}</Text>}
      {job.result !== undefined && job.result !== null && (
        <Summary view={view} names={names} outcome={outcome} summary={job.result} />
      )}
    </Panel>
  )
}

function Summary({ view, names, outcome, summary }: Props & { summary: RobustSummary }) {
  const say = useText()
  const count = (status: RobustSummary['ideas'][number]['status']): number =>
    summary.ideas.filter((idea) => idea.status === status).length
  return (
    <Stack gap="xs">
      <Text fw={600}>
        {say('selection.robust.finding', {
          runs: summary.runs - summary.impossible,
          core: count('core'),
          borderline: count('borderline'),
          exterior: count('exterior'),
        })}
      </Text>
      {summary.impossible > 0 && (
        <Text size="sm">{say('selection.robust.impossible', { count: summary.impossible })}</Text>
      )}
      <Facts view={view} names={names} facts={summary.facts} />
      <RobustTable names={names} outcome={outcome} summary={summary} />
      <Text size="xs" c="dimmed">
        {say('selection.robust.note')}
      </Text>
    </Stack>
  )
}

type FactsProps = Pick<Props, 'view' | 'names'> & { facts: readonly WeighedFact[] }

function Facts({ view, names, facts }: FactsProps) {
  const say = useText()
  const language = useLanguage()
  const stage = useQuery(api.ranking.read.queryOptions({ input: { stageId: view.stageId } }))
  if (facts.length === 0) return <Text size="sm">{say('selection.robust.facts.none')}</Text>
  const told = ({ kind, id, low, high, effect }: WeighedFact): string => {
    const format = {
      value: (number: number) => scenarioPoints(number, language),
      cost: (number: number) => formatCents(number, language),
      weight: (number: number) => formatNumber(number * 100, language, 0),
    }[kind]
    const criterion = stage.data?.criteria.find((one) => one.id === id)?.name
    return say(`selection.robust.fact.${kind}`, {
      name: (kind === 'weight' ? criterion : names.ideas.get(id)) ?? '?',
      low: format(low),
      high: format(high),
      effect: formatNumber(effect, language, 1),
    })
  }
  return (
    <>
      <Text size="sm">{say('selection.robust.facts')}</Text>
      <List type="ordered" size="sm">
        {facts.map((fact) => (
          <List.Item key={`${fact.kind} ${fact.id}`}>{told(fact)}</List.Item>
        ))}
      </List>
    </>
  )
}
