import { z } from 'zod'
import { checkLengths, directionOf, directionShape, tableShape } from './case-shapes.ts'
import { competitionRanks } from './competition-rank.ts'
import { flatten, nullable } from './matrix.ts'
import { promethee } from './promethee.ts'
import { weightShares } from './weight-shares.ts'

const preferenceShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('usual') }),
  z.object({ kind: z.literal('ushape'), q: z.number() }),
  z.object({ kind: z.literal('vshape'), p: z.number() }),
  z.object({ kind: z.literal('level'), q: z.number(), p: z.number() }),
  z.object({ kind: z.literal('linear'), q: z.number(), p: z.number() }),
  z.object({ kind: z.literal('gaussian'), s: z.number() }),
])

const prometheeShape = z.object({
  scores: tableShape,
  direction: z.array(directionShape),
  weights: z.array(z.number()),
  preference: z.array(preferenceShape),
})

export type PrometheeAnswer = {
  phiPlus: (number | null)[]
  phiMinus: (number | null)[]
  phi: (number | null)[]
  rank: (number | null)[]
}

/**
 * Answers one reference case of the family "promethee". Ranks follow the net flow.
 *
 * @throws ZodError, RangeError when the case is malformed, its weights have no sum or its limits no meaning.
 * @example
 * import { evaluatePromethee } from './evaluate-promethee.ts'
 * evaluatePromethee({ scores: [[1], [4]], direction: ['min'], weights: [1], preference: [{ kind: 'level', q: 1, p: 3 }] }) // → {"phiPlus": [0.5, 0], "phiMinus": [0, 0.5], "phi": [0.5, -0.5], "rank": [1, 2]}
 */
export function evaluatePromethee(input: unknown): PrometheeAnswer {
  const { scores, direction, weights, preference } = prometheeShape.parse(input)
  checkLengths(scores, { weights, direction, preference })
  const columns = preference.map((each, index) => ({
    direction: directionOf(direction[index] ?? 'max'),
    preference: each,
  }))
  const { leaving, entering, net } = promethee(flatten(scores), columns, weightShares(weights))
  return {
    phiPlus: nullable(leaving),
    phiMinus: nullable(entering),
    phi: nullable(net),
    rank: competitionRanks(net),
  }
}
