import { Button, Group, SegmentedControl, Switch, Text } from '@mantine/core'
import { useViewportSize } from '@mantine/hooks'
import { IconChartDots, IconTable } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { type Language, text } from '../../shared/language/text.ts'
import type { RankedIdea, RankingView } from '../../shared/ranking/ranking-contract.ts'
import { valueComplexityFinding } from '../../shared/ranking/value-complexity-finding.ts'
import {
  layoutValueComplexity,
  middleOfIdeas,
  mostTitledMarks,
  type Thresholds,
} from '../../shared/ranking/value-complexity-layout.ts'
import { ChartPicture } from '../charts/chart-picture.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ChartLegend } from './chart-legend.tsx'
import { ChartSelection } from './chart-selection.tsx'
import { ThresholdControls } from './threshold-controls.tsx'
import { chartFontSize, type ShownIdea, ValueComplexityChart } from './value-complexity-chart.tsx'
import { ValueComplexityTable } from './value-complexity-table.tsx'

const fewMarks = 20
/** What stands above and below the picture in the window, and the least height that leaves room for labels; in pixels. */
const besides = 370
const leastHeight = 390

type Props = { ranking: RankingView; onOpen: (ideaId: string) => void }

/** The value–complexity chart with its finding, the choice of ideas, movable limits and the same as a table. */
export function ValueComplexityPanel({ ranking, onOpen }: Props) {
  const say = useText()
  const language = useLanguage()
  const placed = useMemo(() => placedIdeas(ranking.ideas), [ranking])
  const [count, setCount] = useState<number | null>(mostTitledMarks)
  const [moved, setMoved] = useState<Thresholds | null>(null)
  const [isTable, setIsTable] = useState(false)
  const [withSpread, setWithSpread] = useState(false)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const ideas = useMemo(() => firstOf(placed, count), [placed, count])
  const thresholds = moved ?? middleOfIdeas(placed)
  const findingIn = (spoken: Language): string =>
    valueComplexityFinding(
      ideas.map((idea) => ({ ...idea, isPilot: idea.standing === 'pilot' })),
      thresholds,
      spoken,
    )
  const finding = findingIn(language)
  const leftOut = ranking.ideas.length - placed.length
  return (
    <>
      <div>
        <Text className="ranking-finding">{finding}</Text>
        {leftOut > 0 && (
          <Text size="sm" c="dimmed">
            {say('chart.left-out', { count: leftOut })}
          </Text>
        )}
      </div>
      <Group gap="lg">
        <ShownChoice all={placed.length} count={count} onChoose={setCount} />
        <ThresholdControls thresholds={thresholds} middle={middleOfIdeas(placed)} onChange={setMoved} />
        {!isTable && (
          <Switch
            size="xs"
            label={say('chart.spread.show')}
            checked={withSpread}
            onChange={(event) => setWithSpread(event.currentTarget.checked)}
          />
        )}
        <Button
          variant="default"
          size="compact-sm"
          ml="auto"
          leftSection={
            isTable ? <IconChartDots size={16} aria-hidden /> : <IconTable size={16} aria-hidden />
          }
          onClick={() => setIsTable(!isTable)}
        >
          {say(isTable ? 'chart.as-picture' : 'chart.as-table')}
        </Button>
      </Group>
      {isTable ? (
        <ValueComplexityTable ideas={ideas} thresholds={thresholds} onOpen={onOpen} />
      ) : (
        <ChartPicture
          words={(spoken) => ({
            title: text(spoken, 'chart.title'),
            finding: `${findingIn(spoken)} ${text(spoken, 'chart.signs')}`,
          })}
        >
          {(width) => (
            <Picture
              width={width}
              ideas={ideas}
              thresholds={thresholds}
              finding={finding}
              withSpread={withSpread}
              chosen={chosen}
              onOpen={onOpen}
              onChoose={(ids) => setChosen(toggled(chosen, ids))}
            />
          )}
        </ChartPicture>
      )}
      <ChartSelection
        ideas={placed.filter(({ id }) => chosen.has(id))}
        onOpen={onOpen}
        onClear={() => setChosen(new Set())}
      />
    </>
  )
}

type PictureProps = {
  width: number
  ideas: readonly ShownIdea[]
  thresholds: Thresholds
  finding: string
  withSpread: boolean
  chosen: ReadonlySet<string>
  onOpen: (ideaId: string) => void
  onChoose: (ids: readonly string[]) => void
}

function Picture({ width, ideas, ...props }: PictureProps) {
  const say = useText()
  const viewport = useViewportSize()
  const height = Math.max(leastHeight, viewport.height - besides)
  const layout = useMemo(() => {
    const quadrantNames = {
      'quick-win': say('chart.quadrant.quick-win'),
      strategic: say('chart.quadrant.strategic'),
      filler: say('chart.quadrant.filler'),
      'set-aside': say('chart.quadrant.set-aside'),
    }
    return layoutValueComplexity(ideas, { width, height, fontSize: chartFontSize, quadrantNames })
  }, [ideas, width, height, say])
  return (
    <>
      <ValueComplexityChart {...props} ideas={ideas} layout={layout} width={width} height={height} />
      <Group justify="space-between">
        <ChartLegend withBundles={layout.bundles !== null} />
        <Text size="xs" c="dimmed">
          {say('chart.marks.hint')} {say('chart.selection.hint')} {say('chart.threshold.hint')}
        </Text>
      </Group>
    </>
  )
}

type ChoiceProps = { all: number; count: number | null; onChoose: (count: number | null) => void }

function ShownChoice({ all, count, onChoose }: ChoiceProps) {
  const say = useText()
  const steps = [fewMarks, mostTitledMarks].filter((step) => step < all)
  if (steps.length === 0) return null
  return (
    <SegmentedControl
      size="xs"
      aria-label={say('chart.shown')}
      value={count === null || !steps.includes(count) ? 'all' : String(count)}
      data={[
        ...steps.map((step) => ({ value: String(step), label: say('chart.shown.first', { count: step }) })),
        { value: 'all', label: say('chart.shown.all', { count: all }) },
      ]}
      onChange={(value) => onChoose(value === 'all' ? null : Number(value))}
    />
  )
}

/** Ideas with both marks, in the order of the ranking. */
function placedIdeas(ideas: readonly RankedIdea[]): ShownIdea[] {
  return ideas.flatMap(({ ideaId: id, benefit, complexity, ...idea }) => {
    if (benefit === null || complexity === null) return []
    const { number, title, rank, value, standing, groupSpread } = idea
    return [{ id, number, title, benefit, complexity, rank, value, standing, groupSpread }]
  })
}

/** Puts ideas on the list; those that all stand there already are taken off. */
function toggled(chosen: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const given = new Set(ids)
  return ids.every((id) => chosen.has(id))
    ? new Set([...chosen].filter((id) => !given.has(id)))
    : new Set([...chosen, ...ids])
}

/** The first ones by rank with all that tie with the last of them; all when `count` is null. */
function firstOf(ideas: readonly ShownIdea[], count: number | null): readonly ShownIdea[] {
  return count === null || ideas.length <= count
    ? ideas
    : ideas.filter(({ rank }) => rank !== null && rank <= count)
}
