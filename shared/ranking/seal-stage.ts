import type { Score } from '../scores/score.ts'
import { criteriaOf } from '../stages/stage.ts'
import { rankStage } from './rank-stage.ts'
import { sealContent, type SealContent, type SealedMark, type SealedResult } from './seal-content.ts'
import type { RankStageInput, StageRanking } from './stage-ranking.ts'
import { equals } from './tolerance.ts'

/** A stage as it is to be sealed: what the ranking takes, the ideas and groups with their names, what was decided. */
export type StageToSeal = RankStageInput & {
  ideas: readonly (Pick<SealContent['ideas'][number], 'id' | 'number' | 'title'> &
    SealContent['ideas'][number]['decision'])[]
  groups: readonly SealContent['groups'][number][]
}

/** When, by whom and why a stage is sealed, and by which program. */
export type Sealing = Pick<SealContent, 'sealedAt' | 'sealedBy' | 'occasion' | 'programVersion'>

/**
 * What a seal keeps of a stage. Raters without a voice in the stage are left out.
 *
 * @example
 * import { suitability } from '../stages/norderstedter-weg.ts'
 * import { sealStage } from './seal-stage.ts'
 * const sealing = { sealedAt: '2026-03-02T09:00:00Z', sealedBy: 'Ruth', occasion: '', programVersion: '1.0.0' }
 * const ideas = [{ id: 'i', number: 'I-001', title: 'Leihrad', outcome: 'open', reason: '', decidedOn: null }]
 * const raters = [{ id: 'r', name: 'Ruth', workingGroupId: 'g' }]
 * const scores = [{ ideaId: 'i', criterionId: 'fits-vision', raterId: 'r', revision: 1, state: 'value', value: 1 }]
 * const input = { ...suitability, ideas, ideaIds: ['i'], groups: [{ id: 'g', name: 'Gruppe', weight: 1 }], raters, scores }
 * const content = sealStage(input, sealing)
 * content.raters // → [{"id": "r", "workingGroupId": "g", "marks": [null, 1]}]
 * content.result[0].exit // → "undecided"
 */
export function sealStage(input: StageToSeal, sealing: Sealing): SealContent {
  const { stage, catalogue, ideas, groups } = input
  const ranking = rankStage(input)
  const voiced = new Set(groups.map(({ id }) => id))
  return sealContent.parse({
    format: 'wegweiser-seal',
    formatVersion: 1,
    ...sealing,
    stage,
    catalogue,
    ideas: ideas.map(({ id, number, title, ...decision }) => ({ id, number, title, decision })),
    groups,
    raters: input.raters
      .filter(({ workingGroupId }) => voiced.has(workingGroupId))
      .map(({ id, workingGroupId }) => ({ id, workingGroupId, marks: marksOf(input, id) })),
    agreed: input.agreed ?? [],
    weightShares: ranking.criteria,
    result: resultOf(ranking),
  })
}

/**
 * What a seal keeps of a ranking.
 *
 * @example
 * import { resultOf } from './seal-stage.ts'
 * const idea = { ideaId: 'i', value: 0.5, rank: 1, tied: false, exit: 'goes-on', screening: { status: 'pass', reasons: [] } }
 * resultOf({ ideas: [idea] }) // → [{"ideaId": "i", "value": 0.5, "rank": 1, "tied": false, "status": "pass", "exit": "goes-on"}]
 */
export function resultOf({ ideas }: Pick<StageRanking, 'ideas'>): SealedResult[] {
  return ideas.map(({ ideaId, value, rank, tied, screening, exit }) => ({
    ideaId,
    value,
    rank,
    tied,
    status: screening.status,
    exit,
  }))
}

function marksOf({ catalogue, ideaIds, scores }: RankStageInput, raterId: string): SealedMark[] {
  const own = new Map(
    scores
      .filter((score) => score.raterId === raterId)
      .map((score) => [`${score.ideaId} ${score.criterionId}`, score]),
  )
  const criteria = criteriaOf(catalogue)
  return ideaIds.flatMap((ideaId) =>
    criteria.map(({ id }): SealedMark => {
      const score = own.get(`${ideaId} ${id}`)
      if (score === undefined || score.state === 'open') return null
      return score.state === 'value' ? score.value : score.state
    }),
  )
}

/** The part of a seal that the ranking is computed from. */
type SealedMarks = Pick<SealContent, 'stage' | 'catalogue' | 'ideas' | 'groups' | 'raters' | 'agreed'>

/**
 * Whether the sealed result follows from the sealed marks, weights and rules: the ranking is computed anew from the seal
 * alone.
 *
 * @example
 * import { resultFollows } from './seal-stage.ts'
 * const stage = { id: 's', name: 'Stufe', position: 1, kind: 'scoring', exitRule: { kind: 'by-hand' }, minimumRaters: 1 }
 * const catalogue = { id: 'c', stageId: 's', version: 1, criteria: [], scales: [] }
 * resultFollows({ stage, catalogue, ideas: [], groups: [], raters: [], agreed: [], result: [] }) // → true
 */
export function resultFollows(content: SealedMarks & Pick<SealContent, 'result'>): boolean {
  const again = resultOf(rankStage(sealedInput(content)))
  return (
    again.length === content.result.length &&
    again.every((found, index) => {
      const sealed = content.result[index]
      return sealed !== undefined && isSameResult(found, sealed)
    })
  )
}

/**
 * Whether two results of one idea are the same: rank, tie, screening and outcome, and the value up to the tolerance.
 *
 * @example
 * import { isSameResult } from './seal-stage.ts'
 * const result = { ideaId: 'i', value: 0.3, rank: 1, tied: false, status: 'pass', exit: 'goes-on' }
 * isSameResult(result, { ...result, value: 0.1 + 0.2 }) // → true
 * isSameResult(result, { ...result, rank: 2 }) // → false
 */
export function isSameResult(a: SealedResult, b: SealedResult): boolean {
  return (
    a.ideaId === b.ideaId &&
    a.rank === b.rank &&
    a.tied === b.tied &&
    a.status === b.status &&
    a.exit === b.exit &&
    (a.value === null || b.value === null ? a.value === b.value : equals(a.value, b.value))
  )
}

function sealedInput({ stage, catalogue, ideas, groups, raters, agreed }: SealedMarks): RankStageInput {
  const criteria = criteriaOf(catalogue)
  return {
    stage,
    catalogue,
    ideaIds: ideas.map(({ id }) => id),
    groups,
    agreed,
    raters: raters.map(({ id, workingGroupId }) => ({ id, workingGroupId, name: '' })),
    scores: raters.flatMap(({ id: raterId, marks }) =>
      marks.map((mark, cell): Score => {
        const place = {
          ideaId: ideas[Math.floor(cell / criteria.length)]?.id ?? '',
          criterionId: criteria[cell % criteria.length]?.id ?? '',
          raterId,
          revision: 1,
        }
        if (typeof mark === 'number') return { ...place, state: 'value', value: mark }
        return { ...place, state: mark ?? 'open' }
      }),
    ),
  }
}
