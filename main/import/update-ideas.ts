import type { VersionChoice } from '../../shared/import/import-version.ts'
import type { Records } from '../database/schema.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { versionFields, type VersionField } from './imported-contents.ts'
import { evidenceFields, type IdeaRows } from './import-rows.ts'

export type IdeaUpdate = VersionChoice['updates'][number] & { rows: IdeaRows }

type Patch = Partial<Records['idea']>

/**
 * Takes over the chosen fields of a newer version into an idea. The cells of the newer file join its origins, those of the
 * earlier one stay.
 *
 * @throws Problem `changed-meanwhile` when somebody saved the idea since the person saw it, `not-found`
 */
export async function updateIdea(rows: RowWriter, update: IdeaUpdate): Promise<void> {
  const { ideaId, revision, rows: built } = update
  const fields = versionFields.filter((field) => update.fields.includes(field))
  await rows.update('idea', ideaId, patchOf(fields, built), revision)
  if (fields.includes('fieldsOfAction')) await replaceFields(rows, ideaId, built.fields)
  for (const kind of evidenceFields) {
    if (fields.includes(kind)) await replaceEvidence(rows, ideaId, { kind, evidence: built.evidence })
  }
  await rows.insertMany(
    'ideaCells',
    built.cells.map((cells) => ({ ...cells, ideaId })),
  )
}

function patchOf(fields: readonly VersionField[], { idea }: IdeaRows): Patch {
  const patch: Patch = {}
  for (const field of fields) {
    if (field === 'title') patch.title = idea.title
    if (field === 'description') patch.text = idea.text
    if (field === 'benefit') patch.benefit = idea.benefit
    if (field === 'date') patch.suggestedOn = idea.suggestedOn
    if (field === 'cost') {
      patch.costLowCents = idea.costLowCents
      patch.costHighCents = idea.costHighCents
      patch.costPer = idea.costPer
    }
  }
  return patch
}

async function replaceFields(rows: RowWriter, ideaId: string, fields: IdeaRows['fields']): Promise<void> {
  const present = await rows.transaction
    .selectFrom('ideaField')
    .select(['id', 'fieldOfActionId'])
    .where('ideaId', '=', ideaId)
    .execute()
  const wanted = new Set(fields.map(({ fieldOfActionId }) => fieldOfActionId))
  const known = new Set(present.map(({ fieldOfActionId }) => fieldOfActionId))
  for (const { id, fieldOfActionId } of present) {
    if (!wanted.has(fieldOfActionId)) await rows.remove('ideaField', id)
  }
  const added = fields.filter(({ fieldOfActionId }) => !known.has(fieldOfActionId))
  await rows.insertMany(
    'ideaField',
    added.map((field) => ({ ...field, ideaId })),
  )
}

async function replaceEvidence(
  rows: RowWriter,
  ideaId: string,
  { kind, evidence }: { kind: string; evidence: IdeaRows['evidence'] },
): Promise<void> {
  const present = await rows.transaction
    .selectFrom('evidence')
    .select('id')
    .where('ideaId', '=', ideaId)
    .where('kind', '=', kind)
    .execute()
  for (const { id } of present) await rows.remove('evidence', id)
  await rows.insertMany(
    'evidence',
    evidence.filter((one) => one.kind === kind).map((one) => ({ ...one, ideaId })),
  )
}
