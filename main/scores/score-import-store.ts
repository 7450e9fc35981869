import type { z } from 'zod'
import type { scoreOriginView, takenImport } from '../../shared/scores/score-sheets-contract.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database/open-database.ts'

/** Files of scores that were taken in, the latest first. */
export async function listScoreImports(database: Database): Promise<z.infer<typeof takenImport>[]> {
  const imports = await database
    .selectFrom('scoreImport')
    .innerJoin('sourceFile', 'sourceFile.id', 'scoreImport.sourceFileId')
    .innerJoin('stage', 'stage.id', 'scoreImport.stageId')
    .leftJoin('rater', 'rater.id', 'scoreImport.raterId')
    .select(['scoreImport.id', 'importedAt', 'importedBy', 'sourceFile.name as fileName'])
    .select(['stage.name as stageName', 'rater.name as raterName'])
    .select(['newCount', 'changedCount', 'equalCount', 'invalidCount'])
    .select((from) =>
      from
        .exists(
          from
            .selectFrom('evidenceOrigin')
            .select('evidenceOrigin.id')
            .whereRef('evidenceOrigin.scoreImportId', '=', 'scoreImport.id'),
        )
        .as('isEvidence'),
    )
    .orderBy('importedAt', 'desc')
    .limit(200)
    .execute()
  return imports.map(({ isEvidence, ...one }) => ({ ...one, isEvidence: Boolean(isEvidence) }))
}

/** Offers the file of an import for download. @throws Problem `not-found` */
export async function offerOriginal(
  { database, downloads }: Context,
  scoreImportId: string,
): Promise<{ path: string }> {
  const file = await database
    .selectFrom('scoreImport')
    .innerJoin('sourceFile', 'sourceFile.id', 'scoreImport.sourceFileId')
    .select(['sourceFile.name', 'sourceFile.bytes'])
    .where('scoreImport.id', '=', scoreImportId)
    .executeTakeFirst()
  if (file === undefined) throw new Problem('not-found', { table: 'scoreImport', id: scoreImportId })
  return { path: downloads.offer({ ...file, mediaType: 'application/octet-stream' }) }
}

/** The cells of files that spoke about one score, the latest first. */
export async function listScoreOrigins(
  database: Database,
  place: { ideaId: string; criterionId: string; raterId: string },
): Promise<z.infer<typeof scoreOriginView>[]> {
  const origins = await database
    .selectFrom('scoreOrigin')
    .innerJoin('score', 'score.id', 'scoreOrigin.scoreId')
    .innerJoin('scoreImport', 'scoreImport.id', 'scoreOrigin.scoreImportId')
    .innerJoin('sourceFile', 'sourceFile.id', 'scoreImport.sourceFileId')
    .select([
      'scoreOrigin.id',
      'sourceFile.name as fileName',
      'sheet',
      'cell',
      'raw',
      'importedAt',
      'importedBy',
    ])
    .select([
      'score.state',
      'score.value',
      'scoreOrigin.state as saidState',
      'scoreOrigin.value as saidValue',
    ])
    .where('score.ideaId', '=', place.ideaId)
    .where('score.criterionId', '=', place.criterionId)
    .where('score.raterId', '=', place.raterId)
    .orderBy('importedAt', 'desc')
    .execute()
  return origins.map(({ state, value, saidState, saidValue, ...origin }) => ({
    ...origin,
    isPresent: state === saidState && value === saidValue,
  }))
}
