import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ForeignReport } from '../../shared/scores/score-sheets-contract.ts'
import { api } from '../api.ts'
import { useText } from '../parts/use-text.ts'
import { useGroupOptions } from './use-group-options.ts'

type Mapping = ForeignReport['mapping']
type ChoiceGroup = { group: string; items: { value: string; label: string }[] }

/** Before the id of a working group (nothing for the core team): the person is new and joins it. */
const joining = 'new '

/** Whom a name of the file may stand for: nobody, somebody known, or somebody new in a working group. */
export function usePeopleChoices(): { known: ChoiceGroup[]; joining: ChoiceGroup[] } {
  const say = useText()
  const raters = useQuery(api.scores.listRaters.queryOptions()).data ?? []
  const groups = useGroupOptions()
  const people = raters.map(({ id, name, workingGroupId }) => {
    const group = groups.find(({ value }) => value === (workingGroupId ?? ''))?.label ?? ''
    return { value: id, label: say('score-foreign.rater-in', { name, group }) }
  })
  const joinings = groups.map(({ value, label }) => ({
    value: joining + value,
    label: say('score-foreign.join-one', { group: label }),
  }))
  const known = people.length === 0 ? [] : [{ group: say('score-foreign.known'), items: people }]
  return { known, joining: [{ group: say('score-foreign.join'), items: joinings }] }
}

/** What is chosen for a name, as the choices write it; an empty text is nobody. */
export function meaningOfPerson({ raters, newRaters }: Mapping, name: string): string {
  const group = newRaters[name]
  return group === undefined ? (raters[name] ?? '') : joining + (group ?? '')
}

export function choosePeople(mapping: Mapping, names: readonly string[], meaning: string): Mapping {
  const isJoining = meaning.startsWith(joining)
  const others = Object.entries(mapping.newRaters).filter(([name]) => !names.includes(name))
  const joined = names.map((name) => [name, meaning.slice(joining.length) || null] as const)
  const meant = names.map((name) => [name, isJoining ? '' : meaning] as const)
  return {
    ...mapping,
    raters: { ...mapping.raters, ...Object.fromEntries(meant) },
    newRaters: Object.fromEntries(isJoining ? [...others, ...joined] : others),
  }
}

type Props = { report: ForeignReport; onMapping: (mapping: Mapping) => void }

/** One choice for all whom nobody has been named for yet. */
export function AddEverybody({ report: { raters, mapping }, onMapping }: Props) {
  const say = useText()
  const choices = usePeopleChoices()
  const open = raters.filter((name) => name !== '' && meaningOfPerson(mapping, name) === '')
  if (open.length < 2) return null
  return (
    <NativeSelect
      w="24rem"
      label={say('score-foreign.add-all', { count: open.length })}
      value=""
      data={[{ value: '', label: say('score-foreign.choose') }, ...choices.joining]}
      onChange={(event) => onMapping(choosePeople(mapping, open, event.currentTarget.value))}
    />
  )
}
