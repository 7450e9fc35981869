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
    const found = plain
      .filter((name) => known[name])
      .flatMap((name) => differences(answer[name], known[name], abs))
    expect(found).toEqual([])
    const central = (known.centralWeights ?? []).map((weights, idea) => ({
      idea,
      weights,
      first: answer.rankAcceptability[idea]?.[0] ?? 0,
    }))
    const nobodys = central.filter(({ first }) => first === 0)
    expect(nobodys.map(({ idea }) => answer.centralWeights[idea])).toEqual(nobodys.map(() => null))
    const promised = central.filter(({ weights, first }) => weights !== null && first >= leastFirst)
    const wrong = promised.flatMap(({ idea, weights }) =>
      differences(answer.centralWeights[idea], weights, centralAbs),
    )
    expect(wrong).toEqual([])
  })
})
