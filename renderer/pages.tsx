import {
  IconBuildingBank,
  IconFileImport,
  IconFileText,
  IconFlag,
  IconBulb,
  IconCoinEuro,
  IconHome,
  IconListDetails,
  IconListNumbers,
  IconStairsUp,
  IconTablePlus,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react'
import { lazy, type LazyExoticComponent } from 'react'
import type { lookout, Step } from '../shared/flow.ts'

export type SidePage = {
  path: string
  component: LazyExoticComponent<() => React.JSX.Element>
}

export type PageEntry = SidePage & { step: Step | typeof lookout; icon: Icon }

/** Rooms beside the way, entered from the menu at the top. */
export const sidePages: readonly SidePage[] = [
  {
    path: '/guide',
    component: lazy(async () => ({ default: (await import('./guide/guide-page.tsx')).GuidePage })),
  },
  {
    path: '/trail',
    component: lazy(async () => ({ default: (await import('./trail/trail-page.tsx')).TrailPage })),
  },
]

/** The rooms one can enter, in the order of the way. Each page is loaded when it is first entered. */
export const pages: readonly PageEntry[] = [
  {
    step: 'overview',
    path: '/',
    icon: IconHome,
    component: lazy(async () => ({ default: (await import('./overview/overview-page.tsx')).OverviewPage })),
  },
  {
    step: 'programme',
    path: '/programme',
    icon: IconBuildingBank,
    component: lazy(async () => ({
      default: (await import('./programme/programme-page.tsx')).ProgrammePage,
    })),
  },
  {
    step: 'inventory',
    path: '/inventory',
    icon: IconListDetails,
    component: lazy(async () => ({
      default: (await import('./inventory/inventory-page.tsx')).InventoryPage,
    })),
  },
  {
    step: 'participation',
    path: '/participation',
    icon: IconUsersGroup,
    component: lazy(async () => ({
      default: (await import('./participation/participation-page.tsx')).ParticipationPage,
    })),
  },
  {
    step: 'import',
    path: '/import',
    icon: IconFileImport,
    component: lazy(async () => ({ default: (await import('./import/import-page.tsx')).ImportPage })),
  },
  {
    step: 'ideas',
    path: '/ideas',
    icon: IconBulb,
    component: lazy(async () => ({ default: (await import('./ideas/ideas-page.tsx')).IdeasPage })),
  },
  {
    step: 'stages',
    path: '/stages',
    icon: IconStairsUp,
    component: lazy(async () => ({ default: (await import('./stages/stages-page.tsx')).StagesPage })),
  },
  {
    step: 'scores',
    path: '/scores',
    icon: IconTablePlus,
    component: lazy(async () => ({ default: (await import('./scores/scores-page.tsx')).ScoresPage })),
  },
  {
    step: 'ranking',
    path: '/ranking',
    icon: IconListNumbers,
    component: lazy(async () => {
      const { RankingPage } = await import('./ranking/ranking-page.tsx')
      const { FundingPanel } = await import('./portfolio/funding-panel.tsx')
      return { default: () => <RankingPage later={(asked) => <FundingPanel {...asked} />} /> }
    }),
  },
  {
    step: 'portfolio',
    path: '/portfolio',
    icon: IconFlag,
    component: lazy(async () => ({
      default: (await import('./portfolio/portfolio-page.tsx')).PortfolioPage,
    })),
  },
  {
    step: 'budget',
    path: '/budget',
    icon: IconCoinEuro,
    component: lazy(async () => ({ default: (await import('./budget/budget-page.tsx')).BudgetPage })),
  },
  {
    step: 'papers',
    path: '/papers',
    icon: IconFileText,
    component: lazy(async () => ({ default: (await import('./papers/papers-page.tsx')).PapersPage })),
  },
]
