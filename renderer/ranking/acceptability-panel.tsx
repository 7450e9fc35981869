import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { IconChartGridDots, IconTable } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { layoutAcceptability, shownRows } from '../../shared/ranking/acceptability-layout.ts'
import type { RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import type { Selection } from '../../shared/ranking/robustness-finding.ts'
import { ChartPicture } from '../charts/chart-picture.tsx'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import { AcceptabilityChart } from './acceptability-chart.tsx'
import { AcceptabilityTable } from './acceptability-table.tsx'

/** So many ideas have a row of their own; beyond that they are taken together or shown in part. */
const mostRows = 40

/** In pixels; wide windows have more room for names. */
const sizes = { rowHeight: 22, margin: 96, top: 40 }
const namesOf = (width: number): number => Math.max(250, Math.round(width * 0.22))

type Props = {
  view: RobustnessView
  selections: readonly Selection[] | null
  shownCut: number | null
  finding: string
  onOpen: (ideaId: string) => void
}

/** `from`: place of the first single idea; null for everybody taken together. */
type Part = { kind: 'cut' | 'first' | 'all' | 'part'; from: number | null }

/** How often each idea has each rank: as a picture, in parts where there are many ideas, or as a table. */
export function AcceptabilityPanel({ view, selections, shownCut, finding, onOpen }: Props) {
  const say = useText()
  const count = view.ideas.length
  const { exitRule } = view.stage
  const cutRank =
    exitRule.kind === 'best-with-ties' ? exitRule.count : exitRule.kind === 'value-at-least' ? null : shownCut
  const cutPlace = selections?.filter(({ isIn }) => isIn).length ?? null
  const aroundCut = Math.max(1, (cutPlace ?? 0) - mostRows / 2 + 1)
  const [part, setPart] = useState<Part>({ kind: 'cut', from: null })
  const [isTable, setIsTable] = useState(false)
  const from = part.kind === 'cut' ? aroundCut : part.from
  const rows = useMemo(
    () => shownRows(count, { from: count <= mostRows ? 1 : from, most: mostRows, cut: cutPlace }),
    [count, from, cutPlace],
  )
  const draw = useMemo(() => {
    const rankCounts = view.ideas.map((idea) => idea.rankCounts)
    const drawn = { rankCounts, samples: view.samples, rows, cutRank, cutPlace }
    return (width: number) => layoutAcceptability(drawn, { ...sizes, width, names: namesOf(width) })
  }, [view, rows, cutRank, cutPlace])
  const toggle = (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={
        isTable ? <IconChartGridDots size={16} aria-hidden /> : <IconTable size={16} aria-hidden />
      }
      onClick={() => setIsTable(!isTable)}
    >
      {say(isTable ? 'chart.as-picture' : 'chart.as-table')}
    </Button>
  )
  return (
    <Panel title={say('runs.map')} actions={toggle}>
      {isTable ? (
        <AcceptabilityTable view={view} selections={selections} onOpen={onOpen} />
      ) : (
        <>
          {count > mostRows && <PartChoice part={part} layoutRows={rows} onChoose={setPart} />}
          <ChartPicture title={say('runs.map.title')} finding={finding}>
            {(width) => (
              <AcceptabilityChart
                view={view}
                selections={selections}
                layout={draw(width)}
                size={{ ...sizes, width, names: namesOf(width) }}
                onOpen={onOpen}
                onZoom={(first) => setPart({ kind: 'part', from: first })}
              />
            )}
          </ChartPicture>
          <Text size="xs" c="dimmed">
            {say('runs.map.hint')}
          </Text>
        </>
      )}
      <Text size="xs" c="dimmed">
        {say('runs.certainty.hint')}
      </Text>
    </Panel>
  )
}

type ChoiceProps = {
  part: Part
  layoutRows: readonly { first: number; last: number }[]
  onChoose: (part: Part) => void
}

function PartChoice({ part, layoutRows, onChoose }: ChoiceProps) {
  const say = useText()
  const [first, last] = [layoutRows[0]?.first ?? 1, layoutRows.at(-1)?.last ?? 1]
  const choices: (Part & { label: string })[] = [
    { kind: 'cut', from: null, label: say('runs.map.rows.cut') },
    { kind: 'first', from: 1, label: say('runs.map.rows.first', { count: mostRows }) },
    { kind: 'all', from: null, label: say('runs.map.rows.all') },
    ...(part.kind === 'part' ? [{ ...part, label: say('runs.map.rows.part', { first, last }) }] : []),
  ]
  return (
    <Group mb="xs">
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
    </Group>
  )
}
