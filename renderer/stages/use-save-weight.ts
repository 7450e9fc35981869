import { useMutation } from '@tanstack/react-query'
import type { CriterionView } from '../../shared/stages/catalogue-view.ts'
import { api, client, findProblem, refreshAll } from '../api.ts'
import { saveInTurn } from '../parts/own-saves.ts'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

type Change = { id: string; expectedRevision: number; weight: number }

/** Saves a weight at once; when somebody saved in between, both versions are at hand. */
export function useSaveWeight(criterion: CriterionView) {
  const say = useText()
  const save = useMutation({
    ...api.stages.saveWeight.mutationOptions({
      onSuccess: ({ sequence }) => {
        if (sequence > 0) showUndo(say('stages.criterion.saved', { name: criterion.name }), sequence)
        return refreshAll()
      },
    }),
    mutationFn: (change: Change) =>
      saveInTurn(change.id, change.expectedRevision, (expectedRevision) =>
        client.stages.saveWeight({ ...change, expectedRevision }),
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
    save: (weight: number) => save.mutate({ id: criterion.id, expectedRevision: criterion.revision, weight }),
    /** Any problem but a conflict. */
    error: current === undefined ? save.error : null,
    conflict:
      current === undefined || mine === undefined
        ? null
        : {
            mine: mine.weight,
            theirs: Number(current['weight']),
            keepMine: () =>
              save.mutate({
                id: criterion.id,
                expectedRevision: Number(current['revision']),
                weight: mine.weight,
              }),
            takeTheirs: () => void takeTheirs(),
          },
  }
}

export type WeightConflict = NonNullable<ReturnType<typeof useSaveWeight>['conflict']>
