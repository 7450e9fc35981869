import { Select, Text } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import { consistencyOf, type StatedWeights } from '../../shared/ranking/weight-statement.ts'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'

type Criterion = { id: string; name: string }

type Props = {
  criteria: readonly Criterion[]
  /** By the ids of both criteria with a space between. */
  ratios: ReadonlyMap<string, number>
  onChange: (pair: string, ratio: number) => void
}

/** Saaty's words; the ratios between them are left to the other methods. */
const strengths = [9, 7, 5, 3] as const

/** Every two criteria with the question which of them is more important, in words. */
export function PairInputs({ criteria, ratios, onChange }: Props) {
  const say = useText()
  return criteria.flatMap((first, place) =>
    criteria.slice(place + 1).map((second) => {
      const pair = `${first.id} ${second.id}`
      return (
        <Select
          key={pair}
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
  const stronger = ({ name }: Criterion, strength: (typeof strengths)[number]): string =>
    say('weights.pair.more', { name, words: say(`weights.pair.words.${strength}`), ratio: strength })
  return [
    ...strengths.map((strength) => ({ value: String(strength), label: stronger(first, strength) })),
    { value: '1', label: say('weights.pair.equal') },
    ...strengths
      .toReversed()
      .map((strength) => ({ value: `1/${strength}`, label: stronger(second, strength) })),
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
          ratio: formatNumber(worst.ratio, language, 2),
          fitting: formatNumber(worst.fitting, language, 2),
        })}
    </Text>
  )
}
