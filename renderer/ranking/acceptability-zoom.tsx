import { Button, Group, SegmentedControl } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useText } from '../parts/use-text.ts'

/** So many ideas have a row of their own; beyond that they are taken together or shown in part. */
export const mostRows = 40

/** `from`: place of the first single idea; null for everybody taken together. */
export type MapPart = { kind: 'cut' | 'first' | 'all' | 'part'; from: number | null }

type Props = {
  part: MapPart
  count: number
  /** First and last place shown. */
  first: number
  last: number
  onChoose: (part: MapPart) => void
  onLeaf: (by: 1 | -1) => boolean
}

/** Which ideas of many have a row of their own. */
export function AcceptabilityZoom({ part, count, first, last, onChoose, onLeaf }: Props) {
  const say = useText()
  const choices: (MapPart & { label: string })[] = [
    { kind: 'cut', from: null, label: say('runs.map.rows.cut') },
    { kind: 'first', from: 1, label: say('runs.map.rows.first', { count: mostRows }) },
    { kind: 'all', from: null, label: say('runs.map.rows.all') },
    ...(part.kind === 'part' ? [{ ...part, label: say('runs.map.rows.part', { first, last }) }] : []),
  ]
  return (
    <Group mb="xs" gap="xs">
      <SegmentedControl
        size="xs"
        aria-label={say('runs.map.rows')}
        value={part.kind}
        data={choices.map(({ kind, label }) => ({ value: kind, label }))}
        onChange={(chosen) => {
          const choice = choices.find(({ kind }) => kind === chosen)
          if (choice !== undefined) onChoose({ kind: choice.kind, from: choice.from })
        }}
      />
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconChevronUp size={16} aria-hidden />}
        disabled={part.kind === 'all' || first <= 1}
        onClick={() => onLeaf(-1)}
      >
        {say('runs.map.zoom.before', { count: mostRows })}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconChevronDown size={16} aria-hidden />}
        disabled={part.kind === 'all' || last >= count}
        onClick={() => onLeaf(1)}
      >
        {say('runs.map.zoom.after', { count: mostRows })}
      </Button>
    </Group>
  )
}
