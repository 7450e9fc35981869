import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { pages, sidePages } from './pages.tsx'
import { Shell } from './shell.tsx'

const rootRoute = createRootRoute({ component: Shell })

/**
 * One route a page; a page that shows single records takes the rest of the path as its own (`/ideas/<id>`). The page stays
 * mounted while one goes from record to record, so that its list keeps place and filters.
 */
const routes = [...pages, ...sidePages].map(({ path, component }) => {
  const page = createRoute({ getParentRoute: () => rootRoute, path, component })
  return path === '/'
    ? page
    : page.addChildren([createRoute({ getParentRoute: () => page, path: '$recordId' })])
})

/** The address lies behind `#`, so that every host serves one page only. */
export const router = createRouter({ routeTree: rootRoute.addChildren(routes), history: createHashHistory() })
