import { recordChange } from '../../../main/database/record-change.ts'
import type { StageView } from '../../../shared/stages/stages-contract.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

export type SmallProgramme = TestContext & {
  stages: { suitability: StageView; workingGroups: StageView; ideaCheck: StageView }
  ideaIds: string[]
  groupIds: string[]
  raterIds: string[]
}

/** The default way, two working groups with two raters each, and some ideas. */
export async function openSmallProgramme(ideaCount = 4): Promise<SmallProgramme> {
  const test = await openTestContext()
  const { client, context } = test
  await client.programme.createEmpty({ name: 'Testweg', city: 'Testdorf' })
  const groupIds = [context.newId(), context.newId()]
  const ideaIds = Array.from({ length: ideaCount }, () => context.newId())
  const change = { at: context.now(), by: 'Test', action: 'create-sample' }
  await recordChange(context.database, change, async (rows) => {
    const groups = groupIds.map((id, index) => ({ id, name: `Arbeitskreis ${index + 1}` }))
    await rows.insertMany(
      'workingGroup',
      groups.map((group, position) => ({ ...group, shortName: group.name, position, weight: 1 })),
    )
    await rows.insertMany('idea', ideaIds.map(ideaRow))
  })
  const raterIds: string[] = []
  for (const [index, name] of ['Anna', 'Bert', 'Clara', 'Dieter'].entries()) {
    const workingGroupId = groupIds[Math.floor(index / 2)] ?? null
    raterIds.push((await client.scores.addRater({ name, workingGroupId })).id)
  }
  const [suitability, workingGroups, ideaCheck] = await client.stages.list()
  if (suitability === undefined || workingGroups === undefined || ideaCheck === undefined)
    throw new Error('the default way has three stages')
  return { ...test, stages: { suitability, workingGroups, ideaCheck }, ideaIds, groupIds, raterIds }
}

/** Takes every idea by hand into the stage of the working groups. */
export async function passSuitability({ client, stages, ideaIds }: SmallProgramme): Promise<void> {
  const decision = { outcome: 'passed' as const, byHand: true, reason: 'Test' }
  const decisions = ideaIds.map((ideaId) => ({ ideaId, ...decision }))
  await client.stages.decide({ stageId: stages.suitability.id, decisions })
}

function ideaRow(id: string, index: number) {
  return {
    id,
    number: `I-${String(index + 1).padStart(3, '0')}`,
    title: `Idee ${index + 1}`,
    text: '',
    benefit: '',
    workshopId: null,
    suggestedOn: null,
    costLowCents: null,
    costHighCents: null,
    costPer: null,
    relation: 'open' as const,
    existingProjectId: null,
    standing: 'in-selection' as const,
    standingReason: '',
    standingSince: null,
    standingBy: '',
  }
}
