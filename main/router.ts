import { budgetProcedures } from './budget/budget-procedures.ts'
import { implementContract } from './context.ts'
import type { ReportUnexpected } from './contract-error.ts'
import { ideasProcedures } from './ideas/ideas-procedures.ts'
import { importProcedures } from './import/import-procedures.ts'
import { inventoryProcedures } from './inventory/inventory-procedures.ts'
import { overviewProcedures } from './overview/overview-procedures.ts'
import { sampleProcedures } from './overview/sample-procedures.ts'
import { listRequestedCosts } from './budget/pilot-costs.ts'
import { listPilotFunding } from './budget/pilot-funding.ts'
import { papersProcedures } from './papers/papers-procedures.ts'
import { participationProcedures } from './participation/participation-procedures.ts'
import { portfolioProcedures } from './portfolio/portfolio-procedures.ts'
import { programmeProcedures } from './programme/programme-procedures.ts'
import { proposeExits } from './ranking/propose-exits.ts'
import { rankingProcedures } from './ranking/ranking-procedures.ts'
import { refuseWhileRoundIsOpen } from './scores/round-store.ts'
import { scoresProcedures } from './scores/scores-procedures.ts'
import { stagesProcedures } from './stages/stages-procedures.ts'
import { layWay } from './stages/way-store.ts'
import { trailProcedures, windowProcedures } from './trail-procedures.ts'

/** Every procedure of the contract with what does the work. */
export function buildRouter(reportUnexpected: ReportUnexpected) {
  const os = implementContract(reportUnexpected)
  return os.router({
    programme: programmeProcedures(os, layWay),
    inventory: inventoryProcedures(os),
    participation: participationProcedures(os),
    import: importProcedures(os),
    ideas: ideasProcedures(os),
    overview: overviewProcedures(os),
    sample: sampleProcedures(os),
    stages: stagesProcedures(os, { proposeExits, refuseWhileBlind: refuseWhileRoundIsOpen }),
    scores: scoresProcedures(os),
    ranking: rankingProcedures(os),
    portfolio: portfolioProcedures(os, listPilotFunding, { listRequestedCosts }),
    budget: budgetProcedures(os),
    papers: papersProcedures(os),
    trail: trailProcedures(os),
    window: windowProcedures(os),
  })
}
