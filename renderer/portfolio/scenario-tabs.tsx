import { Stack, Tabs } from '@mantine/core'
import { useState } from 'react'
import type { RuleNames } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioIdea, ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { useText } from '../parts/use-text.ts'
import type { FoundOutcome } from './budget-table.tsx'
import { BudgetUsePanel } from './budget-use-panel.tsx'
import { ChosenPanel } from './chosen-panel.tsx'
import type { DecisionDraft } from './decide-dialog.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { FrontierPanel } from './frontier-panel.tsx'
import { LeftOutPanel } from './left-out-panel.tsx'
import { OpenPayerPanel } from './open-payer-panel.tsx'
import { RobustPanel } from './robust-panel.tsx'
import { SkippedPanel } from './skipped-panel.tsx'

type Props = {
  view: ScenarioView
  names: RuleNames
  /** Null as long as there is no selection. */
  outcome: FoundOutcome | null
  onDecide: (draft: DecisionDraft) => void
  onPlan: (idea: ScenarioIdea) => void
  /** Asks why an idea is not chosen. */
  onAsk: (idea: ScenarioIdea) => void
}

const tabs = ['result', 'decision', 'robust', 'frontier', 'left-out'] as const

/** What belongs to a selection, one part at a time: the ideas, what is decided, how sure it is, and what more money brings. */
export function ScenarioTabs({ view, names, outcome, onDecide, onPlan, onAsk }: Props) {
  const say = useText()
  const [tab, setTab] = useState<string | null>('result')
  const leftOut = view.ideas.filter((idea) => idea.leftOut !== null).length
  const shown = tabs.filter((one) =>
    one === 'left-out' ? leftOut > 0 : outcome !== null || one === 'frontier',
  )
  return (
    <Tabs value={shown.find((one) => one === tab) ?? shown[0] ?? null} onChange={setTab} keepMounted={false}>
      <Tabs.List mb="sm">
        {shown.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {say(`selection.tab.${one}`, { count: leftOut })}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {outcome !== null && (
        <>
          <Tabs.Panel value="result">
            <Stack>
              <ChosenPanel view={view} outcome={outcome} onDecide={onDecide} onPlan={onPlan} />
              <SkippedPanel
                view={view}
                names={names}
                outcome={outcome}
                onDecide={onDecide}
                onPlan={onPlan}
                onAsk={onAsk}
              />
              <BudgetUsePanel view={view} outcome={outcome} />
              <OpenPayerPanel view={view} />
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="decision">
            <DecisionPanel view={view} names={names} outcome={outcome} onDecide={onDecide} />
          </Tabs.Panel>
          <Tabs.Panel value="robust">
            <RobustPanel view={view} names={names} outcome={outcome} />
          </Tabs.Panel>
        </>
      )}
      <Tabs.Panel value="frontier">
        <FrontierPanel view={view} names={names} />
      </Tabs.Panel>
      <Tabs.Panel value="left-out">
        <LeftOutPanel ideas={view.ideas} onPlan={onPlan} />
      </Tabs.Panel>
    </Tabs>
  )
}
