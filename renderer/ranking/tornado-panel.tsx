import { Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { type Language, text, type TextKey, type TextValues } from '../../shared/language/text.ts'
import { openMarks } from '../../shared/ranking/open-marks.ts'
import { listing } from '../../shared/ranking/ranking-finding.ts'
import { layoutTornado } from '../../shared/ranking/tornado-layout.ts'
import { crosses, type Tornado, type TornadoBar, tornadoOf } from '../../shared/ranking/tornado.ts'
import { ChartPicture } from '../charts/chart-picture.tsx'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { meanText, pointsText } from './ranking-words.ts'
import { TornadoChart, tornadoSizes } from './tornado-chart.tsx'
import { useStanding } from './use-standing.ts'
import './robustness.css'

type Props = {
  stageId: string
  ideaId: string
  /** After how many ideas a line is drawn where the exit rule draws none; null for no line. */
  shownCut: number | null
}

/** How far the value of one idea moves when a single mark comes out differently, against the line of the selection. */
export function TornadoPanel({ stageId, ideaId, shownCut }: Props) {
  const say = useText()
  const language = useLanguage()
  const { data } = useStanding(stageId, shownCut)
  const tornado = useMemo(() => {
    if (data === undefined || data.standing === null) return null
    const row = data.ideas.findIndex(({ id }) => id === ideaId)
    const open = openMarks(data.stage, data.standing, 'raters')
    return tornadoOf(data.standing, { row, open, cut: data.cut })
  }, [data, ideaId])
  if (tornado === null) return null
  const finding = tornadoFinding(tornado, language)
  const number = data?.ideas.find(({ id }) => id === ideaId)?.number ?? ''
  return (
    <Panel title={say('tornado.title')} finding={finding}>
      <ChartPicture
        words={(spoken) => ({
          title: `${number}: ${text(spoken, 'tornado.chart')}`,
          finding: tornadoFinding(tornado, spoken),
        })}
      >
        {(width) => (
          <TornadoChart
            tornado={tornado}
            layout={layoutTornado(tornado, { ...tornadoSizes, width })}
            width={width}
            finding={finding}
          />
        )}
      </ChartPicture>
      <TornadoTable tornado={tornado} />
      {tornado.cutValue !== null && (
        <Text size="sm">{say('tornado.cut.note', { value: pointsText(tornado.cutValue, language) })}</Text>
      )}
      <Text size="xs" c="dimmed">
        {say('tornado.note')}
      </Text>
    </Panel>
  )
}

function TornadoTable({ tornado: { bars, cutValue } }: { tornado: Tornado }) {
  const say = useText()
  const language = useLanguage()
  const end = ({ mark, value }: TornadoBar['worst']): string =>
    say('tornado.cell', { mark: meanText(mark, language), value: pointsText(value, language) })
  const heads = ['mark', 'worst', 'best'] as const
  return (
    <Table verticalSpacing={4} aria-label={say('tornado.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('tornado.column.criterion')}</Table.Th>
          {heads.map((head) => (
            <Table.Th key={head} ta="right">
              {say(`tornado.column.${head}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {bars.map((bar) => (
          <Table.Tr key={bar.column.criterion.id}>
            <Table.Th fw={400}>
              {bar.column.criterion.name}
              {crosses(bar, cutValue) && (
                <span className="opinion-mark tornado-mark">{say('tornado.decides')}</span>
              )}
            </Table.Th>
            <Table.Td ta="right">
              {bar.mark === null ? say('tornado.missing') : meanText(bar.mark, language)}
            </Table.Td>
            <Table.Td ta="right">{end(bar.worst)}</Table.Td>
            <Table.Td ta="right">{end(bar.best)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function tornadoFinding(tornado: Tornado, language: Language): string {
  const say = (key: TextKey, values?: TextValues): string => text(language, key, values)
  const [widest] = tornado.bars
  if (widest === undefined || widest.worst.value === widest.best.value) return say('tornado.finding.none')
  const first = say('tornado.finding.widest', {
    criterion: widest.column.criterion.name,
    low: pointsText(widest.worst.value, language),
    high: pointsText(widest.best.value, language),
  })
  const { isIn, cutValue, bars } = tornado
  if (isIn === null || cutValue === null) return first
  const decisive = bars.filter((bar) => crosses(bar, cutValue)).map(({ column }) => column.criterion.name)
  const side = isIn ? 'in' : 'out'
  const second =
    decisive.length === 0
      ? say(`tornado.finding.safe-${side}`)
      : say(`tornado.finding.${side}`, { criteria: listing(decisive, language) })
  return `${first} ${second}`
}
