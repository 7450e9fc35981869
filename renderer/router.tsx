import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { pages, sidePages } from './pages.tsx'
import { Shell } from './shell.tsx'

const rootRoute = createRootRoute({ component: Shell })

/** One route a page; a page that shows single records takes the rest of the path as its own (`/ideas/<id>`). */
const routes = [...pages, ...sidePages].flatMap(({ path, component }) => [
  createRoute({ getParentRoute: () => rootRoute, path, component }),
  ...(path === '/'
    ? []
    : [createRoute({ getParentRoute: () => rootRoute, path: `${path}/$recordId`, component })]),
])

/** The address lies behind `#`, so that every host serves one page only. */
export const router = createRouter({ routeTree: rootRoute.addChildren(routes), history: createHashHistory() })
