import type { RankedIdea } from '../../shared/ranking/ranking-contract.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { pointsText } from './ranking-words.ts'

type Props = { idea: Pick<RankedIdea, 'value' | 'lower' | 'upper' | 'complete'> }

/** The overall value as number and bar from 0 to 100; a thin line shows the span that gaps leave open. */
export function ValueBar({ idea: { value, lower, upper, complete } }: Props) {
  const say = useText()
  const language = useLanguage()
  if (value === null) return <span>{say('ranking.value.none')}</span>
  const hasSpan = !complete && lower !== null && upper !== null
  return (
    <span className="value-bar">
      <span className="value-bar-number">{pointsText(value, language)}</span>
      <span className="value-bar-track" aria-hidden>
        <span className="value-bar-fill" style={{ width: `${value * 100}%` }} />
        {hasSpan && (
          <span
            className="value-bar-span"
            style={{ left: `${lower * 100}%`, width: `${(upper - lower) * 100}%` }}
          />
        )}
      </span>
    </span>
  )
}
