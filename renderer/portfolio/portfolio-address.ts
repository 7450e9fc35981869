import { useNavigate, useRouterState } from '@tanstack/react-router'

export const portfolioViews = ['pilots', 'selection', 'compare'] as const

export type PortfolioAddress = {
  view: (typeof portfolioViews)[number]
  /** The scenario shown; absent: the first. */
  scenarioId?: string | undefined
}

/** The address `#/portfolio?view=…&scenario=…`, so that back, reload and links work. */
export function usePortfolioAddress(): [PortfolioAddress, (change: Partial<PortfolioAddress>) => void] {
  const search = useRouterState({ select: (state): Record<string, unknown> => state.location.search })
  const navigate = useNavigate()
  const scenario = search['scenario']
  const address: PortfolioAddress = {
    view: portfolioViews.find((one) => one === search['view']) ?? 'pilots',
    scenarioId: typeof scenario === 'string' && scenario !== '' ? scenario : undefined,
  }
  const go = (change: Partial<PortfolioAddress>): void => {
    const { view, scenarioId } = { ...address, ...change }
    void navigate({ to: '/portfolio', search: { view, scenario: scenarioId } })
  }
  return [address, go]
}
