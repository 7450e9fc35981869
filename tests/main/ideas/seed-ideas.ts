import type { Context } from '../../../main/context.ts'
import { recordChange } from '../../../main/database/record-change.ts'

export type Seed = { ideaId: string; fieldIds: readonly [string, string, string]; workshopId: string }

/** A small programme: three fields of action, one workshop, one existing project, one idea with origin and author. */
export async function seedIdeas({ database, newId }: Context): Promise<Seed> {
  const fieldIds = [newId(), newId(), newId()] as const
  const [ideaId, workshopId, projectId, personId] = [newId(), newId(), newId(), newId()] as const
  const change = { at: '2026-03-01T08:00:00.000Z', by: 'Test', action: 'create-sample' }
  await recordChange(database, change, async (rows) => {
    await rows.insertMany(
      'fieldOfAction',
      ['Klima', 'Mobilität', 'Teilhabe'].map((name, position) => ({
        id: fieldIds[position] ?? '',
        position,
        name,
        description: '',
      })),
    )
    await rows.insert('workshop', {
      id: workshopId,
      number: 'WS-01',
      title: 'Auftakt',
      heldOn: '2025-06-17',
      place: 'Rathaus',
      district: 'Mitte',
      workingGroupId: null,
      facilitator: '',
      participants: 24,
    })
    const project = { owner: 'Stadtwerke', description: '', state: 'in Betrieb' }
    await rows.insert('existingProject', { id: projectId, number: 'B-01', name: 'Funknetz', ...project })
    await rows.insert('existingProjectField', {
      id: newId(),
      existingProjectId: projectId,
      fieldOfActionId: fieldIds[0],
    })
    await rows.insert('person', {
      id: personId,
      givenName: 'Anke',
      familyName: 'Petersen',
      email: 'anke@mail.example',
      phone: '',
      purpose: 'Rückmeldung',
      legalBasis: 'Einwilligung',
      consentOn: '2025-06-17',
      consentChannel: 'Formular',
      consentText: '',
      mayBeNamed: 1,
      retainUntil: '2028-12-31',
    })
    await rows.insert('attendance', { id: newId(), personId, workshopId })
    await rows.insert('idea', {
      id: ideaId,
      number: 'I-007',
      title: 'Trinkbrunnen melden sich',
      text: 'Ein Sensor sagt, wenn einer ausfällt.',
      benefit: '',
      workshopId,
      suggestedOn: '2025-06-17',
      costLowCents: 1_000_000,
      costHighCents: 2_000_000,
      costPer: null,
      relation: 'extends',
      existingProjectId: projectId,
      standing: 'in-selection',
      standingReason: '',
      standingSince: null,
      standingBy: '',
    })
    await rows.insert('ideaField', { id: newId(), ideaId, fieldOfActionId: fieldIds[0] })
    await rows.insert('ideaAuthor', { id: newId(), ideaId, personId, name: '' })
    await rows.insert('ideaAuthor', { id: newId(), ideaId, personId: null, name: 'Torben C.' })
    await rows.insert('origin', {
      id: newId(),
      ideaId,
      field: 'title',
      ideaImportId: null,
      fileName: 'Auftakt.xlsx',
      sheet: 'Ideen',
      row: 10,
      column: 'B',
      raw: 'Trinkbrunnen melden sich',
    })
    const votes = { value: 11, scaleMinimum: null, scaleMaximum: null, ideaImportId: null }
    await rows.insert('evidence', { id: newId(), ideaId, kind: 'votesWorkshop', ...votes })
  })
  return { ideaId, fieldIds, workshopId }
}
