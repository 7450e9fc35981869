import { IconBuildingBank, IconFileImport, IconHome, type Icon } from '@tabler/icons-react'
import { lazy, type LazyExoticComponent } from 'react'
import type { lookout, Step } from '../shared/flow.ts'

export type PageEntry = {
  step: Step | typeof lookout
  path: string
  icon: Icon
  component: LazyExoticComponent<() => React.JSX.Element>
}

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
    step: 'import',
    path: '/import',
    icon: IconFileImport,
    component: lazy(async () => ({ default: (await import('./import/import-page.tsx')).ImportPage })),
  },
]
