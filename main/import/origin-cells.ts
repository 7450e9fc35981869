import type { Kysely } from 'kysely'
import type { IdeaCellsRow, OriginCellRow } from '../database/idea-rows.ts'
import type { NewRow } from '../database/row-writer.ts'
import type { Schema } from '../database/schema.ts'

type Source = Pick<Kysely<Schema>, 'selectFrom'>

/** A field of an idea and the cell that it came from. */
export type OriginCell = Omit<OriginCellRow, 'id' | 'ideaId'>

/** The rows that keep where an idea came from: one for a file and sheet, with its cells in their order. */
export function cellRows(
  origins: readonly OriginCell[],
  { ideaId, newId }: { ideaId: string; newId: () => string },
): NewRow<'ideaCells'>[] {
  const groups: (Omit<IdeaCellsRow, 'id' | 'revision' | 'cells' | 'ideaId'> & { cells: unknown[] })[] = []
  for (const { ideaImportId, fileName, sheet, field, row, column, raw } of origins) {
    const cell = [field, row, column, raw]
    const group = groups.find(
      (one) => one.sheet === sheet && one.fileName === fileName && one.ideaImportId === ideaImportId,
    )
    if (group === undefined) groups.push({ ideaImportId, fileName, sheet, cells: [cell] })
    else group.cells.push(cell)
  }
  return groups.map((group) => ({ ...group, id: newId(), ideaId, cells: JSON.stringify(group.cells) }))
}

/** Every cell that an idea came from, in the order of the files. */
export async function listOriginCells(source: Source, ideaId: string): Promise<OriginCell[]> {
  return await source
    .selectFrom('originCell')
    .select(['field', 'ideaImportId', 'fileName', 'sheet', 'row', 'column', 'raw'])
    .where('ideaId', '=', ideaId)
    .orderBy('id')
    .execute()
}

/** Where the title of every idea stands, by the id of the idea; of several files the last one. */
export async function listTitleCells(
  source: Source,
): Promise<Map<string, { file: string; sheet: string | null; row: number }>> {
  const cells = await source
    .selectFrom('originCell')
    .select(['ideaId', 'fileName', 'sheet', 'row'])
    .where('field', '=', 'title')
    .orderBy('id')
    .execute()
  return new Map(cells.map(({ ideaId, fileName, sheet, row }) => [ideaId, { file: fileName, sheet, row }]))
}

/** The ideas of which a cell is known. */
export async function listIdeasWithOrigin(source: Source): Promise<Set<string>> {
  const ideas = await source
    .selectFrom('ideaCells')
    .select('ideaId')
    .union(source.selectFrom('origin').select('ideaId'))
    .execute()
  return new Set(ideas.map(({ ideaId }) => ideaId))
}
