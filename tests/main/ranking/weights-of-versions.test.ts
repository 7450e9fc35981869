import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CatalogueDraft, draftOf } from '../../../shared/stages/catalogue-draft.ts'
import type { StageView } from '../../../shared/stages/stages-contract.ts'
import { openSmallProgramme, type SmallProgramme } from '../scores/small-programme.ts'

let programme: SmallProgramme

beforeEach(async () => {
  programme = await openSmallProgramme(1)
})

afterEach(async () => {
  await programme.close()
})

async function stageNow(): Promise<StageView> {
  const stages = await programme.client.stages.list()
  const stage = stages.find(({ id }) => id === programme.stages.workingGroups.id)
  if (stage === undefined) throw new Error('the stage is there')
  return stage
}

async function change(edit: (draft: CatalogueDraft) => void, takeOver?: string[]): Promise<void> {
  const { id: stageId, catalogue } = await stageNow()
  const draft = draftOf(catalogue)
  edit(draft)
  const criteria = Object.fromEntries(catalogue.criteria.map(({ id, revision }) => [id, revision]))
  await programme.client.stages.catalogues.save({
    stageId,
    seen: { catalogueId: catalogue.id, revision: catalogue.revision, criteria },
    draft,
    ...(takeOver === undefined ? {} : { newVersion: { reason: 'Klarer', takeOver } }),
  })
}

async function compareAllPairs(): Promise<void> {
  const { id: stageId, catalogue } = await stageNow()
  const ids = catalogue.criteria.map(({ id }) => id)
  const judgements = ids.flatMap((first, place) =>
    ids.slice(place + 1).map((second) => ({ first, second, ratio: 3 })),
  )
  await programme.client.ranking.weights.state({
    stageId,
    workingGroupId: programme.groupIds[0] ?? '',
    answers: { method: 'pairwise', judgements },
  })
}

async function stated(): Promise<number[][]> {
  const stageId = programme.stages.workingGroups.id
  const { statements } = await programme.client.ranking.weights.list({ stageId })
  return statements.map(({ shares }) => shares)
}

const rename = (draft: CatalogueDraft): void =>
  void Object.assign(draft.criteria[0] ?? {}, { name: 'Mehrwert' })

describe('what groups said about weights', () => {
  beforeEach(compareAllPairs)

  it('holds on without a criterion that is dropped, and no longer with one that is added', async () => {
    await change((draft) => void draft.criteria.splice(4, 1))
    expect((await stated()).map((shares) => shares.length)).toEqual([4])
    await change(({ criteria }) => {
      const [first] = criteria
      if (first !== undefined) criteria.push({ ...first, id: 'new-1', name: 'Dringlichkeit' })
    })
    expect(await stated()).toEqual([])
  })

  it('follows its criteria into a new version, but not where one of them is asked anew', async () => {
    const { client, ideaIds, raterIds, stages } = programme
    const [ideaId = ''] = ideaIds
    const { id: stageId, catalogue } = stages.workingGroups
    const decisions = [{ ideaId, outcome: 'passed', byHand: true, reason: 'Test' } as const]
    await client.stages.decide({ stageId: stages.suitability.id, decisions })
    const place = { ideaId, criterionId: catalogue.criteria[0]?.id ?? '', raterId: raterIds[0] ?? '' }
    await client.scores.saveBlock({ stageId, cells: [{ ...place, state: 'value', value: 4 }] })
    const before = await stated()
    await change(rename, [place.criterionId])
    expect((await stageNow()).catalogue.version).toBe(2)
    expect(await stated()).toEqual(before)
    await change((draft) => void Object.assign(draft.criteria[0] ?? {}, { name: 'Nutzen' }), [])
    expect(await stated()).toEqual([])
  })
})
