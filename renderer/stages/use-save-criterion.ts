import { useMutation } from '@tanstack/react-query'
import type { CriterionView } from '../../shared/stages/stages-contract.ts'
import { api, findProblem, refreshAll } from '../api.ts'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

export type CriterionPatch = {
  name?: string
  question?: string
  weight?: number
  threshold?: number | null
}

/** Saves a change of a criterion at once; when somebody saved in between, both versions are at hand. */
export function useSaveCriterion(criterion: CriterionView) {
  const say = useText()
  const save = useMutation(
    api.stages.saveCriterion.mutationOptions({
      onSuccess: ({ sequence }) => {
        if (sequence > 0) showUndo(say('stages.criterion.saved', { name: criterion.name }), sequence)
        return refreshAll()
      },
    }),
  )
  const problem = save.error === null ? null : findProblem(save.error)
  const current = problem?.code === 'changed-meanwhile' ? problem.current : undefined
  const mine = save.variables
  return {
    save: (patch: CriterionPatch) =>
      save.mutate({ id: criterion.id, expectedRevision: criterion.revision, ...patch }),
    /** Any problem but a conflict. */
    error: current === undefined ? save.error : null,
    conflict:
      current === undefined || mine === undefined
        ? null
        : {
            mine: { ...mine },
            theirs: current,
            keepMine: () => save.mutate({ ...mine, expectedRevision: Number(current['revision']) }),
            takeTheirs: () => {
              save.reset()
              return refreshAll()
            },
          },
  }
}

export type CriterionConflict = NonNullable<ReturnType<typeof useSaveCriterion>['conflict']>
