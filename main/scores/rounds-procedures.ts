import { formatNumber } from '../../shared/language/text.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context, Implementer } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import { recordChange } from '../database/record-change.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { readStage, type StageDefinition } from '../stages/stage-store.ts'
import { agreeOnValue, type Agreement, dropAgreedValue } from './agreed-store.ts'
import { listDiscussed, readDiscussion, readEarlier } from './discussion-store.ts'
import { closeRound, concludeRound, openRound, type RoundDeed } from './round-changes.ts'
import { listRounds } from './round-store.ts'

export function roundsProcedures(os: Implementer) {
  const { rounds } = os.scores
  return {
    list: rounds.list.handler(({ input, context }) => listRounds(context.database, input.stageId)),
    open: rounds.open.handler(({ input, context }) =>
      change(context, { action: 'open-round', ...input }, (rows, stage, deed) =>
        openRound(rows, stage, deed),
      ),
    ),
    close: rounds.close.handler(({ input, context }) =>
      change(context, { action: 'close-round', ...input }, (rows, stage, deed) =>
        closeRound(rows, stage, { ...deed, roundId: input.roundId }),
      ),
    ),
    conclude: rounds.conclude.handler(({ input, context }) =>
      change(context, { action: 'conclude-round', ...input }, (rows) => concludeRound(rows, input)),
    ),
    agree: rounds.agree.handler(({ input, context }) => agree(context, input)),
    dropAgreed: rounds.dropAgreed.handler(({ input, context }) => dropAgreed(context, input)),
    listDiscussed: rounds.listDiscussed.handler(({ input, context }) =>
      listDiscussed(context.database, input.stageId),
    ),
    readDiscussion: rounds.readDiscussion.handler(({ input, context }) =>
      readDiscussion(context.database, input),
    ),
    readEarlier: rounds.readEarlier.handler(({ input, context }) => readEarlier(context.database, input)),
  }
}

/** One step of a round as one entry of the trail, which names the stage and the number of the round. */
async function change(
  { database, newId, person, now }: Context,
  { action, stageId }: { action: string; stageId: string },
  work: (rows: RowWriter, stage: StageDefinition, deed: RoundDeed) => Promise<number>,
): Promise<{ sequence: number }> {
  const stage = await readStage(database, stageId)
  const at = now()
  const details = { stage: stage.name, number: 0 }
  const { sequence } = await recordChange(database, { at, by: person, action, details }, async (rows) => {
    details.number = await work(rows, stage, { newId, at, by: person })
  })
  return { sequence }
}

type Told = { idea: string; criterion: string; value: string }

/** What the trail tells of an agreed value. */
async function tell(
  database: Database,
  catalogue: StageDefinition['catalogue'],
  { ideaId, criterionId, value }: { ideaId: string; criterionId: string; value: number },
): Promise<Told> {
  const idea = await database.selectFrom('idea').select('number').where('id', '=', ideaId).executeTakeFirst()
  if (idea === undefined) throw new Problem('not-found', { table: 'idea', id: ideaId })
  const criterion = catalogue.criteria.find(({ id }) => id === criterionId)
  return { idea: idea.number, criterion: criterion?.name ?? '', value: formatNumber(value, 'de') }
}

type Agreed = Omit<Agreement, 'newId' | 'at'> & { stageId: string }

async function agree({ database, newId, person, now }: Context, input: Agreed) {
  const stage = await readStage(database, input.stageId)
  const at = now()
  const details = await tell(database, stage.catalogue, input)
  const { sequence } = await recordChange(
    database,
    { at, by: person, action: 'agree-value', details },
    (rows) => agreeOnValue(rows, stage, { ...input, newId, at }),
  )
  return { sequence }
}

type Dropped = { stageId: string; roundId: string; id: string; expectedRevision: number }

async function dropAgreed({ database, person, now }: Context, input: Dropped) {
  const { catalogue } = await readStage(database, input.stageId)
  const present = await database
    .selectFrom('agreedValue')
    .selectAll()
    .where('id', '=', input.id)
    .executeTakeFirst()
  if (present === undefined) throw new Problem('changed-since', { table: 'agreedValue' })
  const details = await tell(database, catalogue, present)
  const { sequence } = await recordChange(
    database,
    { at: now(), by: person, action: 'drop-agreed-value', details },
    (rows) => dropAgreedValue(rows, input),
  )
  return { sequence }
}
