import { z } from 'zod'

/**
 * Everything that can go wrong in a known way. Each code has a sentence in `shared/language/` that says what is wrong
 * and what to do next; the values fill its placeholders.
 */
export const problemCodes = [
  'not-a-picture',
  'not-found',
  'changed-meanwhile',
  'still-in-use',
  'still-needed',
  'rater-needed',
  'already-undone',
  'changed-since',
  'cannot-be-undone',
  'already-filled',
  'no-programme-yet',
  'invalid-input',
  'upload-gone',
  'file-too-large',
  'file-refused',
  'file-known',
  'nothing-to-import',
  'mapping-invalid',
  'cancelled',
  'no-such-stage',
  'no-such-idea',
  'idea-absorbed',
  'no-such-pilot',
  'no-such-paper',
  'reason-missing',
  'already-pilot',
  'weights-incomplete',
  'catalogue-invalid',
  'version-needed',
  'marks-off-scale',
  'stage-entered',
  'stage-needed',
  'not-asked',
  'nothing-asked',
  'block-exceeds-amount',
  'score-not-allowed',
  'no-open-ideas',
  'round-open',
  'round-sealed',
  'sheet-refused',
  'family-not-built',
  'case-invalid',
  'folder-not-safe',
  'folder-in-use',
  'not-our-database',
  'newer-database',
  'unknown-history',
  'migration-failed',
  'database-damaged',
  'database-setting-refused',
  'disk-full',
  'node-too-old',
  'file-not-readable',
  'file-not-writable',
  'file-taken-meanwhile',
  'no-answer',
  'unexpected',
] as const

export type ProblemCode = (typeof problemCodes)[number]

export type ProblemValues = Record<string, string | number>

/** A known problem: a code and the values for its sentence. Never carries a stack trace to the screen. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly values: ProblemValues
  /** For `changed-meanwhile`: the record as it is stored now, so that both versions can be shown. */
  readonly current?: Record<string, unknown>

  constructor(code: ProblemCode, values: ProblemValues = {}, current?: Record<string, unknown>) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.values = values
    if (current !== undefined) this.current = current
  }
}

/** The errors that every procedure of the contract may answer with. */
export const problemErrors = {
  PROBLEM: {
    status: 422,
    data: z.object({
      code: z.enum(problemCodes),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
      current: z.record(z.string(), z.unknown()).optional(),
    }),
  },
} as const
