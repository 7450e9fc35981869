import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
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
      tolerance: z.object({ abs: z.number() }),
    }),
  ),
})

export type CaseFile = z.infer<typeof caseFileShape>

/** The reference cases of a family, or null when the folder is not on this machine. */
export function findCaseFile(family: string): CaseFile | null {
  const path = join(referenceFolder, `${family}.json`)
  return existsSync(path) ? caseFileShape.parse(JSON.parse(readFileSync(path, 'utf8'))) : null
}

/** Compares two answers entry by entry; numbers up to the tolerance, which is relative above 1. */
export function expectClose(actual: unknown, wanted: unknown, tolerance: number, path = 'result'): void {
  if (typeof wanted === 'number') {
    expect(typeof actual, path).toBe('number')
    const allowed = tolerance * Math.max(1, Math.abs(wanted))
    expect(Math.abs(Number(actual) - wanted), `${path}: ${String(actual)} for ${wanted}`).toBeLessThanOrEqual(
      allowed,
    )
    return
  }
  if (wanted === null || typeof wanted !== 'object') {
    expect(actual, path).toBe(wanted)
    return
  }
  const [found, needed] = [Object.entries(actual ?? {}), Object.entries(wanted)]
  expect(found.map(([key]) => key).toSorted(), path).toEqual(needed.map(([key]) => key).toSorted())
  const entries = new Map<string, unknown>(found)
  for (const [key, entry] of needed) expectClose(entries.get(key), entry, tolerance, `${path}.${key}`)
}
