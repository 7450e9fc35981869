import type { IdeaField } from '../../shared/import/idea-fields.ts'
import type { ImportResult, PairDecision, WorkshopChoice } from '../../shared/import/import-contract.ts'
import type { VersionChoice } from '../../shared/import/import-version.ts'
import type { Corrections, UnderstoodTable, Understanding } from '../../shared/import/understanding.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import { type Change, manyRows, recordChange, recordLargeChange } from '../database/record-change.ts'
import type { RowWriter } from '../database/row-writer.ts'
import type { Upload } from '../uploads.ts'
import { decidePairs } from './decide-pairs.ts'
import { findVersion } from './find-version.ts'
import { formatIdeaNumber, nextIdeaCount } from './idea-number.ts'
import { layoutOf } from './import-layout.ts'
import { checkNotTaken } from './known-file.ts'
import { type BuiltIdea, buildIdeaRows, type IdeaRows } from './import-rows.ts'
import { contentsOf, formatContents, lineKey, presentFields } from './imported-contents.ts'
import { placeFields, placeWorkshop, saveSourceFile } from './place-import.ts'
import { updateIdea } from './update-ideas.ts'

export type ImportOrder = {
  upload: Upload
  understanding: Understanding
  corrections: Corrections
  workshop: WorkshopChoice
  fieldNames: readonly { written: string; fieldOfActionId: string | null }[]
  /** Pairs that a person decided in the preview; those of lines that are not taken have no effect. */
  pairs?: readonly PairDecision[]
  /** The file is a newer version of an import: known ideas are updated as chosen and not made again. */
  version?: VersionChoice
  /** When this very file was last imported as far as the person saw, null: never; nothing is checked without it. */
  knownAt?: string | null
  signal?: AbortSignal
  onProgress?: (done: number, total: number) => void
}

/** A line becomes so many rows, more or less. */
const rowsPerLine = 6

/**
 * Writes everything that is chosen in an understood file, in one transaction: the file itself, the import, the ideas
 * with their fields of action, authors, evidence and origins. Cancelled or failed, nothing is left behind.
 *
 * @throws Problem `nothing-to-import`, `cancelled`, `not-found`, `changed-meanwhile`, `file-taken-meanwhile`
 */
export async function importIdeas(context: Context, order: ImportOrder): Promise<ImportResult> {
  const chosen = order.understanding.tables.filter((table) => table.chosen)
  const skippedCount = chosen.reduce((sum, table) => sum + table.counts.skipped, 0)
  const updatedCount = order.version?.updates.length ?? 0
  const { person: by, newId } = context
  const at = context.now()
  const change = {
    at,
    by,
    action: 'import-ideas',
    details: { file: order.upload.name } satisfies Change['details'],
  }
  const lineCount = chosen.reduce((sum, table) => sum + table.counts.ideas, 0)
  const record = lineCount * rowsPerLine < manyRows ? recordChange : recordLargeChange
  const { result, sequence } = await record(context.database, change, async (rows) => {
    if (order.knownAt !== undefined) await checkNotTaken(rows.transaction, order.upload, order.knownAt)
    const known = await listKnownLines(rows, chosen, order.version)
    const ideaCount = lineCount - known.size
    if (ideaCount + updatedCount === 0) throw new Problem('nothing-to-import')
    Object.assign(change.details, { count: ideaCount, updated: updatedCount })
    if (order.version !== undefined) change.action = 'import-version'
    const sourceFileId = await saveSourceFile(context, rows, order.upload)
    const workshopId = await placeWorkshop(context, rows, order.workshop)
    const ideaImportId = newId()
    await rows.insert('ideaImport', {
      id: ideaImportId,
      sourceFileId,
      workshopId,
      importedAt: at,
      importedBy: by,
      mapping: JSON.stringify(order.corrections),
      layout: JSON.stringify(layoutOf(chosen)),
      rowsRead: lineCount + skippedCount,
      ideaCount,
      skippedCount,
    })
    const first = await nextIdeaCount(rows.transaction)
    const fieldIds = await placeFields(context, rows, order.fieldNames)
    const built = await buildAll(context, rows, order, { ideaImportId, workshopId, first, fieldIds, known })
    await insertAll(rows, built, order)
    await updateKnown(rows, built, order.version)
    await decidePairs(rows, { pairs: order.pairs ?? [], built }, { at, by, newId })
    return {
      ideaImportId,
      ideaCount,
      firstNumber: formatIdeaNumber(first),
      lastNumber: formatIdeaNumber(first + ideaCount - 1),
    }
  })
  return { ...result, sequence, skippedCount, updatedCount }
}

