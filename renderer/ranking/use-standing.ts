import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CutRule } from '../../shared/ranking/kept-weights.ts'
import { cutRuleOf } from '../../shared/ranking/shown-line.ts'
import { type StageStanding, standingOf } from '../../shared/ranking/stage-standing.ts'
import type { WhatIfStage } from '../../shared/ranking/what-if.ts'
import { type WhatIfView, whatIfStageOf } from '../../shared/ranking/what-if-view.ts'
import { api } from '../api.ts'

/** All marks of a stage with the tables that robustness is computed from, in the window. */
export type Standing = {
  ideas: WhatIfView['ideas']
  stage: WhatIfStage
  /** Null where there are no values. */
  standing: StageStanding | null
  cut: CutRule | null
}

/** @param shownCount the line that is drawn where the exit rule draws none; null for no line */
export function useStanding(
  stageId: string,
  shownCount: number | null,
): { data: Standing | undefined; isPending: boolean; error: unknown } {
  const { data, isPending, error } = useQuery(api.ranking.readWhatIf.queryOptions({ input: { stageId } }))
  const gathered = useMemo(() => {
    if (data === undefined) return undefined
    const stage = whatIfStageOf(data)
    return { ideas: data.ideas, stage, standing: standingOf(stage), exitRule: data.stage.exitRule }
  }, [data])
  return {
    data: useMemo(
      () => gathered && { ...gathered, cut: cutRuleOf(gathered.exitRule, shownCount) },
      [gathered, shownCount],
    ),
    isPending,
    error,
  }
}
