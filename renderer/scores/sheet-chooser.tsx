import { Group, NativeSelect, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { coreTeam } from '../../shared/scores/core-team.ts'
import type { RaterView } from '../../shared/scores/scores-contract.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api } from '../api.ts'
import { useText } from '../parts/use-text.ts'

export type SheetChoice = { stageId: string; groupId: string; raterId: string; view: 'rater' | 'group' }

type Props = {
  stages: readonly StageView[]
  raters: readonly RaterView[]
  choice: SheetChoice
  onChoose: (choice: SheetChoice) => void
}

export function groupIdOf({ workingGroupId }: RaterView): string {
  return workingGroupId ?? coreTeam.id
}

/** Which sheet is shown: stage, working group, person; or all of the group together. */
export function SheetChooser({ stages, raters, choice, onChoose }: Props) {
  const say = useText()
  const groups = useGroupNames(raters)
  const members = raters.filter((rater) => groupIdOf(rater) === choice.groupId)
  const chooseGroup = (groupId: string): void => {
    const first = raters.find((rater) => groupIdOf(rater) === groupId)
    onChoose({ ...choice, groupId, raterId: first?.id ?? choice.raterId })
  }
  return (
    <Group align="flex-end" gap="md" wrap="nowrap">
      <NativeSelect
        style={{ flex: '0 0 15rem' }}
        label={say('scores.stage')}
        value={choice.stageId}
        onChange={(event) => onChoose({ ...choice, stageId: event.currentTarget.value })}
        data={stages.map(({ id, name, counts }) => ({
          value: id,
          label: say('scores.stage.option', { name, count: counts.in }),
        }))}
      />
      <NativeSelect
        label={say('scores.group')}
        value={choice.groupId}
        onChange={(event) => chooseGroup(event.currentTarget.value)}
        data={groups.map(({ id, name }) => ({ value: id, label: name }))}
        style={{ flex: '0 1 22rem' }}
      />
      <NativeSelect
        label={say('scores.rater')}
        value={choice.raterId}
        disabled={choice.view === 'group'}
        onChange={(event) => onChoose({ ...choice, raterId: event.currentTarget.value })}
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
        style={{ flex: '0 1 18rem' }}
      />
      <SegmentedControl
        aria-label={say('scores.view')}
        value={choice.view}
        onChange={(view) => onChoose({ ...choice, view: view === 'group' ? 'group' : 'rater' })}
        data={[
          { value: 'rater', label: say('scores.view.rater') },
          { value: 'group', label: say('scores.view.group') },
        ]}
      />
    </Group>
  )
}

/** Groups that have raters, in the order of the programme; the core team first. */
function useGroupNames(raters: readonly RaterView[]): { id: string; name: string }[] {
  const programme = useQuery(api.programme.find.queryOptions())
  const used = new Set(raters.map(groupIdOf))
  return [{ ...coreTeam }, ...(programme.data?.workingGroups ?? [])].filter(({ id }) => used.has(id))
}
