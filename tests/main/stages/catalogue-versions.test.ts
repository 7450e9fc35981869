import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NewVersion } from '../../../shared/stages/catalogue-contract.ts'
import { type CatalogueDraft, draftOf } from '../../../shared/stages/catalogue-draft.ts'
import type { StageView } from '../../../shared/stages/stages-contract.ts'
import { listAllRows, withoutRevisions } from '../list-all-rows.ts'
import { openSmallProgramme, type SmallProgramme } from '../scores/small-programme.ts'

let programme: SmallProgramme

beforeEach(async () => {
  programme = await openSmallProgramme(4)
})

afterEach(async () => {
  await programme.close()
})

async function currentStage(): Promise<StageView> {
  const stages = await programme.client.stages.list()
  const stage = stages.find(({ id }) => id === programme.stages.workingGroups.id)
  if (stage === undefined) throw new Error('the stage is there')
  return stage
}

/** Changes the catalogue of the working groups as it is now; `seen` of an older state is passed by `from`. */
async function save(
  change: (draft: CatalogueDraft) => void,
  newVersion?: NewVersion,
  from?: StageView,
): Promise<{ sequence: number; version: number; takenOver: number }> {
  const { id, catalogue } = from ?? (await currentStage())
  const draft = structuredClone(draftOf(catalogue))
  change(draft)
  return await programme.client.stages.catalogues.save({
    stageId: id,
    seen: {
      catalogueId: catalogue.id,
      revision: catalogue.revision,
      criteria: Object.fromEntries(catalogue.criteria.map((criterion) => [criterion.id, criterion.revision])),
    },
    draft,
    ...(newVersion === undefined ? {} : { newVersion }),
  })
}

async function letIn(): Promise<void> {
  const passed = { outcome: 'passed', byHand: true, reason: 'Test' } as const
  await programme.client.stages.decide({
    stageId: programme.stages.suitability.id,
    decisions: programme.ideaIds.map((ideaId) => ({ ideaId, ...passed })),
  })
}

/** Every rater marks every idea; the marks differ so that there is a ranking. */
async function markAll(shift = 0): Promise<void> {
  const { id, catalogue } = await currentStage()
  const { ideaIds, raterIds, client } = programme
  const cells = ideaIds.flatMap((ideaId, idea) =>
    catalogue.criteria.flatMap(({ id: criterionId }, column) =>
      raterIds.map((raterId, rater) => ({
        ideaId,
        criterionId,
        raterId,
        state: 'value' as const,
        value: ((idea * 3 + column * 2 + rater + shift) % 11) / 2,
        expectedRevision: 1,
      })),
    ),
  )
  await client.scores.saveBlock({ stageId: id, cells })
}

function nameOf(draft: CatalogueDraft, index: number, name: string): void {
  const criterion = draft.criteria[index]
  if (criterion !== undefined) criterion.name = name
}

const version = (takeOver: string[] = []): NewVersion => ({ reason: 'Missverständlich', takeOver })

async function marksOf(criterionId: string) {
  const rows = await programme.context.database
    .selectFrom('score')
    .select(['ideaId', 'raterId', 'state', 'value', 'reason'])
    .where('criterionId', '=', criterionId)
    .orderBy('ideaId')
    .orderBy('raterId')
    .execute()
  return rows
}

describe('a catalogue without marks', () => {
  it('is changed in place: names, order, scales, a criterion more and one less', async () => {
    await save((draft) => {
      nameOf(draft, 0, 'Mehrwert')
      draft.criteria.reverse()
      draft.criteria.splice(1, 1)
      const [scale] = draft.scales
      if (scale !== undefined)
        draft.scales.push({ ...scale, id: 'new-1', name: '1 bis 5', minimum: 1, step: 1, steps: [] })
      draft.criteria.push({
        id: 'new-2',
        name: 'Dringlichkeit',
        question: 'Wie eilig ist es?',
        kind: 'scored',
        direction: 'benefit',
        scaleId: 'new-1',
        weight: 10,
        threshold: 2,
        groupIds: [],
      })
    })
    const { catalogue } = await currentStage()
    expect(catalogue.version).toBe(1)
    expect(catalogue.criteria.map(({ name, position }) => [position, name])).toEqual([
      [1, 'Soziale Nachhaltigkeit'],
      [2, 'Ökologische Nachhaltigkeit'],
      [3, 'Komplexität'],
      [4, 'Mehrwert'],
      [5, 'Dringlichkeit'],
    ])
    const urgency = catalogue.criteria[4]
    expect(urgency?.threshold).toBe(2)
    expect(catalogue.scales.find(({ id }) => id === urgency?.scaleId)?.name).toBe('1 bis 5')
  })

  it('is taken back to the last row', async () => {
    const before = await listAllRows(programme.context.database)
    const { sequence } = await save((draft) => {
      draft.criteria.splice(0, 1)
      const [scale] = draft.scales
      if (scale !== undefined) scale.steps = [{ id: 'a', value: 1, name: 'wenig', anchor: '' }]
    })
    await programme.client.trail.undo({ sequence })
    expect(withoutRevisions(await listAllRows(programme.context.database))).toEqual(withoutRevisions(before))
  })

  it('is not saved over what somebody else saved meanwhile', async () => {
    const seen = await currentStage()
    await save((draft) => nameOf(draft, 0, 'Mehrwert'))
    await expect(save((draft) => nameOf(draft, 1, 'Aufwand'), undefined, seen)).rejects.toMatchObject({
      data: { code: 'changed-since' },
    })
  })

  it('is not saved with a name twice or a threshold off the scale', async () => {
    const rejected = { data: { code: 'catalogue-invalid' } }
    await expect(save((draft) => nameOf(draft, 1, draft.criteria[0]?.name ?? ''))).rejects.toMatchObject(
      rejected,
    )
    const raise = (draft: CatalogueDraft): void => {
      const [first] = draft.criteria
      if (first !== undefined) first.threshold = 6
    }
    await expect(save(raise)).rejects.toMatchObject(rejected)
  })
})

