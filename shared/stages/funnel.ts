import { text, type Language } from '../language/text.ts'
import type { IdeaOnWay, IdeaStop, WayOfIdeas } from './passages-contract.ts'

/**
 * Where the ideas of a stage are. `again`: open once more after it was stopped; `reserve`: not chosen and in the reserve;
 * `stopped`: not chosen by the rule, and yet a pilot or in selection today.
 */
export const funnelParts = ['passed', 'open', 'again', 'reserve', 'stopped'] as const

export type FunnelPart = (typeof funnelParts)[number]

/** One stage of the funnel; the parts add up to `in`. */
export type FunnelStage = {
  stageId: string
  name: string
  in: number
  parts: Record<FunnelPart, number>
  /** Ideas in their second or a later round here, whatever came of it; they are in the parts already. */
  returned: number
}

/**
 * The part of a stage that an idea belongs to; null when it never entered the stage.
 *
 * @example
 * import { partOf } from './funnel.ts'
 * const stop = { stageId: 's', round: 1, outcome: 'stopped', reason: '', decidedOn: null, takenUp: null }
 * partOf({ standing: 'reserve', stops: [stop] }, 's') // → "reserve"
 * partOf({ standing: 'pilot', stops: [stop] }, 's') // → "stopped"
 * partOf({ standing: 'reserve', stops: [] }, 's') // → null
 */
export function partOf(idea: Pick<IdeaOnWay, 'standing' | 'stops'>, stageId: string): FunnelPart | null {
  const present = presentStop(idea, stageId)
  if (present === undefined) return null
  if (present.outcome === 'passed') return 'passed'
  if (present.outcome === 'open') return present.round > 1 ? 'again' : 'open'
  return idea.standing === 'reserve' ? 'reserve' : 'stopped'
}

/**
 * The newest round of an idea in a stage.
 *
 * @example
 * import { presentStop } from './funnel.ts'
 * presentStop({ stops: [] }, 's') // → undefined
 */
export function presentStop({ stops }: Pick<IdeaOnWay, 'stops'>, stageId: string): IdeaStop | undefined {
  return stops.findLast((stop) => stop.stageId === stageId)
}

/**
 * How many ideas are where, stage by stage.
 *
 * @example
 * import { funnelOf } from './funnel.ts'
 * const stop = { stageId: 's', round: 2, outcome: 'open', reason: '', decidedOn: null, takenUp: null }
 * const [stage] = funnelOf({ stages: [{ id: 's', name: 'Ideencheck' }], ideas: [{ standing: 'in-selection', stops: [stop] }] })
 * [stage.in, stage.parts.again, stage.returned] // → [1, 1, 1]
 */
export function funnelOf({
  stages,
  ideas,
}: {
  stages: readonly Pick<WayOfIdeas['stages'][number], 'id' | 'name'>[]
  ideas: readonly Pick<IdeaOnWay, 'standing' | 'stops'>[]
}): FunnelStage[] {
  return stages.map(({ id, name }) => {
    const parts = { passed: 0, open: 0, again: 0, reserve: 0, stopped: 0 }
    let entered = 0
    for (const idea of ideas) {
      const part = partOf(idea, id)
      if (part === null) continue
      parts[part] += 1
      entered += 1
    }
    const returned = ideas.filter((idea) => (presentStop(idea, id)?.round ?? 1) > 1).length
    return { stageId: id, name, in: entered, parts, returned }
  })
}

/**
 * What the funnel shows, in words.
 *
 * @example
 * import { funnelFinding } from './funnel.ts'
 * const parts = { passed: 30, open: 0, again: 0, reserve: 66, stopped: 0 }
 * funnelFinding([{ stageId: 's', name: 'Arbeitskreise', in: 96, parts, returned: 0 }], 'de') // → "96 Ideen kamen in die Stufe „Arbeitskreise“, 30 haben „Arbeitskreise“ geschafft. Die meisten blieben bei „Arbeitskreise“ zurück: 66."
 */
export function funnelFinding(funnel: readonly FunnelStage[], language: Language): string {
  const [first, last] = [funnel[0], funnel.at(-1)]
  if (first === undefined || last === undefined || first.in === 0)
    return text(language, 'funnel.finding.none')
  const leftAt = ({ parts }: FunnelStage): number => parts.reserve + parts.stopped
  const most = funnel.toSorted((a, b) => leftAt(b) - leftAt(a))[0] ?? first
  const returned = funnel.reduce((sum, stage) => sum + stage.returned, 0)
  const sentences = [
    text(language, 'funnel.finding', {
      count: first.in,
      first: first.name,
      passed: last.parts.passed,
      last: last.name,
    }),
  ]
  if (leftAt(most) > 0)
    sentences.push(text(language, 'funnel.finding.most', { stage: most.name, left: leftAt(most) }))
  if (returned > 0) sentences.push(text(language, 'funnel.finding.returned', { count: returned }))
  return sentences.join(' ')
}
