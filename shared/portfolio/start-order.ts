import { z } from 'zod'

/** One part of the principle: this criterion decides, and which end of its scale begins. */
export const startKey = z.object({ criterionId: z.string(), first: z.enum(['high', 'low']) })

export type StartKey = z.infer<typeof startKey>

/** By what the start order goes: the first key decides; the next ones where the earlier are level. */
export const startPrinciple = z.array(startKey).max(5)

/** A person's place for an idea, from 1. */
export type StartPlacement = { ideaId: string; place: number }

export type StartingIdea = {
  ideaId: string
  /** Mean mark by criterion, in points of its scale; null or missing: nobody has marked it. */
  marks: ReadonlyMap<string, number | null>
  /** Decides where the whole principle is level; higher begins. */
  points: number
}

export type StartPlace = {
  ideaId: string
  /** From 1, as decided. */
  place: number
  /** From 1, as the principle alone would have it. */
  computedPlace: number
  /** What the keys compare, in the order of the principle: marks rounded to whole points; null for unmarked. */
  compared: (number | null)[]
}

/**
 * The order in which ideas begin: by the principle, and then with those that a person has placed put where they belong.
 * Marks are compared as whole points, so that a hair's breadth in the first criterion does not silence the second. What
 * nobody has marked comes last.
 *
 * @example
 * import { startOrder } from './start-order.ts'
 * const idea = (ideaId, social, complexity) => ({ ideaId, marks: new Map([['social', social], ['complexity', complexity]]), points: 0 })
 * const ideas = [idea('a', 4.4, 1), idea('b', 4.1, 3), idea('c', 3.9, 0), idea('d', 5, 4)]
 * const principle = [{ criterionId: 'social', first: 'high' }, { criterionId: 'complexity', first: 'low' }]
 * startOrder(ideas, principle, []).map(({ ideaId }) => ideaId) // → ["d", "c", "a", "b"]
 * startOrder(ideas, principle, [{ ideaId: 'b', place: 1 }]).map(({ ideaId, computedPlace }) => [ideaId, computedPlace]) // → [["b", 4], ["d", 1], ["c", 2], ["a", 3]]
 */
export function startOrder(
  ideas: readonly StartingIdea[],
  principle: readonly StartKey[],
  placements: readonly StartPlacement[],
): StartPlace[] {
  const compared = new Map(
    ideas.map((idea) => [idea.ideaId, principle.map((key) => comparedMark(idea, key))]),
  )
  const computed = ideas.toSorted((a, b) => {
    for (const [place, key] of principle.entries()) {
      const one = compared.get(a.ideaId)?.[place] ?? null
      const other = compared.get(b.ideaId)?.[place] ?? null
      if (one === other) continue
      if (one === null || other === null) return one === null ? 1 : -1
      return key.first === 'high' ? other - one : one - other
    }
    return b.points - a.points
  })
  const ordered = computed.map(({ ideaId }) => ideaId)
  const placed = placements.filter(({ ideaId }) => compared.has(ideaId)).toSorted((a, b) => a.place - b.place)
  const byHand = new Set(placed.map(({ ideaId }) => ideaId))
  const decided = ordered.filter((ideaId) => !byHand.has(ideaId))
  for (const { ideaId, place } of placed) decided.splice(Math.min(place - 1, decided.length), 0, ideaId)
  return decided.map((ideaId, index) => ({
    ideaId,
    place: index + 1,
    computedPlace: ordered.indexOf(ideaId) + 1,
    compared: compared.get(ideaId) ?? [],
  }))
}

function comparedMark({ marks }: StartingIdea, { criterionId }: StartKey): number | null {
  const mark = marks.get(criterionId) ?? null
  return mark === null ? null : Math.round(mark)
}