describe('a catalogue with marks', () => {
  beforeEach(async () => {
    await letIn()
    await markAll()
  })

  it('takes other weights and another order at once, but no other word', async () => {
    const reweighed = await save((draft) => {
      draft.criteria.reverse()
      const [first] = draft.criteria
      if (first !== undefined) first.weight = 60
    })
    expect(reweighed.version).toBe(1)
    await expect(save((draft) => nameOf(draft, 0, 'Anders'))).rejects.toMatchObject({
      data: { code: 'version-needed' },
    })
  })

  it('keeps the old ranking to the last digit, whatever is marked afterwards', async () => {
    const { id: stageId, catalogue } = await currentStage()
    const before = await programme.client.ranking.read({ stageId })
    const { readSheet } = programme.client.scores
    const raterId = programme.raterIds[2] ?? ''
    const sheetBefore = await readSheet({ stageId, raterId })
    const [benefit] = catalogue.criteria
    await save((draft) => nameOf(draft, 0, 'Mehrwert'), version([]))
    await markAll(4)
    expect(await programme.client.ranking.read({ stageId, catalogueId: catalogue.id })).toEqual(before)
    expect(await readSheet({ stageId, raterId, catalogueId: catalogue.id })).toEqual(sheetBefore)
    expect(await readSheet({ stageId, raterId })).not.toEqual(sheetBefore)
    const now = await programme.client.ranking.read({ stageId })
    expect(now?.stage.catalogueVersion).toBe(2)
    expect(now?.criteria[0]?.id).not.toBe(benefit?.id)
  })

  it('carries marks of unchanged criteria over exactly, of changed ones as the person says', async () => {
    const { catalogue: old } = await currentStage()
    const [benefit, complexity] = old.criteria
    const saved = await save(
      (draft) => {
        nameOf(draft, 0, 'Mehrwert')
        nameOf(draft, 1, 'Aufwand')
      },
      version([benefit?.id ?? '']),
    )
    const { catalogue } = await currentStage()
    for (const [index, criterion] of catalogue.criteria.entries()) {
      const isAnew = index === 1
      expect(criterion.previousId).toBe(old.criteria[index]?.id)
      expect(criterion.askedAnew).toBe(isAnew)
      expect(await marksOf(criterion.id)).toEqual(isAnew ? [] : await marksOf(criterion.previousId ?? ''))
    }
    expect(saved.takenOver).toBe((await marksOf(complexity?.id ?? '')).length * 4)
    expect(await marksOf(complexity?.id ?? '')).not.toEqual([])
  })

  it('gives the same ranking when nothing but a word is changed and all marks are taken over', async () => {
    const { id: stageId, catalogue } = await currentStage()
    const before = await programme.client.ranking.read({ stageId })
    await save((draft) => nameOf(draft, 0, 'Mehrwert'), version([catalogue.criteria[0]?.id ?? '']))
    const after = await programme.client.ranking.read({ stageId })
    const order = (ranking: typeof after) =>
      ranking?.ideas.map(({ number, rank, value }) => [number, rank, value])
    expect(order(after)).toEqual(order(before))
  })

  it('does not take marks over that the new scale has no point for', async () => {
    const { catalogue } = await currentStage()
    const coarse = (draft: CatalogueDraft): void => {
      const [scale] = draft.scales
      if (scale !== undefined) Object.assign(scale, { step: 1 })
    }
    const takeOver = catalogue.criteria.map(({ id }) => id)
    await expect(save(coarse, version(takeOver))).rejects.toMatchObject({ data: { code: 'marks-off-scale' } })
    expect((await save(coarse, version([]))).version).toBe(2)
  })

  it('becomes what it was before, to the last row, when the new version is taken back', async () => {
    const before = await listAllRows(programme.context.database)
    const { sequence } = await save((draft) => {
      draft.criteria.splice(2, 1)
      nameOf(draft, 0, 'Mehrwert')
    }, version([]))
    await programme.client.trail.undo({ sequence })
    expect(withoutRevisions(await listAllRows(programme.context.database))).toEqual(withoutRevisions(before))
  })

  it('tells of every version why it is there and how many marks it has', async () => {
    const { id: stageId } = await currentStage()
    await save((draft) => void draft.criteria.splice(4, 1), version())
    const versions = await programme.client.stages.catalogues.list({ stageId })
    expect(versions.map((one) => [one.version, one.reason, one.markCount])).toEqual([
      [2, 'Missverständlich', 64],
      [1, '', 80],
    ])
  })

  it('counts what is still open by the newest version alone', async () => {
    await save((draft) => nameOf(draft, 0, 'Mehrwert'), version([]))
    const overview = await programme.client.overview.get()
    const open = overview?.waiting.filter(
      ({ kind, subject }) => kind === 'open-scores' && subject === 'Arbeitskreise',
    )
    expect(open?.map(({ count }) => count)).toEqual([8, 8])
  })

  it('leaves a weight of an older version as it is', async () => {
    const { catalogue } = await currentStage()
    const [old] = catalogue.criteria
    await save((draft) => nameOf(draft, 0, 'Mehrwert'), version([]))
    await expect(
      programme.client.stages.saveWeight({ id: old?.id ?? '', expectedRevision: 1, weight: 1 }),
    ).rejects.toMatchObject({ data: { code: 'changed-since' } })
  })
})

/** The revision of a row rises with every undo; everything else is as before. */
