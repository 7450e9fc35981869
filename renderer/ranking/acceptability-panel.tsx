import { Button, Text } from '@mantine/core'
import { IconChartGridDots, IconTable } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { text } from '../../shared/language/text.ts'
import { layoutAcceptability, shownRows } from '../../shared/ranking/acceptability-layout.ts'
import type { RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import { ChartPicture } from '../charts/chart-picture.tsx'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { AcceptabilityChart } from './acceptability-chart.tsx'
import { AcceptabilityTable } from './acceptability-table.tsx'
import { AcceptabilityZoom, type MapPart, mostRows } from './acceptability-zoom.tsx'
import { type Selected, useMapMargin } from './use-map-margin.ts'

/** In pixels; wide windows have more room for names. */
const sizes = { rowHeight: 22, margin: 96, top: 40 }
const namesOf = (width: number): number => Math.max(250, Math.round(width * 0.22))

type Props = Selected & {
  view: RobustnessView
  /** The choice of what line and margin tell of. */
  choice: ReactNode
  onOpen: (ideaId: string) => void
}

/**
 * How often each idea has each rank: as a picture, in parts where there are many ideas, or as a table; with the line of the
 * exit rule, or the one where the money of a scenario ends.
 */
export function AcceptabilityPanel({ view, choice, onOpen, ...selected }: Props) {
  const say = useText()
  const language = useLanguage()
  const count = view.ideas.length
  const shown = useMapMargin(view, selected)
  const { margin, findingIn, cutRank, cutPlace } = shown
  const [part, setPart] = useState<MapPart>({ kind: 'cut', from: null })
  const [isTable, setIsTable] = useState(false)
  const aroundCut = Math.max(1, (cutPlace ?? 0) - mostRows / 2 + 1)
  const from = part.kind === 'cut' ? aroundCut : part.from
  const rows = useMemo(
    () => shownRows(count, { from: count <= mostRows ? 1 : from, most: mostRows, cut: cutPlace }),
    [count, from, cutPlace],
  )
  const [first, last] = [rows[0]?.first ?? 1, rows.at(-1)?.last ?? 1]
  const draw = useMemo(() => {
    const rankCounts = view.ideas.map((idea) => idea.rankCounts)
    const drawn = { rankCounts, samples: view.samples, rows, cutRank, cutPlace }
    return (width: number) => layoutAcceptability(drawn, { ...sizes, width, names: namesOf(width) })
  }, [view, rows, cutRank, cutPlace])
  const leaf = (by: 1 | -1): boolean => {
    const canLeaf = from !== null && (by === 1 ? last < count : first > 1)
    if (canLeaf) setPart({ kind: 'part', from: Math.max(1, first + by * mostRows) })
    return canLeaf
  }
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
      {choice}
      {margin?.kind === 'funded' && <Text mb="xs">{findingIn(language)}</Text>}
      {isTable ? (
        <AcceptabilityTable view={view} margin={margin} onOpen={onOpen} />
      ) : (
        <>
          {count > mostRows && (
            <AcceptabilityZoom {...{ part, count, first, last }} onChoose={setPart} onLeaf={leaf} />
          )}
          <ChartPicture
            words={(spoken) => ({ title: text(spoken, 'runs.map.title'), finding: findingIn(spoken) })}
          >
            {(width) => (
              <AcceptabilityChart
                view={view}
                margin={margin}
                layout={draw(width)}
                size={{ ...sizes, width, names: namesOf(width) }}
                onOpen={onOpen}
                onZoom={(at) => setPart({ kind: 'part', from: at })}
                onLeaf={leaf}
              />
            )}
          </ChartPicture>
          <Text size="xs" c="dimmed">
            {say('runs.map.hint')} {count > mostRows && say('runs.map.zoom.hint')}
          </Text>
        </>
      )}
      {shown.notes.map((note) => (
        <Text key={note} size="xs" c="dimmed">
          {note}
        </Text>
      ))}
    </Panel>
  )
}
