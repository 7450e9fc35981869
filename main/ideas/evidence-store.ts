import type { Kysely } from 'kysely'
import type { EvidenceView } from '../../shared/ideas/idea.ts'
import type { Schema } from '../database/schema.ts'

/** Votes and marks beside ideas, by idea, in the order they came; those out of a table of scores with their cell. */
export async function listEvidence(
  source: Kysely<Schema>,
  ideaIds: readonly string[],
): Promise<ReadonlyMap<string, EvidenceView[]>> {
  const evidence = await source
    .selectFrom('evidence')
    .select(['id', 'ideaId', 'ideaImportId', 'kind', 'value', 'scaleMinimum', 'scaleMaximum'])
    .where('ideaId', 'in', ideaIds)
    .orderBy('id')
    .execute()
  const cells = await source
    .selectFrom('evidenceOrigin')
    .innerJoin('evidence', 'evidence.id', 'evidenceOrigin.evidenceId')
    .innerJoin('scoreImport', 'scoreImport.id', 'evidenceOrigin.scoreImportId')
    .innerJoin('sourceFile', 'sourceFile.id', 'scoreImport.sourceFileId')
    .select(['evidenceId', 'scoreImportId', 'criterion', 'rater', 'isReversed', 'sheet', 'cell', 'raw'])
    .select(['sourceFile.name as fileName', 'importedAt', 'importedBy'])
    .where('ideaId', 'in', ideaIds)
    .execute()
  const origins = new Map(
    cells.map(({ evidenceId, isReversed, ...cell }) => [
      evidenceId,
      { ...cell, isReversed: isReversed === 1 },
    ]),
  )
  const views = evidence.map(({ ideaId, ...one }) => ({
    ideaId,
    view: { ...one, origin: origins.get(one.id) ?? null },
  }))
  return new Map(
    [...Map.groupBy(views, ({ ideaId }) => ideaId)].map(([id, own]) => [id, own.map(({ view }) => view)]),
  )
}
