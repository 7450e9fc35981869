import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { evaluateSmaa } from '../../../shared/ranking/evaluate-smaa.ts'
import { differences, findCaseFile, referenceFolder } from './reference-cases.ts'

const cases = findCaseFile('smaa')?.cases ?? []

const toleranceShape = z.object({ abs: z.number(), centralAbs: z.number() })
const table = z.array(z.array(z.number()))
const expectShape = z.object({
  rankAcceptability: table.optional(),
  pairwise: table.optional(),
  expectedRank: z.array(z.number()).optional(),
  centralWeights: z.array(z.array(z.number()).nullable()).optional(),
})

/** Central weights rest on the samples in which an idea comes first; below this share of them nothing is promised. */
const leastFirst = 0.02

describe('reference cases of SMAA', () => {
  it.skipIf(cases.length > 0)(`are not compared: ${referenceFolder} is not on this machine`, ({ skip }) => {
    expect(cases).toEqual([])
    skip()
  })

  it.each(cases)('agree in $id: $title', ({ input, expect: wanted, tolerance }) => {
    const { abs, centralAbs } = toleranceShape.parse(tolerance)
    const known = expectShape.parse(wanted)
    const answer = evaluateSmaa(input)
    const plain = ['rankAcceptability', 'pairwise', 'expectedRank'] as const
    for (const name of plain.filter((one) => known[one]))
      expect(differences(answer[name], known[name], abs), name).toEqual([])
    for (const [idea, weights] of (known.centralWeights ?? []).entries()) {
      const first = known.rankAcceptability?.[idea]?.[0] ?? 1
      const found = answer.rankAcceptability[idea]?.[0] ?? 0
      if (found === 0) expect(answer.centralWeights[idea]).toBeNull()
      if (weights === null) expect(found).toBeLessThan(leastFirst)
      else if (first >= leastFirst)
        expect(differences(answer.centralWeights[idea], weights, centralAbs), `idea ${idea}`).toEqual([])
    }
  })
})
