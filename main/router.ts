import { implementContract } from './context.ts'
import type { ReportUnexpected } from './contract-error.ts'
import { programmeProcedures } from './programme/programme-procedures.ts'
import { trailProcedures, windowProcedures } from './trail-procedures.ts'

/** Every procedure of the contract with what does the work. */
export function buildRouter(reportUnexpected: ReportUnexpected) {
  const os = implementContract(reportUnexpected)
  return os.router({
    programme: programmeProcedures(os),
    trail: trailProcedures(os),
    window: windowProcedures(os),
  })
}
