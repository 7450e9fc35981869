import { Group, NumberInput, Select } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { scoreSources } from '../../shared/ranking/open-marks.ts'
import type { RobustnessOrder } from '../../shared/ranking/robustness-contract.ts'
import { weightSources } from '../../shared/ranking/robustness-problem.ts'
import { useText } from '../parts/use-text.ts'

/** Somebody who types a number is not done with its first digit. */
const typingPause = 600

type Props = {
  order: RobustnessOrder
  hasStatements: boolean
  onChange: (order: RobustnessOrder) => void
  children: ReactNode
}

/** What is taken as open, and the seed of chance. */
export function RobustnessControls({ order, hasStatements, onChange, children }: Props) {
  const say = useText()
  const { model, seed } = order
  const takeSeed = useDebouncedCallback((typed: number | string) => {
    if (typeof typed === 'number') onChange({ ...order, seed: typed })
  }, typingPause)
  return (
    <Group align="flex-end" role="group" aria-label={say('runs.settings')}>
      <Select
        label={say('runs.weights')}
        w={300}
        allowDeselect={false}
        value={model.weights}
        data={weightSources
          .filter((source) => source !== 'statements' || hasStatements)
          .map((source) => ({ value: source, label: say(`runs.weights.${source}`) }))}
        onChange={(chosen) => {
          const weights = weightSources.find((one) => one === chosen) ?? model.weights
          onChange({ ...order, model: { ...model, weights } })
        }}
      />
      <Select
        label={say('runs.scores')}
        w={240}
        allowDeselect={false}
        value={model.scores}
        data={scoreSources.map((source) => ({ value: source, label: say(`runs.scores.${source}`) }))}
        onChange={(chosen) => {
          const scores = scoreSources.find((one) => one === chosen) ?? model.scores
          onChange({ ...order, model: { ...model, scores } })
        }}
      />
      <NumberInput
        label={say('runs.seed')}
        w={150}
        min={0}
        max={999_999_999}
        allowDecimal={false}
        defaultValue={seed}
        onChange={takeSeed}
      />
      {children}
    </Group>
  )
}
