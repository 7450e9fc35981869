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
      tolerance: z.looseObject({ abs: z.number() }),
    }),
  ),
})

export type CaseFile = z.infer<typeof caseFileShape>

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
