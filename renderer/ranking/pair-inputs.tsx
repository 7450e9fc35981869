import { Select, Text } from '@mantine/core'
import { formatNumber, type Language } from '../../shared/language/text.ts'
import { comparisonSteps, consistencyOf, type StatedWeights } from '../../shared/ranking/weight-statement.ts'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'

type Criterion = { id: string; name: string }

type Props = {
  criteria: readonly Criterion[]
  /** By the ids of both criteria with a space between. */
  ratios: ReadonlyMap<string, number>
  onChange: (pair: string, ratio: number) => void
}

/** Every two criteria with the question which of them is more important, in words. */
export function PairInputs({ criteria, ratios, onChange }: Props) {
  const say = useText()
  return criteria.flatMap((first, place) =>
    criteria.slice(place + 1).map((second) => {
      const pair = `${first.id} ${second.id}`
      return (
        <Select
          key={pair}
          maxDropdownHeight={330}
          label={say('weights.pair', { first: first.name, second: second.name })}
          allowDeselect={false}
          value={keyOf(ratios.get(pair) ?? 1)}
          data={choicesOf(first, second, say)}
          onChange={(key) => onChange(pair, ratioOf(key ?? '1'))}
        />
      )
    }),
  )
}

function choicesOf(first: Criterion, second: Criterion, say: Say) {
  const stronger = ({ name }: Criterion, step: (typeof comparisonSteps)[number]): string =>
    say('weights.pair.more', { name, words: say(`weights.pair.words.${step}`), ratio: step })
  return [
    ...comparisonSteps.map((step) => ({ value: String(step), label: stronger(first, step) })).toReversed(),
    { value: '1', label: say('weights.pair.equal') },
    ...comparisonSteps.map((step) => ({ value: `1/${step}`, label: stronger(second, step) })),
  ]
}

function keyOf(ratio: number): string {
  return ratio >= 1 ? String(Math.round(ratio)) : `1/${Math.round(1 / ratio)}`
}

function ratioOf(key: string): number {
  return key.startsWith('1/') ? 1 / Number(key.slice(2)) : Number(key)
}

type ConsistencyProps = { criteria: readonly Criterion[]; result: StatedWeights }

/** Whether the comparisons fit together, and which of them fits least. */
export function ConsistencyText({ criteria, result: { consistencyRatio, worst } }: ConsistencyProps) {
  const say = useText()
  const language = useLanguage()
  if (consistencyRatio === null) return null
  const word = consistencyOf(consistencyRatio)
  const nameOf = (id: string): string => criteria.find((one) => one.id === id)?.name ?? ''
  return (
    <Text size="sm">
      {say(`weights.consistency.${word}`, { ratio: formatNumber(consistencyRatio, language, 2) })}{' '}
      {worst !== null &&
        word !== 'fits' &&
        say('weights.worst', {
          first: nameOf(worst.first),
          second: nameOf(worst.second),
          ratio: ratioText(worst.ratio, say, language),
          fitting: ratioText(worst.fitting, say, language),
        })}
    </Text>
  )
}

/** Such as „3 zu 1“ or „1 zu 2,45“, never a number below 1. */
function ratioText(ratio: number, say: Say, language: Language): string {
  const digits = (value: number): string => formatNumber(Math.round(value * 100) / 100, language)
  return ratio < 1
    ? say('weights.ratio.below', { ratio: digits(1 / ratio) })
    : say('weights.ratio.above', { ratio: digits(ratio) })
}
