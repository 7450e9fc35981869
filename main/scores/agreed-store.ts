import { Problem } from '../../shared/problem.ts'
import type { ExplainedValue } from '../../shared/scores/agreed-value.ts'
import type { AgreedValueView } from '../../shared/scores/rounds-contract.ts'
import { isOnScale } from '../../shared/stages/scale-steps.ts'
import { scaleOf } from '../../shared/stages/stage.ts'
import type { Database } from '../database/open-database.ts'
import type { RowWriter } from '../database/row-writer.ts'
import type { StageDefinition } from '../stages/stage-store.ts'
import { lastRoundIn } from './round-changes.ts'

type Reading = Pick<Database, 'selectFrom'>

/** The agreed values of a catalogue. */
export async function listAgreed(database: Reading, catalogueId: string): Promise<ExplainedValue[]> {
  return await database
    .selectFrom('agreedValue')
    .innerJoin('criterion', 'criterion.id', 'agreedValue.criterionId')
    .select(['ideaId', 'criterionId', 'value', 'reason', 'decidedBy', 'decidedAt'])
    .where('criterion.catalogueId', '=', catalogueId)
    .orderBy('agreedValue.id')
    .execute()
}

export async function listAgreedOfIdea(database: Reading, ideaId: string): Promise<AgreedValueView[]> {
  return await database
    .selectFrom('agreedValue')
    .select(['id', 'revision', 'criterionId', 'value', 'reason', 'decidedBy', 'decidedAt'])
    .where('ideaId', '=', ideaId)
    .execute()
}

/** What is agreed, as it comes from the person, and the circumstances. */
export type Agreement = {
  roundId: string
  ideaId: string
  criterionId: string
  value: number
  reason: string
  decidedBy: string
  expectedRevision?: number | undefined
  newId: () => string
  at: string
}

/**
 * Sets the value that counts instead of a mean, or another one in its place.
 *
 * @throws Problem `changed-since` (the round is not talked about any more, or somebody agreed on something meanwhile),
 * `changed-meanwhile`, `not-found`, `score-not-allowed`
 */
export async function agreeOnValue(
  rows: RowWriter,
  { id: stageId, catalogue }: StageDefinition,
  { newId, at, expectedRevision, ...agreement }: Agreement,
): Promise<void> {
  const { roundId, ideaId, criterionId, value, reason, decidedBy } = agreement
  await lastRoundIn(rows, { stageId, roundId, state: 'discussion' })
  const criterion = catalogue.criteria.find(({ id }) => id === criterionId)
  if (criterion === undefined) throw new Problem('not-found', { table: 'criterion', id: criterionId })
  const scale = scaleOf(catalogue, criterion)
  if (!isOnScale(value, scale)) {
    const { minimum, maximum } = scale
    throw new Problem('score-not-allowed', { input: value, minimum, maximum })
  }
  const present = await rows.transaction
    .selectFrom('agreedValue')
    .select('id')
    .where('ideaId', '=', ideaId)
    .where('criterionId', '=', criterionId)
    .executeTakeFirst()
  if ((present === undefined) !== (expectedRevision === undefined))
    throw new Problem('changed-since', { table: 'agreedValue' })
  const content = { roundId, value, reason, decidedBy, decidedAt: at }
  if (present === undefined)
    await rows.insert('agreedValue', { id: newId(), ideaId, criterionId, ...content })
  else await rows.update('agreedValue', present.id, content, expectedRevision)
}

/**
 * Takes an agreed value away, so that the mean of the marks counts again.
 *
 * @throws Problem `changed-since`, `not-found`
 */
export async function dropAgreedValue(
  rows: RowWriter,
  {
    stageId,
    roundId,
    id,
    expectedRevision,
  }: { stageId: string; roundId: string; id: string; expectedRevision: number },
): Promise<void> {
  await lastRoundIn(rows, { stageId, roundId, state: 'discussion' })
  const present = await rows.find('agreedValue', id)
  if (present?.revision !== expectedRevision) throw new Problem('changed-since', { table: 'agreedValue' })
  await rows.remove('agreedValue', id)
}
