import { ActionIcon } from '@mantine/core'
import { IconCoinEuro } from '@tabler/icons-react'
import type { ScenarioIdea } from '../../shared/portfolio/selection-contract.ts'
import { useText } from '../parts/use-text.ts'

type Props = { idea: ScenarioIdea; onPlan: (idea: ScenarioIdea) => void }

/** Opens the cost plan of an idea. */
export function CostPlanButton({ idea, onPlan }: Props) {
  const say = useText()
  const label = say('selection.costs.edit', { number: idea.number })
  return (
    <ActionIcon variant="subtle" aria-label={label} title={label} onClick={() => onPlan(idea)}>
      <IconCoinEuro size={18} aria-hidden />
    </ActionIcon>
  )
}
