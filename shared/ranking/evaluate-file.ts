import { z, ZodError } from 'zod'
import { evaluateGroups } from './evaluate-groups.ts'
import { evaluateScreening } from './evaluate-screening.ts'
import { evaluateWeightedSum } from './evaluate-weighted-sum.ts'

/** One entry per family of reference cases. A family that is not built is not in here, and is refused by name. */
const families = new Map<string, (input: unknown) => unknown>([
  ['weighted-sum', evaluateWeightedSum],
  ['groups', evaluateGroups],
  ['screening', evaluateScreening],
])

export const builtFamilies: readonly string[] = [...families.keys()]

export type EvaluateProblemCode = 'not-a-case-file' | 'unknown-family' | 'malformed-case'

/** Why a file of reference cases gets no answer. The message is one line and names family and case. */
export class EvaluateProblem extends Error {
  readonly code: EvaluateProblemCode
  readonly family: string | null
  readonly caseId: string | null

  constructor(code: EvaluateProblemCode, what: string, where?: { family: string; caseId?: string }) {
    const place = [where?.family && `family "${where.family}"`, where?.caseId && `case "${where.caseId}"`]
    super([...place.filter(Boolean), what].join(', ').replaceAll(/\s+/g, ' '))
    this.name = 'EvaluateProblem'
    this.code = code
    this.family = where?.family ?? null
    this.caseId = where?.caseId ?? null
  }
}

const fileShape = z.object({
  family: z.string(),
  cases: z.array(z.object({ id: z.string(), input: z.unknown() })),
})

export type EvaluatedFile = { family: string; cases: { id: string; result: unknown }[] }

/**
 * Computes every case of a file of reference cases. What the file expects is not looked at, so the answer can be compared
 * with it from outside.
 *
 * @param file `{ family, cases: [{ id, input }] }`, unchecked; other entries are ignored.
 * @throws EvaluateProblem when the file is none, its family is not built, or a case is malformed: never a guess, and no
 *   partial answer.
 * @example
 * import { evaluateOracleFile } from './evaluate-file.ts'
 * const input = { groups: [{ raters: [[[1]]] }] }
 * evaluateOracleFile({ family: 'groups', cases: [{ id: 'g', input }] }) // → {"family": "groups", "cases": [{"id": "g", "result": {"groupMeans": [[[1]]], "overall": [[1]], "pooled": [[1]]}}]}
 */
export function evaluateOracleFile(file: unknown): EvaluatedFile {
  const parsed = fileShape.safeParse(file)
  if (!parsed.success) throw new EvaluateProblem('not-a-case-file', firstIssue(parsed.error))
  const { family, cases } = parsed.data
  const evaluate = families.get(family)
  if (!evaluate) {
    const known = builtFamilies.join(', ')
    throw new EvaluateProblem('unknown-family', `not built; there are: ${known}`, { family })
  }
  return {
    family,
    cases: cases.map(({ id, input }) => ({ id, result: answer(evaluate, input, { family, caseId: id }) })),
  }
}

function answer(
  evaluate: (input: unknown) => unknown,
  input: unknown,
  where: { family: string; caseId: string },
): unknown {
  try {
    return evaluate(input)
  } catch (error) {
    if (error instanceof ZodError) throw new EvaluateProblem('malformed-case', firstIssue(error), where)
    if (error instanceof RangeError) throw new EvaluateProblem('malformed-case', error.message, where)
    throw error
  }
}

function firstIssue(error: ZodError): string {
  const issue = error.issues[0]
  return issue ? `${issue.path.join('.') || 'file'}: ${issue.message}` : 'not readable'
}
