import { Problem } from '../../shared/problem.ts'
import type { SaveCatalogueInput } from '../../shared/stages/catalogue-contract.ts'
import { compareCatalogues, versionedChanges } from '../../shared/stages/catalogue-changes.ts'
import { type CatalogueDraft, catalogueOfDraft } from '../../shared/stages/catalogue-draft.ts'
import type { CatalogueView } from '../../shared/stages/catalogue-view.ts'
import { findDraftFaults } from '../../shared/stages/draft-faults.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { changeCatalogue } from './change-catalogue.ts'
import { listMarks } from './catalogue-store.ts'
import { readStage } from './stage-store.ts'
import { type Circumstances, startVersion } from './start-version.ts'

/**
 * Saves a catalogue as a person has changed it. As long as nobody has given a mark it is changed in place. Afterwards only
 * weights and order are; anything else becomes a new version beside the old one, which stays as it is with its marks.
 *
 * @param on the day that stands on a new version
 * @throws Problem `changed-since` (somebody changed it meanwhile, or gave the first mark), `catalogue-invalid`,
 * `version-needed`, `marks-off-scale`
 */
export async function saveCatalogue(
  rows: RowWriter,
  input: SaveCatalogueInput,
  circumstances: Circumstances,
): Promise<{ version: number; takenOver: number }> {
  const { catalogue, ...rule } = await readStage(rows.transaction, input.stageId)
  if (!isSeen(catalogue, input.seen)) throw new Problem('changed-since', { table: 'catalogue' })
  const [fault] = findDraftFaults(input.draft)
  if (fault !== undefined) throw new Problem('catalogue-invalid', { name: fault.name })
  const draft = catalogueOfDraft(withoutUnusedScales(input.draft), catalogue)
  const same = new Map(catalogue.criteria.map(({ id }) => [id, id]))
  const changes = versionedChanges(compareCatalogues(catalogue, draft, same))
  const marks = await listMarks(rows.transaction, catalogue.id)
  const needsVersion = marks.length > 0 && changes.length > 0
  if (needsVersion && input.newVersion === undefined) throw new Problem('version-needed')
  if (!needsVersion && input.newVersion !== undefined)
    throw new Problem('changed-since', { table: 'catalogue' })
  if (input.newVersion !== undefined)
    return await startVersion(
      rows,
      { rule, catalogue, draft, changes, marks, ...input.newVersion },
      circumstances,
    )
  await changeCatalogue(rows, { catalogue, draft }, circumstances.newId)
  return { version: catalogue.version, takenOver: 0 }
}

/** Whether the catalogue is still what the person saw who changed it. */
function isSeen(catalogue: CatalogueView, seen: SaveCatalogueInput['seen']): boolean {
  return (
    seen.catalogueId === catalogue.id &&
    seen.revision === catalogue.revision &&
    Object.keys(seen.criteria).length === catalogue.criteria.length &&
    catalogue.criteria.every(({ id, revision }) => seen.criteria[id] === revision)
  )
}

function withoutUnusedScales({ criteria, scales, groupIds }: CatalogueDraft): CatalogueDraft {
  const used = new Set(criteria.map(({ scaleId }) => scaleId))
  return { criteria, scales: scales.filter(({ id }) => used.has(id)), groupIds }
}
