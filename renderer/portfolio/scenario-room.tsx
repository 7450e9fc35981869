import { Alert, Button, Group, Loader, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { ruleNamesOf, ruleText } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioIdea, ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { CostPlanDialog } from './cost-plan-dialog.tsx'
import { DecideDialog, type DecisionDraft } from './decide-dialog.tsx'
import { OutcomePanel } from './outcome-panel.tsx'
import { RulesPanel } from './rules-panel.tsx'
import { ScenarioTabs } from './scenario-tabs.tsx'
import { useScenarioOutcome } from './use-scenario-outcome.ts'

/** One scenario: its rules at the left, what comes out of them at the right and below. */
export function ScenarioRoom({ view }: { view: ScenarioView }) {
  const say = useText()
  const language = useLanguage()
  const names = useMemo(() => ruleNamesOf(view, language), [view, language])
  /** Rules switched off for a look, not saved. */
  const [without, setWithout] = useState<readonly string[]>([])
  const [decided, setDecided] = useState<DecisionDraft | null>(null)
  const [planned, setPlanned] = useState<ScenarioIdea | null>(null)
  const { outcome, error, isComputing, isStopped, stop, again } = useScenarioOutcome(view, without)
  const looking = view.rules.filter(({ id }) => without.includes(id))
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {say('selection.basis-note', {
          stage: view.stageName,
          basis: say(`selection.basis.${view.costBasis}`),
          from: String(view.firstYear),
          to: String(view.firstYear + view.yearCount - 1),
        })}
      </Text>
      {looking.length > 0 && (
        <Alert color="yellow" icon={<IconEye aria-hidden />} title={say('selection.look.title')}>
          <Group justify="space-between">
            <Text size="sm">{looking.map(({ terms }) => ruleText(terms, names, language)).join(' · ')}</Text>
            <Button size="compact-sm" variant="default" onClick={() => setWithout([])}>
              {say('selection.look.back')}
            </Button>
          </Group>
        </Alert>
      )}
      <ProblemNotice error={error} />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <RulesPanel view={view} names={names} />
        {outcome === undefined || isComputing || isStopped ? (
          <Searching isStopped={isStopped} onStop={stop} onAgain={again} />
        ) : (
          <OutcomePanel
            view={view}
            names={names}
            outcome={outcome}
            onLookWithout={(ruleId) => setWithout([...without, ruleId])}
          />
        )}
      </SimpleGrid>
      <ScenarioTabs
        view={view}
        names={names}
        outcome={outcome?.kind === 'found' && !isStopped ? outcome : null}
        onDecide={setDecided}
        onPlan={setPlanned}
      />
      {decided !== null && (
        <DecideDialog view={view} draft={decided} names={names} onClose={() => setDecided(null)} />
      )}
      {planned !== null && <CostPlanDialog view={view} idea={planned} onClose={() => setPlanned(null)} />}
    </Stack>
  )
}

type SearchingProps = { isStopped: boolean; onStop: () => void; onAgain: () => void }

function Searching({ isStopped, onStop, onAgain }: SearchingProps) {
  const say = useText()
  return (
    <Group role="status" align="center" p="md">
      {!isStopped && <Loader size="sm" aria-hidden />}
      <Text>{say(isStopped ? 'selection.stopped' : 'selection.computing')}</Text>
      <Button variant="default" size="compact-sm" onClick={isStopped ? onAgain : onStop}>
        {say(isStopped ? 'selection.again' : 'action.cancel')}
      </Button>
    </Group>
  )
}
