import { z, ZodError } from 'zod'
import { Problem } from '../problem.ts'
import { portfolioFamilies } from '../portfolio/portfolio-families.ts'
import { rankingFamilies } from '../ranking/ranking-families.ts'

/** The families of all steps. A family that is not built is not in here, and is refused by name. */
const families = new Map<string, (input: unknown) => unknown>([...rankingFamilies, ...portfolioFamilies])

export const builtFamilies: readonly string[] = [...families.keys()]

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
 * @throws Problem `invalid-input` when the file is none, `family-not-built` with the family, `case-invalid` with family,
 *   case and what is wrong: never a guess, and no partial answer.
 * @example
 * import { evaluateOracleFile } from './evaluate-file.ts'
 * const input = { groups: [{ raters: [[[1]]] }] }
 * evaluateOracleFile({ family: 'groups', cases: [{ id: 'g', input }] }) // → {"family": "groups", "cases": [{"id": "g", "result": {"groupMeans": [[[1]]], "overall": [[1]], "pooled": [[1]]}}]}
 */
export function evaluateOracleFile(file: unknown): EvaluatedFile {
  const parsed = fileShape.safeParse(file)
  if (!parsed.success) throw new Problem('invalid-input', { field: firstIssue(parsed.error) })
  const { family, cases } = parsed.data
  const evaluate = families.get(family)
  if (!evaluate) throw new Problem('family-not-built', { family, built: builtFamilies.join(', ') })
  return {
    family,
    cases: cases.map(({ id, input }) => ({ id, result: answer(evaluate, input, { family, case: id }) })),
  }
}

function answer(
  evaluate: (input: unknown) => unknown,
  input: unknown,
  where: { family: string; case: string },
): unknown {
  try {
    return evaluate(input)
  } catch (error) {
    if (error instanceof ZodError) throw new Problem('case-invalid', { ...where, why: firstIssue(error) })
    if (error instanceof RangeError) throw new Problem('case-invalid', { ...where, why: error.message })
    throw error
  }
}

function firstIssue(error: ZodError): string {
  const issue = error.issues[0]
  return issue ? `${issue.path.join('.') || 'file'}: ${issue.message}` : 'not readable'
}
