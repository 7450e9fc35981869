import type { Day } from '../../shared/calendar.ts'
import type { WaitingItem } from '../../shared/overview/overview-contract.ts'
import type { Database } from '../database/open-database.ts'
import { countPassages } from '../stages/passage-store.ts'

const nobody = { who: null, cents: null, subject: null, on: null, paperId: null }

/** What waits for whom, the most pressing kinds first; kinds with nothing to do are left out. */
export async function listWaiting(database: Database, today: Day): Promise<WaitingItem[]> {
  const items = [
    ...(await listConsultations(database, today)),
    ...(await listDrafts(database)),
    ...(await listOpenScores(database)),
    ...(await listUndecided(database)),
    ...(await listMoney(database)),
    ...(await listPilotsWithoutBudget(database)),
    ...(await listIdeasWithoutField(database)),
  ]
  return items.filter((item) => item.count > 0)
}

async function listConsultations(database: Database, today: Day): Promise<WaitingItem[]> {
  const planned = await database
    .selectFrom('consultation')
    .innerJoin('body', 'body.id', 'consultation.bodyId')
    .innerJoin('paper', 'paper.id', 'consultation.paperId')
    .leftJoin('meeting', 'meeting.id', 'consultation.meetingId')
    .select(['body.name', 'paper.id', 'paper.reference', 'paper.subject', 'meeting.heldOn'])
    .where('consultation.state', '=', 'planned')
    .where('paper.state', '=', 'submitted')
    .orderBy('meeting.heldOn')
    .execute()
  return planned
    .filter(({ heldOn }) => heldOn === null || heldOn >= today)
    .map(({ name, id, reference, subject, heldOn }) => ({
      ...nobody,
      kind: 'paper-consultation',
      who: name,
      count: 1,
      subject: reference === '' ? subject : reference,
      on: heldOn,
      paperId: id,
    }))
}

async function listDrafts(database: Database): Promise<WaitingItem[]> {
  const drafts = await database
    .selectFrom('paper')
    .select(['id', 'subject', 'leadOffice'])
    .where('state', '=', 'draft')
    .execute()
  return drafts.map(({ id, subject, leadOffice }) => ({
    ...nobody,
    kind: 'paper-draft',
    who: leadOffice === '' ? null : leadOffice,
    count: 1,
    subject,
    paperId: id,
  }))
}

/** Open cells by working group and stage: ideas in the stage × its criteria × the group's raters, less what is given. */
async function listOpenScores(database: Database): Promise<WaitingItem[]> {
  const groups = await database
    .selectFrom('passage')
    .innerJoin('stage', 'stage.id', 'passage.stageId')
    .innerJoin('catalogue', 'catalogue.stageId', 'stage.id')
    .innerJoin('criterion', 'criterion.catalogueId', 'catalogue.id')
    .innerJoin('rater', (join) => join.on('rater.workingGroupId', 'is not', null))
    .innerJoin('workingGroup', 'workingGroup.id', 'rater.workingGroupId')
    .leftJoin('score', (join) =>
      join
        .onRef('score.ideaId', '=', 'passage.ideaId')
        .onRef('score.criterionId', '=', 'criterion.id')
        .onRef('score.raterId', '=', 'rater.id')
        .on('score.state', '!=', 'open'),
    )
    .select([
      'workingGroup.name as who',
      'stage.name as subject',
      ({ fn }) => fn.countAll<number>().as('all'),
      ({ fn }) => fn.count<number>('score.id').as('given'),
    ])
    .where('stage.kind', '=', 'scoring')
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('catalogue as newer')
            .select('newer.id')
            .whereRef('newer.stageId', '=', 'stage.id')
            .whereRef('newer.version', '>', 'catalogue.version'),
        ),
      ),
    )
    .where('passage.outcome', '=', 'open')
    .where((where) => {
      const asked = where
        .selectFrom('criterionGroup')
        .select('criterionGroup.id')
        .whereRef('criterionGroup.criterionId', '=', 'criterion.id')
      const mine = asked.whereRef('criterionGroup.workingGroupId', '=', 'workingGroup.id')
      return where.or([where.not(where.exists(asked)), where.exists(mine)])
    })
    .groupBy(['stage.id', 'workingGroup.id'])
    .orderBy('stage.position')
    .orderBy('workingGroup.position')
    .execute()
  return groups.map(({ who, subject, all, given }) => ({
    ...nobody,
    kind: 'open-scores',
    who,
    subject,
    count: all - given,
  }))
}

async function listUndecided(database: Database): Promise<WaitingItem[]> {
  const stages = await database.selectFrom('stage').select(['id', 'name']).orderBy('position').execute()
  const counts = await countPassages(database)
  return stages.flatMap(({ id, name }): WaitingItem[] => {
    const count = counts.get(id)?.open ?? 0
    return count === 0 ? [] : [{ ...nobody, kind: 'undecided-ideas', subject: name, count }]
  })
}

async function listMoney(database: Database): Promise<WaitingItem[]> {
  const sums = await database
    .selectFrom('budgetLine')
    .select([
      ({ fn }) => fn.count<number>('id').filterWhere('state', 'in', ['requested', 'drafted']).as('requested'),
      ({ fn }) =>
        fn
          .sum<number | null>('amountCents')
          .filterWhere('state', 'in', ['requested', 'drafted'])
          .as('requestedCents'),
      // As everywhere: only money that has been approved can be held back.
      ({ fn }) =>
        fn
          .count<number>('id')
          .filterWhere('blockedCents', '>', 0)
          .filterWhere('state', '=', 'approved')
          .as('blocked'),
      ({ fn }) =>
        fn.sum<number | null>('blockedCents').filterWhere('state', '=', 'approved').as('blockedCents'),
    ])
    .where('kind', 'in', ['expense', 'investment-payment'])
    .executeTakeFirstOrThrow()
  return [
    { ...nobody, kind: 'requested-budget', count: sums.requested, cents: sums.requestedCents ?? 0 },
    { ...nobody, kind: 'blocked-budget', count: sums.blocked, cents: sums.blockedCents ?? 0 },
  ]
}

async function listPilotsWithoutBudget(database: Database): Promise<WaitingItem[]> {
  const { count } = await database
    .selectFrom('pilot')
    .leftJoin('budgetLine', 'budgetLine.pilotId', 'pilot.id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('budgetLine.id', 'is', null)
    .executeTakeFirstOrThrow()
  return [{ ...nobody, kind: 'pilots-without-budget', count }]
}

async function listIdeasWithoutField(database: Database): Promise<WaitingItem[]> {
  const { count } = await database
    .selectFrom('idea')
    .leftJoin('ideaField', 'ideaField.ideaId', 'idea.id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('ideaField.id', 'is', null)
    .where('idea.standing', '<>', 'absorbed')
    .executeTakeFirstOrThrow()
  return [{ ...nobody, kind: 'ideas-without-field', count }]
}
