import { adoptCatalogue } from '../../shared/stages/adopt-way.ts'
import type { CriterionMarks, NewVersion } from '../../shared/stages/catalogue-contract.ts'
import type { CatalogueChange } from '../../shared/stages/catalogue-changes.ts'
import type { StageRule } from '../../shared/stages/rule-changes.ts'
import type { CriteriaCatalogue } from '../../shared/stages/stage.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { checkScale, copyAgreedValues, copyMarks, type CopyWatch } from './copy-marks.ts'
import { insertCatalogue, type Origins } from './insert-stage.ts'

type Facts = NewVersion & {
  /** What the old version keeps as its own. */
  rule: StageRule
  catalogue: CriteriaCatalogue
  draft: CriteriaCatalogue
  /** What differs between them, without weights. */
  changes: readonly CatalogueChange[]
  marks: readonly CriterionMarks[]
}

export type Circumstances = { newId: () => string; on: string; watch?: CopyWatch | undefined }

/**
 * Stores the draft as the next version. Marks of criteria that are as they were, and of changed ones that `takeOver` names,
 * are copied with the places they come from; the old version keeps its own, so that it can be looked at unchanged.
 *
 * @throws Problem `marks-off-scale` when a mark to be taken over does not exist on the new scale, `cancelled`
 */
export async function startVersion(
  rows: RowWriter,
  facts: Facts,
  { newId, on, watch }: Circumstances,
): Promise<{ version: number; takenOver: number }> {
  const { catalogue, draft, changes, reason } = facts
  const version = catalogue.version + 1
  const fresh = adoptCatalogue({ ...draft, version }, catalogue.stageId, newId)
  const before = new Set(catalogue.criteria.map(({ id }) => id))
  const changed = new Set(changes.map(({ criterionId }) => criterionId))
  const origins: Origins = new Map(
    fresh.criteria.flatMap(({ id }, index) => {
      const previousId = draft.criteria[index]?.id ?? ''
      if (!before.has(previousId)) return []
      const askedAnew = changed.has(previousId) && !facts.takeOver.includes(previousId)
      return [[id, { previousId, askedAnew }] as const]
    }),
  )
  const carried = new Map(
    [...origins].flatMap(([id, { previousId, askedAnew }]) => (askedAnew ? [] : [[previousId, id] as const])),
  )
  checkScales(facts, carried)
  const { exitRule, minimumRaters } = facts.rule
  await rows.update('catalogue', catalogue.id, { exitRule: JSON.stringify(exitRule), minimumRaters })
  await insertCatalogue(rows, fresh, { newId, on, reason, origins })
  const takenOver = await copyMarks(rows, carried, { newId, watch })
  await copyAgreedValues(rows, { draft, carried }, newId)
  watch?.report({ kind: 'progress', phase: 'writing' })
  return { version, takenOver }
}

function checkScales({ draft, marks }: Facts, carried: ReadonlyMap<string, string>): void {
  for (const criterion of draft.criteria) {
    const values = marks.find(({ criterionId }) => criterionId === criterion.id)?.values ?? []
    if (carried.has(criterion.id)) checkScale(draft, criterion, values)
  }
}
