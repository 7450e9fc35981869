import { useQuery } from '@tanstack/react-query'
import { coreTeamId } from '../../shared/stages/asked-groups.ts'
import { api } from '../api.ts'
import { useText } from '../parts/use-text.ts'

/** A group that can be asked about a criterion. */
export type AskedGroup = { id: string; name: string }

/** The working groups in their order, then the core team. */
export function useAskedGroups(): AskedGroup[] {
  const say = useText()
  const programme = useQuery(api.programme.find.queryOptions())
  const groups = programme.data?.workingGroups ?? []
  return [
    ...groups.map(({ id, name }) => ({ id, name })),
    { id: coreTeamId, name: say('catalogue.core-team') },
  ]
}

/** The name of every group by its id. */
export function useGroupNames(): ReadonlyMap<string, string> {
  return new Map(useAskedGroups().map(({ id, name }) => [id, name]))
}
