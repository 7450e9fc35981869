import { useMutation } from '@tanstack/react-query'
import type { CriterionView } from '../../shared/stages/stages-contract.ts'
import { api, client, findProblem, refreshAll } from '../api.ts'
import { saveInTurn } from '../parts/own-saves.ts'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

export const criterionFields = ['name', 'question', 'weight', 'threshold'] as const

export type CriterionPatch = {
  name?: string
  question?: string
  weight?: number
  threshold?: number | null
}

/** Saves a change of a criterion at once; when somebody saved in between, both versions are at hand. */
export function useSaveCriterion(criterion: CriterionView) {
  const say = useText()
  const save = useMutation({
    ...api.stages.saveCriterion.mutationOptions({
      onSuccess: ({ sequence }) => {
        if (sequence > 0) showUndo(say('stages.criterion.saved', { name: criterion.name }), sequence)
        return refreshAll()
      },
    }),
    mutationFn: (change: CriterionPatch & { id: string; expectedRevision: number }) =>
      saveInTurn(change.id, change.expectedRevision, (expectedRevision) =>
        client.stages.saveCriterion({ ...change, expectedRevision }),
      ),
  })
  const problem = save.error === null ? null : findProblem(save.error)
  const current = problem?.code === 'changed-meanwhile' ? problem.current : undefined
  const mine = save.variables
  const takeTheirs = (): Promise<void> => {
    save.reset()
    return refreshAll()
  }
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
            /** Saves my version of these fields over the stored one; of the others the stored one stands. */
            choose: (fields: readonly string[]) => {
              const chosen = criterionFields.filter((field) => fields.includes(field))
              if (chosen.length === 0) return void takeTheirs()
              const patch = Object.fromEntries(chosen.map((field) => [field, mine[field]]))
              save.mutate({ id: criterion.id, expectedRevision: Number(current['revision']), ...patch })
            },
            takeTheirs: () => void takeTheirs(),
          },
  }
}

export type CriterionConflict = NonNullable<ReturnType<typeof useSaveCriterion>['conflict']>
