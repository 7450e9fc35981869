import { ORPCError } from '@orpc/server'
import { Problem, problemErrors } from '../shared/problem.ts'

/** Turns an error that nobody expected into a number and a line in the host's log. */
export type ReportUnexpected = (error: unknown) => string

/** What the caller is told: a known problem with its values, oRPC's own errors as they are, else only a number. */
export function toContractError(error: unknown, reportUnexpected: ReportUnexpected): unknown {
  if (error instanceof ORPCError) return error
  const problem =
    error instanceof Problem ? error : new Problem('unexpected', { number: reportUnexpected(error) })
  return new ORPCError('PROBLEM', {
    defined: true,
    status: problemErrors.PROBLEM.status,
    message: problem.code,
    data: describeProblem(problem),
  })
}

export function describeProblem(problem: Problem) {
  const { code, values, current } = problem
  return current === undefined ? { code, values } : { code, values, current }
}
