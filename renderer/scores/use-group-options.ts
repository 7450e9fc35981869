import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { useText } from '../parts/use-text.ts'

/** The working groups that somebody who scores can belong to; an empty value is the core team. */
export function useGroupOptions(): { value: string; label: string }[] {
  const say = useText()
  const programme = useQuery(api.programme.find.queryOptions())
  const groups = programme.data?.workingGroups ?? []
  return [
    { value: '', label: say('scores.core-team') },
    ...groups.map(({ id, name }) => ({ value: id, label: name })),
  ]
}

/** Whether the working groups have come; before that the core team is all there is to choose. */
export function useAreGroupsKnown(): boolean {
  return useQuery(api.programme.find.queryOptions()).isSuccess
}
