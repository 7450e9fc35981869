import type { CellRange, FileWarning, Sheet } from '../../shared/import/sheet.ts'
import type { Archive } from './archive-directory.ts'
import { readPart } from './archive-part.ts'
import type { SheetOutline } from './foreign-file-outline.ts'
import { foreignFileLimits as limits } from './foreign-file-limits.ts'
import { clipRange, findRange } from './workbook-address.ts'
import { readRelationships, type Relationship, type SheetPart } from './workbook-parts.ts'
import type { SheetScan } from './workbook-sheet-scan.ts'
import { readXml } from './workbook-xml.ts'

/**
 * Everything of a sheet but its cells. Ranges are cut to the filled rows and columns: a filter over whole columns or a title
 * merged to the end of the row must not make anyone loop over empty cells.
 */
export function outlineSheet(
  archive: Archive,
  part: SheetPart,
  scan: SheetScan,
): { sheet: SheetOutline; warnings: FileWarning[] } {
  const relationships = readRelationships(archive, part.part)
  const merges = scan.merges
    .flatMap((range) => clipRange(range, scan.filled) ?? [])
    .filter((range) => areaOf(range) > 1)
  const kept = merges.filter((range) => areaOf(range) <= limits.mergeArea)
  const tables = scan.tables.flatMap((id) => readTable(archive, relationships.get(id), scan.filled))
  const filter = scan.filter
    ? clipRange(scan.filter, scan.filled)
    : tables.find((table) => table.filter)?.filter
  const warnings: FileWarning[] = [
    { kind: 'text-cut', sheet: part.name, count: scan.cutTexts },
    { kind: 'formatting-ignored', sheet: part.name, count: scan.droppedMerges + merges.length - kept.length },
  ]
  if (isFarLargerThanFilled(scan)) warnings.push({ kind: 'huge-declared-range', sheet: part.name })
  return {
    sheet: {
      name: part.name,
      visibility: part.visibility,
      merges: kept,
      hiddenRows: scan.hiddenRows.filter((row) => row <= scan.filled.bottom),
      hiddenColumns: scan.hiddenColumns.filter((column) => column <= scan.filled.right),
      ...(filter && { filter }),
      declaredTables: tables.map(({ name, range, totalsRow }) => ({ name, range, totalsRow })),
      links: scan.links.flatMap(({ range, relationship }) =>
        readLink(range, relationships.get(relationship)),
      ),
    },
    warnings: warnings.filter(({ count }) => count !== 0),
  }
}

function areaOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1)
}

/** A million declared cells of which not even every hundredth is there. */
function isFarLargerThanFilled({ declared, filled, cellCount }: SheetScan): boolean {
  const declaredArea = Math.max(declared.bottom, filled.bottom) * Math.max(declared.right, filled.right)
  return declaredArea >= 1_000_000 && declaredArea >= cellCount * 100
}

/** Only web and mail addresses; nothing that could start a program or open a file. */
function readLink(range: CellRange, relationship: Relationship | undefined): SheetOutline['links'] {
  const target = relationship?.target ?? ''
  const isKept =
    relationship?.isExternal === true &&
    target.length <= limits.linkCharacters &&
    /^(?:https?|mailto):/i.test(target)
  return isKept ? [{ range, target }] : []
}

type DeclaredTable = Sheet['declaredTables'][number] & { filter?: CellRange }

function readTable(
  archive: Archive,
  relationship: Relationship | undefined,
  filled: { bottom: number; right: number },
): DeclaredTable[] {
  if (relationship?.type !== 'table' || relationship.isExternal) return []
  const tables: DeclaredTable[] = []
  readXml(readPart(archive, relationship.target), relationship.target, {
    open(name, attributes, path) {
      const whole = findRange(attributes['ref'] ?? '')
      const range = whole && clipRange(whole, filled)
      if (range === undefined) return
      const table = tables[0]
      if (name === 'table' && path.length === 1) {
        const totalsRow = Number(attributes['totalsRowCount'] ?? 0) > 0
        tables.push({ name: attributes['displayName'] ?? attributes['name'] ?? '', range, totalsRow })
      } else if (name === 'autoFilter' && path.length === 2 && table !== undefined) table.filter = range
    },
  })
  return tables
}
