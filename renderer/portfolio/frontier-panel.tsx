import { Button, Group, Progress, Stack, Switch, Text } from '@mantine/core'
import { IconChartLine } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { text } from '../../shared/language/text.ts'
import { frontierFinding, type FrontierStep, risingSteps } from '../../shared/portfolio/frontier.ts'
import { problemOf, withDecisions } from '../../shared/portfolio/scenario-view-problem.ts'
import type { RuleNames } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { client } from '../api.ts'
import { ChartPicture } from '../charts/chart-picture.tsx'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { FrontierChart } from './frontier-chart.tsx'
import { FrontierTable } from './frontier-table.tsx'
import { useSelectionJob } from './use-selection-job.ts'

const chartHeight = 400

type Props = { view: ScenarioView; names: RuleNames }

/** How much benefit there is for how much money; computed when a person asks for it. */
export function FrontierPanel({ view, names }: Props) {
  const say = useText()
  const [isByHand, setIsByHand] = useState(true)
  const byHand = isByHand && view.overrides.length > 0
  const problem = useMemo(() => withDecisions(problemOf(view), byHand ? view.overrides : []), [view, byHand])
  const job = useSelectionJob(['scenario-frontier', view.id, problem], (jobId) =>
    client.portfolio.selection.frontier({ jobId, scenarioId: view.id, byHand }),
  )
  const { done = 0, total } = job.progress ?? {}
  return (
    <Panel
      title={say('selection.frontier')}
      finding={say('selection.frontier.what')}
      actions={
        job.result === undefined &&
        !job.isRunning && (
          <Button variant="default" leftSection={<IconChartLine size={18} aria-hidden />} onClick={job.start}>
            {say('selection.frontier.start')}
          </Button>
        )
      }
    >
      {view.overrides.length > 0 && (
        <Switch
          mb="sm"
          label={say('by-hand.switch')}
          description={say('by-hand.frontier')}
          checked={isByHand}
          onChange={(event) => setIsByHand(event.currentTarget.checked)}
        />
      )}
      <ProblemNotice error={job.isRunning ? null : job.error} />
      {job.isRunning && (
        <Group role="status">
          <Progress
            aria-label={say('selection.frontier')}
            value={total === undefined ? 0 : (done / total) * 100}
            w={240}
          />
          <Text size="sm">{say('selection.frontier.progress', { done, total: total ?? 0 })}</Text>
          <Button size="compact-sm" variant="default" onClick={job.stop}>
            {say('action.cancel')}
          </Button>
        </Group>
      )}
      {job.result !== undefined && (
        <Curve steps={job.result.steps} present={job.result.presentCents} names={names} ideas={view.ideas} />
      )}
    </Panel>
  )
}

type CurveProps = {
  steps: readonly FrontierStep[]
  present: number | null
  names: RuleNames
  ideas: ScenarioView['ideas']
}

function Curve({ steps, present, names, ideas }: CurveProps) {
  const say = useText()
  const language = useLanguage()
  const [active, setActive] = useState<number | null>(null)
  const rising = useMemo(() => risingSteps(steps), [steps])
  const numbers = useMemo(() => new Map(ideas.map(({ ideaId, number }) => [ideaId, number])), [ideas])
  const finding = frontierFinding(steps, present, language)
  return (
    <Stack gap="xs">
      <Text fw={600}>{finding}</Text>
      <ChartPicture
        words={(spoken) => ({
          title: text(spoken, 'selection.frontier'),
          finding: frontierFinding(steps, present, spoken),
        })}
      >
        {(width) => (
          <FrontierChart
            steps={rising}
            present={present}
            numbers={numbers}
            size={{ width, height: chartHeight }}
            finding={finding}
            active={active}
            onActive={setActive}
          />
        )}
      </ChartPicture>
      <Text size="xs" c="dimmed">
        {say('selection.frontier.hint')}
      </Text>
      <FrontierTable steps={rising} names={names} active={active} />
    </Stack>
  )
}
