import type { NotNull } from 'kysely'
import type {
  BareMark,
  EarlierMarks,
  EvidenceChanges,
  ForeignMark,
  KeptMark,
} from '../../shared/scores/foreign-evidence.ts'
import type { Database } from '../database/open-database.ts'
import type { RowWriter } from '../database/row-writer.ts'

type FileName = { name: string; sha256: string }

/** Everything that was kept from a file with these bytes, or from one of the same name. */
export async function listEarlierMarks(
  database: Pick<Database, 'selectFrom'>,
  file: FileName,
): Promise<EarlierMarks> {
  return { kept: await listKeptMarks(database, file), bare: await listBareMarks(database, file) }
}

/** Marks that were kept from a file with these bytes, or from one of the same name. */
async function listKeptMarks(database: Pick<Database, 'selectFrom'>, file: FileName): Promise<KeptMark[]> {
  const kept = await database
    .selectFrom('evidenceOrigin')
    .innerJoin('evidence', 'evidence.id', 'evidenceOrigin.evidenceId')
    .innerJoin('scoreImport', 'scoreImport.id', 'evidenceOrigin.scoreImportId')
    .innerJoin('sourceFile', 'sourceFile.id', 'scoreImport.sourceFileId')
    .select(['evidence.id as evidenceId', 'evidenceOrigin.id as originId', 'ideaId', 'value'])
    .select(['sha256', 'criterion', 'rater', 'isReversed', 'sheet', 'cell', 'raw'])
    .select(['scaleMinimum', 'scaleMaximum'])
    .$narrowType<{ scaleMinimum: NotNull; scaleMaximum: NotNull }>()
    .where((is) => is.or([is('sha256', '=', file.sha256), is('sourceFile.name', '=', file.name)]))
    .orderBy('evidence.id')
    .execute()
  return kept.map(({ sha256, isReversed, ...mark }) => ({
    ...mark,
    file: sha256,
    isReversed: isReversed === 1,
    isSameFile: sha256 === file.sha256,
  }))
}

/** Marks that an import of these bytes may have kept before origins were noted: they are found again by what they say. */
async function listBareMarks(
  database: Pick<Database, 'selectFrom'>,
  { sha256 }: FileName,
): Promise<BareMark[]> {
  return await database
    .selectFrom('evidence')
    .leftJoin('evidenceOrigin', 'evidenceOrigin.evidenceId', 'evidence.id')
    .select(['evidence.id as evidenceId', 'ideaId', 'value', 'scaleMinimum', 'scaleMaximum'])
    .$narrowType<{ scaleMinimum: NotNull; scaleMaximum: NotNull }>()
    .where('kind', '=', 'foreign-score')
    .where('evidenceOrigin.id', 'is', null)
    .where((is) =>
      is.exists(
        is
          .selectFrom('scoreImport')
          .innerJoin('sourceFile', 'sourceFile.id', 'scoreImport.sourceFileId')
          .select('scoreImport.id')
          .where('sha256', '=', sha256),
      ),
    )
    .orderBy('evidence.id')
    .execute()
}

/** Writes marks beside their ideas, each with the cell it came from; a mark that is known from the same cell is changed. */
export async function keepMarks(
  rows: RowWriter,
  { fresh, changed, found }: EvidenceChanges,
  { scoreImportId, newId }: { scoreImportId: string; newId: () => string },
): Promise<void> {
  const added = fresh.map((mark) => ({ mark, evidenceId: newId() }))
  await rows.insertMany(
    'evidence',
    added.map(({ mark, evidenceId }) => ({
      id: evidenceId,
      ideaImportId: null,
      kind: 'foreign-score',
      ...markOf(mark),
    })),
  )
  await rows.insertMany(
    'evidenceOrigin',
    [...added, ...found].map(({ mark, evidenceId }) => ({
      id: newId(),
      evidenceId,
      scoreImportId,
      ...originOf(mark),
    })),
  )
  for (const { kept, mark } of changed) {
    await rows.update('evidence', kept.evidenceId, markOf(mark))
    await rows.update('evidenceOrigin', kept.originId, { scoreImportId, ...originOf(mark) })
  }
}

function markOf({ ideaId, value, scaleMinimum, scaleMaximum }: ForeignMark) {
  return { ideaId, value, scaleMinimum, scaleMaximum }
}

function originOf({ criterion, rater, isReversed, sheet, cell, raw }: ForeignMark) {
  return { criterion, rater, isReversed: isReversed ? (1 as const) : (0 as const), sheet, cell, raw }
}