/** Lines of a newer version whose idea is known, with its id. @throws Problem `not-found` when it is no version any more */
async function listKnownLines(
  rows: RowWriter,
  tables: readonly UnderstoodTable[],
  version: VersionChoice | undefined,
): Promise<Map<string, string>> {
  if (version === undefined) return new Map()
  const { ideaImportId } = version
  const found = await findVersion(rows.transaction, tables, { onlyId: ideaImportId })
  if (found === undefined) throw new Problem('not-found', { table: 'ideaImport', id: ideaImportId })
  return new Map(found.comparison.matched.map(({ earlier, later }) => [later, earlier]))
}

async function updateKnown(
  rows: RowWriter,
  built: readonly BuiltIdea[],
  version: VersionChoice | undefined,
): Promise<void> {
  for (const update of version?.updates ?? []) {
    const line = built.find(({ knownId }) => knownId === update.ideaId)
    if (line !== undefined) await updateIdea(rows, { ...update, rows: line })
  }
}

type Placing = {
  ideaImportId: string
  workshopId: string | null
  first: number
  fieldIds: Map<string, string>
  /** Id of the idea by the line of a newer version. */
  known: ReadonlyMap<string, string>
}

/** Ideas that are built between two pauses in which a cancel is heard and the window stays alive. */
const ideasAtOnce = 200

async function buildAll(
  context: Context,
  writer: RowWriter,
  order: ImportOrder,
  { first, known, ...placing }: Placing,
): Promise<BuiltIdea[]> {
  let count = first
  const { newId } = context
  const fileName = order.upload.name
  const built: BuiltIdea[] = []
  for (const table of order.understanding.tables.filter(({ chosen }) => chosen)) {
    const ranges = new Map<IdeaField, { min: number; max: number }>(
      table.columns.flatMap(({ field, range }) =>
        field === null || range === undefined ? [] : [[field, range] as const],
      ),
    )
    const fields = presentFields(table)
    for (const idea of table.ideas) {
      if (built.length % ideasAtOnce === 0) await writer.breathe()
      const { line } = idea
      const knownId = known.get(lineKey({ table: table.id, line }))
      const number = formatIdeaNumber(count)
      if (knownId === undefined) count += 1
      const rows = buildIdeaRows(idea, { ...placing, number, fileName, ranges, newId })
      const imported = {
        id: newId(),
        ideaImportId: placing.ideaImportId,
        ideaId: knownId ?? rows.idea.id,
        sheet: table.sheet,
        line,
        contents: formatContents(contentsOf(idea, fields)),
      }
      built.push({ ...rows, table: table.id, line, imported, ...(knownId !== undefined && { knownId }) })
    }
  }
  return built
}

/** Table by table in small pieces, so that a cancel is heard and the window stays alive, inside the one transaction. */
async function insertAll(writer: RowWriter, all: readonly BuiltIdea[], order: ImportOrder): Promise<void> {
  const built: readonly IdeaRows[] = all.filter(({ knownId }) => knownId === undefined)
  const rows = {
    idea: built.map(({ idea }) => idea),
    ideaAuthor: built.flatMap(({ author }) => author ?? []),
    ideaField: built.flatMap(({ fields }) => fields),
    ideaCells: built.flatMap(({ cells }) => cells),
    evidence: built.flatMap(({ evidence }) => evidence),
    importedLine: all.map(({ imported }) => imported),
  }
  const total = Object.values(rows).reduce((sum, some) => sum + some.length, 0)
  let done = 0
  const follow = (count: number): void => {
    if (order.signal?.aborted === true) throw new Problem('cancelled')
    done += count
    order.onProgress?.(Math.floor((done / total) * all.length), all.length)
  }
  follow(0)
  await writer.insertMany('idea', rows.idea, follow)
  await writer.insertMany('ideaAuthor', rows.ideaAuthor, follow)
  await writer.insertMany('ideaField', rows.ideaField, follow)
  await writer.insertMany('ideaCells', rows.ideaCells, follow)
  await writer.insertMany('evidence', rows.evidence, follow)
  await writer.insertMany('importedLine', rows.importedLine, follow)
}
