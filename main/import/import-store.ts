import type { IdeaField } from '../../shared/import/idea-fields.ts'
import {
  type ImportResult,
  newField,
  type PairDecision,
  type WorkshopChoice,
} from '../../shared/import/import-contract.ts'
import { headingFingerprint } from '../../shared/import/template.ts'
import type { Corrections, UnderstoodTable, Understanding } from '../../shared/import/understanding.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import type { RowWriter } from '../database/row-writer.ts'
import type { Upload } from '../uploads.ts'
import { formatIdeaNumber, nextIdeaCount } from './idea-number.ts'
import { decidePairs } from './decide-pairs.ts'
import { type BuiltIdea, buildIdeaRows, type IdeaRows } from './import-rows.ts'

export type ImportOrder = {
  upload: Upload
  understanding: Understanding
  corrections: Corrections
  workshop: WorkshopChoice
  fieldNames: readonly { written: string; fieldOfActionId: string | null }[]
  /** Pairs that a person decided in the preview; those of lines that are not taken have no effect. */
  pairs?: readonly PairDecision[]
  signal?: AbortSignal
  onProgress?: (done: number, total: number) => void
}

/**
 * Writes everything that is chosen in an understood file, in one transaction: the file itself, the import, the ideas
 * with their fields of action, authors, evidence and origins. Cancelled or failed, nothing is left behind.
 *
 * @throws Problem `nothing-to-import`, `cancelled`, `not-found` (the workshop)
 */
export async function importIdeas(context: Context, order: ImportOrder): Promise<ImportResult> {
  const chosen = order.understanding.tables.filter((table) => table.chosen)
  const ideaCount = chosen.reduce((sum, table) => sum + table.counts.ideas, 0)
  const skippedCount = chosen.reduce((sum, table) => sum + table.counts.skipped, 0)
  if (ideaCount === 0) throw new Problem('nothing-to-import')
  const details = { file: order.upload.name, count: ideaCount }
  const change = { at: context.now(), by: context.person, action: 'import-ideas', details }
  const { result, sequence } = await recordChange(context.database, change, async (rows) => {
    const sourceFileId = await saveSourceFile(context, rows, order.upload)
    const workshopId = await placeWorkshop(context, rows, order.workshop)
    const ideaImportId = context.newId()
    await rows.insert('ideaImport', {
      id: ideaImportId,
      sourceFileId,
      workshopId,
      importedAt: change.at,
      importedBy: context.person,
      mapping: JSON.stringify(order.corrections),
      layout: JSON.stringify(layoutOf(chosen)),
      rowsRead: ideaCount + skippedCount,
      ideaCount,
      skippedCount,
    })
    const first = await nextIdeaCount(rows.transaction)
    const fieldIds = await placeFields(context, rows, order.fieldNames)
    const built = buildAll(context, order, { ideaImportId, workshopId, first, fieldIds })
    await insertAll(rows, built, order)
    await decidePairs(
      rows,
      { pairs: order.pairs ?? [], built },
      { at: change.at, by: context.person, newId: context.newId },
    )
    return {
      ideaImportId,
      firstNumber: formatIdeaNumber(first),
      lastNumber: formatIdeaNumber(first + ideaCount - 1),
    }
  })
  return { ...result, sequence, ideaCount, skippedCount }
}

/** Tables and their headings, by which a newer version of the file is known. */
function layoutOf(tables: readonly UnderstoodTable[]): { sheet: string | null; fingerprint: string }[] {
  return tables.map(({ sheet, columns }) => ({
    sheet,
    fingerprint: headingFingerprint(columns.map(({ heading }) => heading)),
  }))
}

async function saveSourceFile(context: Context, rows: RowWriter, upload: Upload): Promise<string> {
  const present = await rows.transaction
    .selectFrom('sourceFile')
    .select('id')
    .where('sha256', '=', upload.sha256)
    .executeTakeFirst()
  if (present !== undefined) return present.id
  const id = context.newId()
  const { name, sha256, bytes } = upload
  await rows.insert('sourceFile', { id, name, sha256, size: bytes.length, storedAt: context.now(), bytes })
  return id
}

