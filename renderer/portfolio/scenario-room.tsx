import { Alert, Button, Drawer, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { ruleNamesOf, ruleText } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioIdea, ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { CostPlanDialog } from './cost-plan-dialog.tsx'
import { DecideDialog, type DecisionDraft } from './decide-dialog.tsx'
import { FundingAnswer } from './funding-panel.tsx'
import { OutcomePanel } from './outcome-panel.tsx'
import { RulesPanel } from './rules-panel.tsx'
import { Searching } from './searching.tsx'
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
  const [asked, setAsked] = useState<ScenarioIdea | null>(null)
  const [planned, setPlanned] = useState<ScenarioIdea | null>(null)
  const search = useScenarioOutcome(view, without)
  const { found: outcome, error, isComputing, isStopped } = search
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
          <Searching what={say('selection.computing')} search={search} />
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
        onAsk={setAsked}
      />
      {decided !== null && (
        <DecideDialog view={view} draft={decided} names={names} onClose={() => setDecided(null)} />
      )}
      <Drawer
        opened={asked !== null}
        onClose={() => setAsked(null)}
        position="right"
        size={640}
        title={asked === null ? '' : `${asked.number} ${asked.title}`}
        closeButtonProps={{ 'aria-label': say('action.close') }}
        classNames={{ title: 'drawer-title' }}
      >
        {asked !== null && (
          <Panel title={say('funding.title')}>
            <FundingAnswer view={view} ideaId={asked.ideaId} />
          </Panel>
        )}
      </Drawer>
      {planned !== null && <CostPlanDialog view={view} idea={planned} onClose={() => setPlanned(null)} />}
    </Stack>
  )
}
