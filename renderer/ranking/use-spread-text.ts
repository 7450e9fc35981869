import type { AxisSpread } from '../../shared/ranking/group-spread.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { pointsText } from './ranking-words.ts'

/** The spread of the working groups on one axis as "41 bis 78", a dash where it is not known. */
export function useSpreadText(): (spread: AxisSpread) => string {
  const say = useText()
  const language = useLanguage()
  return (spread) =>
    spread === null
      ? '–'
      : say('chart.spread.range', {
          least: pointsText(spread.least, language),
          most: pointsText(spread.most, language),
        })
}