async function placeWorkshop(
  context: Context,
  rows: RowWriter,
  choice: WorkshopChoice,
): Promise<string | null> {
  switch (choice.kind) {
    case 'none':
      return null
    case 'known': {
      const found = await rows.find('workshop', choice.workshopId)
      if (found === undefined) throw new Problem('not-found', { table: 'workshop', id: choice.workshopId })
      return found.id
    }
    case 'new': {
      const id = context.newId()
      const numbers = await rows.transaction.selectFrom('workshop').select('number').execute()
      const highest = numbers.reduce(
        (most, { number }) => Math.max(most, Number(number.replace(/^\D+/, '')) || 0),
        0,
      )
      await rows.insert('workshop', {
        id,
        number: `WS-${String(highest + 1).padStart(2, '0')}`,
        title: choice.title,
        heldOn: choice.heldOn,
        place: '',
        district: '',
        workingGroupId: null,
        facilitator: '',
        participants: null,
      })
      return id
    }
  }
}

/** Field of action by its written name; fields that are new to the programme are made. */
async function placeFields(
  context: Context,
  rows: RowWriter,
  fieldNames: ImportOrder['fieldNames'],
): Promise<Map<string, string>> {
  const { total } = await rows.transaction
    .selectFrom('fieldOfAction')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const ids = new Map<string, string>()
  let position = total
  for (const { written, fieldOfActionId } of fieldNames) {
    if (fieldOfActionId === null) continue
    const id = fieldOfActionId === newField ? context.newId() : fieldOfActionId
    if (fieldOfActionId === newField) {
      position += 1
      await rows.insert('fieldOfAction', { id, position, name: written, description: '' })
    }
    ids.set(written, id)
  }
  return ids
}

function buildAll(
  context: Context,
  order: ImportOrder,
  placing: { ideaImportId: string; workshopId: string | null; first: number; fieldIds: Map<string, string> },
): BuiltIdea[] {
  let count = placing.first
  return order.understanding.tables
    .filter((table) => table.chosen)
    .flatMap((table) => {
      const ranges = new Map<IdeaField, { min: number; max: number }>(
        table.columns.flatMap(({ field, range }) =>
          field === null || range === undefined ? [] : [[field, range] as const],
        ),
      )
      return table.ideas.map((idea) => {
        const number = formatIdeaNumber(count)
        count += 1
        const { ideaImportId, workshopId, fieldIds } = placing
        const fileName = order.upload.name
        const { newId } = context
        const rows = buildIdeaRows(idea, {
          number,
          workshopId,
          ideaImportId,
          fileName,
          fieldIds,
          ranges,
          newId,
        })
        return { ...rows, table: table.id, line: idea.line }
      })
    })
}

/** Batches small enough that a cancel is heard and the window stays alive, inside the one transaction. */
async function insertAll(rows: RowWriter, built: readonly IdeaRows[], order: ImportOrder): Promise<void> {
  const batchSize = 100
  for (let start = 0; start < built.length; start += batchSize) {
    if (order.signal?.aborted === true) throw new Problem('cancelled')
    const batch = built.slice(start, start + batchSize)
    await rows.insertMany(
      'idea',
      batch.map(({ idea }) => idea),
    )
    await rows.insertMany(
      'ideaAuthor',
      batch.flatMap(({ author }) => author ?? []),
    )
    await rows.insertMany(
      'ideaField',
      batch.flatMap(({ fields }) => fields),
    )
    await rows.insertMany(
      'origin',
      batch.flatMap(({ origins }) => origins),
    )
    await rows.insertMany(
      'evidence',
      batch.flatMap(({ evidence }) => evidence),
    )
    order.onProgress?.(Math.min(start + batchSize, built.length), built.length)
    await rows.breathe()
  }
}
