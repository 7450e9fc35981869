/** Rows of the steps import and ideas, as stored; part of the schema. */
type Row = { id: string; revision: number }

export type SourceFileRow = Row & {
  name: string
  sha256: string
  size: number
  storedAt: string
  bytes: Uint8Array
}
export type IdeaImportRow = Row & {
  sourceFileId: string
  workshopId: string | null
  importedAt: string
  importedBy: string
  mapping: string
  layout: string
  rowsRead: number
  ideaCount: number
  skippedCount: number
}
export type ImportTemplateRow = Row & {
  name: string
  fingerprint: string
  template: string
  savedAt: string
  savedBy: string
}
export type IdeaRow = Row & {
  number: string
  title: string
  text: string
  benefit: string
  workshopId: string | null
  suggestedOn: string | null
  costLowCents: number | null
  costHighCents: number | null
  costPer: 'year' | null
  relation: 'open' | 'new' | 'extends' | 'exists'
  existingProjectId: string | null
  standing: 'in-selection' | 'pilot' | 'reserve' | 'absorbed'
  standingReason: string
  standingSince: string | null
  standingBy: string
}
export type IdeaAuthorRow = Row & { ideaId: string; personId: string | null; name: string }
export type IdeaFieldRow = Row & { ideaId: string; fieldOfActionId: string }
/** Written by earlier versions; now `ideaCells` is. The view `originCell` reads both. */
export type OriginRow = Row & {
  ideaId: string
  field: string
  ideaImportId: string | null
  fileName: string
  sheet: string | null
  row: number
  column: string
  raw: string
}
/** `cells` is a JSON list of `[field, row, column, raw]`. */
export type IdeaCellsRow = Row & {
  ideaId: string
  ideaImportId: string | null
  fileName: string
  sheet: string | null
  cells: string
}
/** A row of the view over both. */
export type OriginCellRow = Omit<OriginRow, 'revision'>
export type EvidenceRow = Row & {
  ideaId: string
  ideaImportId: string | null
  kind: string
  value: number
  scaleMinimum: number | null
  scaleMaximum: number | null
}
export type ImportedLineRow = Row & {
  ideaImportId: string
  ideaId: string
  sheet: string | null
  line: number
  contents: string
}
export type IdeaLineageRow = Row & {
  kind: 'merged' | 'bundled' | 'split'
  survivorId: string
  absorbedId: string
  decidedAt: string
  decidedBy: string
}
export type NotDuplicateRow = Row & {
  ideaId: string
  otherIdeaId: string
  decidedAt: string
  decidedBy: string
}

export type IdeaRecords = {
  sourceFile: SourceFileRow
  ideaImport: IdeaImportRow
  importTemplate: ImportTemplateRow
  idea: IdeaRow
  ideaAuthor: IdeaAuthorRow
  ideaField: IdeaFieldRow
  origin: OriginRow
  ideaCells: IdeaCellsRow
  evidence: EvidenceRow
  importedLine: ImportedLineRow
  ideaLineage: IdeaLineageRow
  notDuplicate: NotDuplicateRow
}
