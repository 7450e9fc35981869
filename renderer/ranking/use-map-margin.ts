import { useMemo } from 'react'
import {
  type FundedRanks,
  fundedFinding,
  fundedSelections,
  placesFunded,
} from '../../shared/ranking/funded-ranks.ts'
import type { Language } from '../../shared/language/text.ts'
import type { RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import { robustnessFinding, type Selection } from '../../shared/ranking/robustness-finding.ts'
import { type Say, useText } from '../parts/use-text.ts'
import type { MapMargin } from './map-margin.ts'

/** What the exit rule (or a line that somebody wants to look at) selects, and the money of a scenario instead of it. */
export type Selected = {
  selections: readonly Selection[] | null
  shownCut: number | null
  funded: FundedRanks | null
}

/** What line and margin of the heat map show. */
export function useMapMargin(view: RobustnessView, { selections, shownCut, funded }: Selected) {
  const say = useText()
  const entries = useMemo(
    () => (funded === null ? null : fundedSelections(funded, view.ideas)),
    [funded, view.ideas],
  )
  if (funded !== null && entries !== null) {
    const place = placesFunded(funded.moneyEnd, view.ideas)
    const told = { ranked: view.ideas, selections: entries }
    return {
      margin: { kind: 'funded', entries } satisfies MapMargin,
      findingIn: (language: Language) => fundedFinding(funded, told, language),
      cutRank: place,
      cutPlace: place,
      notes: fundedNotes(funded, say),
    }
  }
  const margin: MapMargin | null = selections && { kind: 'selected', entries: selections }
  const { exitRule } = view.stage
  return {
    margin,
    findingIn: (language: Language) => robustnessFinding(view, selections, language),
    cutRank:
      exitRule.kind === 'best-with-ties'
        ? exitRule.count
        : exitRule.kind === 'value-at-least'
          ? null
          : shownCut,
    cutPlace: selections?.filter(({ isIn }) => isIn).length ?? null,
    notes: [say('runs.certainty.hint')],
  }
}

function fundedNotes({ runs, impossible }: FundedRanks, say: Say): string[] {
  return [
    say('funded.hint', { runs }),
    say('funded.hint.line'),
    ...(impossible > 0 ? [say('funded.impossible', { count: impossible })] : []),
  ]
}
