import { Button, Group, Slider, Text } from '@mantine/core'
import { useId } from 'react'
import { formatNumber } from '../../shared/language/text.ts'
import type { Thresholds } from '../../shared/ranking/value-complexity-layout.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

const middleOfScale: Thresholds = { benefit: 0.5, complexity: 0.5 }

type Props = { thresholds: Thresholds; middle: Thresholds; onChange: (thresholds: Thresholds | null) => void }

/** Moves the lines between the four fields of the chart. */
export function ThresholdControls({ thresholds, middle, onChange }: Props) {
  const say = useText()
  const isMiddle = (of: Thresholds): boolean =>
    of.benefit === thresholds.benefit && of.complexity === thresholds.complexity
  return (
    <Group gap="lg" align="flex-end">
      {(['benefit', 'complexity'] as const).map((axis) => (
        <ThresholdSlider
          key={axis}
          label={say(`chart.threshold.${axis}`)}
          value={thresholds[axis]}
          onChange={(value) => onChange({ ...thresholds, [axis]: value })}
        />
      ))}
      <Group gap={4}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isMiddle(middle)}
          onClick={() => onChange(null)}
        >
          {say('chart.threshold.middle-of-ideas')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isMiddle(middleOfScale)}
          onClick={() => onChange(middleOfScale)}
        >
          {say('chart.threshold.middle-of-scale')}
        </Button>
      </Group>
    </Group>
  )
}

type SliderProps = { label: string; value: number; onChange: (value: number) => void }

function ThresholdSlider({ label, value, onChange }: SliderProps) {
  const language = useLanguage()
  const id = useId()
  const points = Math.round(value * 100)
  return (
    <div className="threshold">
      <Text size="sm" id={id}>
        {label}: {formatNumber(points, language)}
      </Text>
      <Slider
        size="sm"
        min={0}
        max={100}
        value={points}
        onChange={(next) => onChange(next / 100)}
        label={null}
        thumbProps={{ 'aria-labelledby': id }}
      />
    </div>
  )
}
