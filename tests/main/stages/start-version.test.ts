import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordChange } from '../../../main/database/record-change.ts'
import { draftOf } from '../../../shared/stages/catalogue-draft.ts'
import { openSmallProgramme, type SmallProgramme } from '../scores/small-programme.ts'

let programme: SmallProgramme

/** A mark and an agreed value of 3.5 for the first two criteria of the working groups. */
beforeEach(async () => {
  programme = await openSmallProgramme(1)
  const { client, context, stages, ideaIds, raterIds } = programme
  const [ideaId = '', stageId] = [ideaIds[0], stages.workingGroups.id]
  const passed = { outcome: 'passed', byHand: true, reason: 'Test' } as const
  await client.stages.decide({ stageId: stages.suitability.id, decisions: [{ ideaId, ...passed }] })
  const criterionIds = stages.workingGroups.catalogue.criteria.slice(0, 2).map(({ id }) => id)
  const cells = criterionIds.map((criterionId) => ({
    ideaId,
    criterionId,
    raterId: raterIds[0] ?? '',
    state: 'value' as const,
    value: 3.5,
  }))
  await client.scores.saveBlock({ stageId, cells })
  await client.scores.rounds.open({ stageId })
  const roundId = (await client.scores.rounds.list({ stageId }))[0]?.id ?? ''
  await client.scores.rounds.close({ stageId, roundId })
  const at = context.now()
  await recordChange(context.database, { at, by: 'Test', action: 'create-sample' }, (rows) =>
    rows.insertMany(
      'agreedValue',
      criterionIds.map((criterionId) => ({
        id: context.newId(),
        roundId,
        ideaId,
        criterionId,
        value: 3.5,
        reason: 'Einigung',
        decidedBy: 'Alle',
        decidedAt: at,
      })),
    ),
  )
})

afterEach(async () => {
  await programme.close()
})

async function renameSecond(takeOver: boolean, step?: number) {
  const { id: stageId, catalogue } = programme.stages.workingGroups
  const draft = draftOf(catalogue)
  const [benefit, complexity] = draft.criteria
  Object.assign(complexity ?? {}, { name: 'Aufwand' })
  if (step !== undefined) Object.assign(draft.scales[0] ?? {}, { step })
  await programme.client.stages.catalogues.save({
    stageId,
    seen: {
      catalogueId: catalogue.id,
      revision: catalogue.revision,
      criteria: Object.fromEntries(catalogue.criteria.map(({ id, revision }) => [id, revision])),
    },
    draft,
    newVersion: {
      reason: 'Klarer',
      takeOver: [
        ...(takeOver ? [complexity?.id ?? ''] : []),
        ...(step === undefined ? [] : [benefit?.id ?? '']),
      ],
    },
  })
}

async function agreedNames(): Promise<string[]> {
  const rows = await programme.context.database
    .selectFrom('agreedValue')
    .innerJoin('criterion', 'criterion.id', 'agreedValue.criterionId')
    .innerJoin('catalogue', 'catalogue.id', 'criterion.catalogueId')
    .select(['criterion.name', 'agreedValue.reason', 'agreedValue.value'])
    .where('catalogue.version', '=', 2)
    .orderBy('criterion.position')
    .execute()
  return rows.map(({ name, reason, value }) => `${name}: ${value} (${reason})`)
}

describe('a new version', () => {
  it('takes agreed values over together with the marks', async () => {
    await renameSecond(true)
    expect(await agreedNames()).toEqual([
      'Nutzen für die Stadtgesellschaft: 3.5 (Einigung)',
      'Aufwand: 3.5 (Einigung)',
    ])
  })

  it('leaves agreed values of criteria that are asked anew with the old version', async () => {
    await renameSecond(false)
    expect(await agreedNames()).toEqual(['Nutzen für die Stadtgesellschaft: 3.5 (Einigung)'])
  })

  it('does not begin as long as a mark or an agreed value has no place on its scale', async () => {
    await expect(renameSecond(true, 1)).rejects.toMatchObject({ data: { code: 'marks-off-scale' } })
    expect(await agreedNames()).toEqual([])
  })
})
