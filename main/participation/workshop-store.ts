import type { VolunteerSummary } from '../../shared/participation/participation-contract.ts'
import type { WorkshopView } from '../../shared/participation/workshops.ts'
import type { Database } from '../database/open-database.ts'

/** Every workshop with how many people came and how many ideas it brought; nobody is named. */
export async function listWorkshops(database: Database): Promise<WorkshopView[]> {
  return await database
    .selectFrom('workshop')
    .leftJoin('workingGroup', 'workingGroup.id', 'workshop.workingGroupId')
    .select(['workshop.id', 'workshop.revision', 'workshop.number', 'title', 'heldOn', 'place', 'district'])
    .select(['workingGroupId', 'facilitator', 'participants'])
    .select((from) => [
      'workingGroup.shortName as workingGroup',
      from
        .selectFrom('attendance')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('attendance.workshopId', '=', 'workshop.id')
        .$asScalar()
        .$notNull()
        .as('volunteers'),
      from
        .selectFrom('idea')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('idea.workshopId', '=', 'workshop.id')
        .$asScalar()
        .$notNull()
        .as('ideas'),
    ])
    .orderBy('workshop.number')
    .execute()
}

/** Counts over the table of people, for the note on personal data. */
export async function summarizeVolunteers(database: Database): Promise<VolunteerSummary> {
  const people = await database
    .selectFrom('person')
    .select(['mayBeNamed', 'consentOn', 'retainUntil'])
    .execute()
  const ends = people.flatMap(({ retainUntil }) => retainUntil ?? []).toSorted()
  return {
    people: people.length,
    mayBeNamed: people.filter(({ mayBeNamed }) => mayBeNamed === 1).length,
    withoutConsent: people.filter(({ consentOn }) => consentOn === null).length,
    nextRetentionEnd: ends[0] ?? null,
  }
}
