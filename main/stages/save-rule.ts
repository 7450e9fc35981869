import { Problem } from '../../shared/problem.ts'
import type { SaveRuleInput } from '../../shared/stages/catalogue-contract.ts'
import { catalogueOfDraft, draftOf } from '../../shared/stages/catalogue-draft.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { listMarks } from './catalogue-store.ts'
import { readStage } from './stage-store.ts'
import { type Circumstances, startVersion } from './start-version.ts'

/**
 * Starts a version of the catalogue with another rule; the criteria and all marks stay as they are. The version before
 * keeps its rule.
 *
 * @throws Problem `changed-since` when somebody changed the stage meanwhile, or there are no marks, so that no version is
 * needed
 */
export async function saveRule(
  rows: RowWriter,
  input: SaveRuleInput,
  circumstances: Circumstances,
): Promise<{ version: number; takenOver: number }> {
  const { stageId, seen, name, kind, exitRule, minimumRaters, reason } = input
  const { catalogue, revision, ...rule } = await readStage(rows.transaction, stageId)
  const marks = await listMarks(rows.transaction, catalogue.id)
  if (catalogue.id !== seen.catalogueId || revision !== seen.stageRevision || marks.length === 0)
    throw new Problem('changed-since', { table: 'stage' })
  const draft = catalogueOfDraft(draftOf(catalogue), catalogue)
  const facts = { rule, catalogue, draft, changes: [], marks, reason, takeOver: [] }
  const started = await startVersion(rows, facts, circumstances)
  await rows.update('stage', stageId, { name, kind, exitRule: JSON.stringify(exitRule), minimumRaters })
  return started
}
