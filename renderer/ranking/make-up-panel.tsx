import { Table, Text } from '@mantine/core'
import type { IdeaRankingView } from '../../shared/ranking/ranking-contract.ts'
import { makeUpOf, type ValueMakeUp } from '../../shared/ranking/value-make-up.ts'
import { type Language, text, type TextKey, type TextValues } from '../../shared/language/text.ts'
import { ChartPicture } from '../charts/chart-picture.tsx'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { MakeUpChart } from './make-up-chart.tsx'
import { meanText, pointsText } from './ranking-words.ts'

/** The overall value taken apart: what each criterion gives, and where the idea loses most. */
export function MakeUpPanel({ view }: { view: IdeaRankingView }) {
  const say = useText()
  const language = useLanguage()
  const makeUp = makeUpOf(view.results)
  const { value, lower, upper, complete } = view.idea
  const signs = new Map(
    view.criteria.filter(({ kind }) => kind === 'scored').map(({ id }, index) => [id, String(index + 1)]),
  )
  const names = new Map(view.criteria.map(({ id, name }) => [id, name]))
  const parts = makeUp.parts.map(({ criterionId, contribution, share }) => ({
    id: criterionId,
    sign: signs.get(criterionId) ?? '',
    name: names.get(criterionId) ?? '',
    contribution,
    share,
  }))
  const words = (spoken: Language) => ({
    title: text(spoken, 'ranking.detail.picture', {
      number: view.idea.number,
      value: pointsText(value, spoken),
    }),
    finding: lossSentence(view, makeUp, spoken),
  })
  const span = { lower: pointsText(lower, language), upper: pointsText(upper, language) }
  return (
    <Panel title={say('ranking.detail.value')} finding={lossSentence(view, makeUp, language)}>
      {value !== null && (
        <ChartPicture words={words}>
          {(width) => (
            <MakeUpChart
              parts={parts}
              title={`${say('ranking.detail.bar')}: ${pointsText(value, language)}`}
              finding={lossSentence(view, makeUp, language)}
              width={width}
            />
          )}
        </ChartPicture>
      )}
      <MakeUpTable view={view} makeUp={makeUp} signs={signs} />
      {!complete && value !== null && (
        <Text size="sm" mt="xs">
          {say('ranking.detail.gaps', span)}
        </Text>
      )}
    </Panel>
  )
}

type TableProps = { view: IdeaRankingView; makeUp: ValueMakeUp; signs: ReadonlyMap<string, string> }

function MakeUpTable({ view, makeUp, signs }: TableProps) {
  const say = useText()
  const language = useLanguage()
  const total = makeUp.parts.reduce((sum, { contribution }) => sum + contribution, 0)
  const heads = ['criterion', 'mean', 'possible', 'points', 'lost'] as const
  return (
    <Table mt="sm" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          {heads.map((head) => (
            <Table.Th key={head} ta={head === 'criterion' ? 'left' : 'right'}>
              {say(`ranking.detail.${head}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {view.criteria.map(({ id, name, minimum, maximum }, index) => {
          const part = makeUp.parts.find(({ criterionId }) => criterionId === id)
          const mean = view.results[index]?.overall ?? null
          const isAgreed = (view.results[index]?.agreed ?? null) !== null
          const sign = signs.get(id)
          return (
            <Table.Tr key={id}>
              <Table.Th fw={400}>
                {sign !== undefined && <span className="part-sign">{sign}</span>}
                {name}
              </Table.Th>
              <Table.Td ta="right">
                {isAgreed && `${say('rounds.agreed')}: `}
                {mean === null
                  ? say('ranking.detail.missing')
                  : say('ranking.detail.mean.of', { mean: meanText(mean, language), minimum, maximum })}
              </Table.Td>
              {[part?.share, part?.contribution, part?.loss].map((number, at) => (
                <Table.Td key={heads[at + 2]} ta="right">
                  {pointsText(number ?? null, language)}
                </Table.Td>
              ))}
            </Table.Tr>
          )
        })}
      </Table.Tbody>
      {makeUp.parts.length > 0 && (
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th>{say('ranking.detail.total')}</Table.Th>
            <Table.Td />
            <Table.Th ta="right">{pointsText(1, language)}</Table.Th>
            <Table.Th ta="right">{pointsText(total, language)}</Table.Th>
            <Table.Th ta="right">{pointsText(1 - total, language)}</Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      )}
    </Table>
  )
}

function lossSentence(
  view: IdeaRankingView,
  { biggestLoss, parts }: ValueMakeUp,
  language: Language,
): string {
  const say = (key: TextKey, values?: TextValues): string => text(language, key, values)
  if (parts.length === 0) return say('ranking.detail.summary.valueless')
  const at = view.criteria.findIndex(({ id }) => id === biggestLoss?.criterionId)
  const criterion = view.criteria[at]
  if (biggestLoss === null || criterion === undefined) return say('ranking.detail.no-loss')
  return say('ranking.detail.loss', {
    criterion: criterion.name,
    lost: pointsText(biggestLoss.loss, language),
    share: pointsText(biggestLoss.share, language),
    mean: meanText(view.results[at]?.overall ?? null, language),
    minimum: criterion.minimum,
    maximum: criterion.maximum,
    direction: say(`ranking.direction.${criterion.direction}`),
  })
}
