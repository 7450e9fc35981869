import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Reference cases lie beside the checkout, not in it: they must not change together with the code they judge. */
export const referenceFolder =
  process.env['WEGWEISER_ORACLES'] ?? join(import.meta.dirname, '../../../../shared/oracles')

const caseFileShape = z.object({
  family: z.string(),
  cases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      input: z.unknown(),
      expect: z.record(z.string(), z.unknown()),
      tolerance: z.looseObject({ abs: z.number(), centralAbs: z.number().optional() }),
    }),
  ),
})

export type CaseFile = z.infer<typeof caseFileShape>
export type ReferenceCase = CaseFile['cases'][number]

/** The reference cases of a family, or null when the folder is not on this machine. */
export function findCaseFile(family: string): CaseFile | null {
  const path = join(referenceFolder, `${family}.json`)
  return existsSync(path) ? caseFileShape.parse(JSON.parse(readFileSync(path, 'utf8'))) : null
}

/**
 * Every place where two answers differ, in words; empty when they agree. Numbers agree within the tolerance, which is
 * relative above 1; keys must be the same on both sides.
 */
export function differences(actual: unknown, wanted: unknown, tolerance: number): string[] {
  if (typeof wanted === 'number') {
    const allowed = tolerance * Math.max(1, Math.abs(wanted))
    const close = typeof actual === 'number' && Math.abs(actual - wanted) <= allowed
    return close ? [] : [`${String(actual)} instead of ${wanted}`]
  }
  if (wanted === null || typeof wanted !== 'object')
    return actual === wanted ? [] : [`${String(actual)} instead of ${String(wanted)}`]
  const found = new Map<string, unknown>(Object.entries(actual ?? {}))
  const needed = new Map<string, unknown>(Object.entries(wanted))
  const extra = [...found.keys()].filter((key) => !needed.has(key)).map((key) => `${key} is too much`)
  const within = [...needed].flatMap(([key, entry]) =>
    differences(found.get(key), entry, tolerance).map((difference) => `${key}: ${difference}`),
  )
  return [...extra, ...within]
}

const answeredShape = z.looseObject({
  rankAcceptability: z.array(z.array(z.number())),
  centralWeights: z.array(z.unknown()),
})
const centralShape = z.array(z.array(z.number()).nullable()).default([])

/** Central weights rest on the samples in which an idea comes first; below this share of them nothing is promised. */
const leastFirst = 0.02

/**
 * The same for a drawn answer of the family "smaa": only what the case expects is compared, and central weights have a
 * tolerance of their own.
 */
export function drawnDifferences(answer: unknown, wanted: ReferenceCase): string[] {
  const { abs, centralAbs = abs } = wanted.tolerance
  const answered = answeredShape.parse(answer)
  const plain = Object.entries(wanted.expect)
    .filter(([name]) => name !== 'centralWeights')
    .flatMap(([name, entry]) => differences(answered[name], entry, abs).map((one) => `${name}: ${one}`))
  const central = centralShape.parse(wanted.expect['centralWeights']).flatMap((weights, idea) => {
    const first = answered.rankAcceptability[idea]?.[0] ?? 0
    if (first > 0 && (weights === null || first < leastFirst)) return []
    return differences(answered.centralWeights[idea], first > 0 ? weights : null, centralAbs)
  })
  return [...plain, ...central]
}
