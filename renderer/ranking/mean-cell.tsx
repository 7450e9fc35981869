import { Tooltip } from '@mantine/core'
import { IconMessageCheck } from '@tabler/icons-react'
import type { Language } from '../../shared/language/text.ts'
import type { RankedIdea } from '../../shared/ranking/ranking-contract.ts'
import { formatMoment } from '../parts/trail-sentence.ts'
import type { Say } from '../parts/use-text.ts'

type MeanProps = {
  mean: string
  agreed: RankedIdea['agreed'][number] | undefined
  wording: { say: Say; language: Language }
}

/** A mean on its scale; a value agreed on carries a mark that tells its reason. */
export function MeanCell({ mean, agreed, wording: { say, language } }: MeanProps) {
  if (agreed === undefined) return <span className="grid-text">{mean}</span>
  const why = say('rounds.agreed.why', {
    reason: agreed.reason,
    by: agreed.decidedBy,
    at: formatMoment(agreed.decidedAt, language),
  })
  return (
    <Tooltip label={`${say('ranking.agreed.mark')} ${why}`} multiline maw={420} withinPortal>
      <span className="rank-mark">
        <IconMessageCheck size={14} aria-hidden /> {mean}
        <span className="visually-hidden">
          {' '}
          {say('ranking.agreed.mark')} {why}
        </span>
      </span>
    </Tooltip>
  )
}
