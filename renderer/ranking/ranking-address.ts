import { useNavigate, useParams, useRouterState } from '@tanstack/react-router'

export const rankingViews = [
  'table',
  'chart',
  'weights',
  'agreement',
  'what-if',
  'robustness',
  'seals',
] as const

export type RankingViewName = (typeof rankingViews)[number]

/** What of the ranking is shown; all of it stands in the address, so that back, reload and links work. */
export type RankingAddress = {
  /** Absent: the stage that main proposes. */
  stageId?: string | undefined
  /** An older version of the stage's catalogue, to look at only. Absent: the one that holds. */
  catalogueId?: string | undefined
  /** The idea whose make-up lies open beside the ranking. */
  ideaId?: string | undefined
  view: RankingViewName
}

/** The address `#/ranking?stage=…&version=…&view=…&idea=…`; `#/ranking/<idea>` opens an idea too. */
export function useRankingAddress(): [RankingAddress, (change: Partial<RankingAddress>) => void] {
  const search = useRouterState({ select: (state): Record<string, unknown> => state.location.search })
  const { recordId } = useParams({ strict: false })
  const navigate = useNavigate()
  const address: RankingAddress = {
    stageId: textOf(search['stage']),
    catalogueId: textOf(search['version']),
    ideaId: textOf(search['idea']) ?? textOf(recordId),
    view: rankingViews.find((one) => one === search['view']) ?? 'table',
  }
  const go = (change: Partial<RankingAddress>): void => {
    const { stageId: stage, catalogueId: version, ideaId: idea, view } = { ...address, ...change }
    void navigate({ to: '/ranking', search: { stage, version, view, idea } })
  }
  return [address, go]
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
