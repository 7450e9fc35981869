import { ideasContract } from './ideas/ideas-contract.ts'
import { importContract } from './import/import-contract.ts'
import { inventoryContract } from './inventory/inventory-contract.ts'
import { budgetContract } from './budget/budget-contract.ts'
import { overviewContract } from './overview/overview-contract.ts'
import { sampleContract } from './overview/sample-contract.ts'
import { papersContract } from './papers/papers-contract.ts'
import { participationContract } from './participation/participation-contract.ts'
import { portfolioContract } from './portfolio/portfolio-contract.ts'
import { programmeContract } from './programme/programme-contract.ts'
import { rankingContract } from './ranking/ranking-contract.ts'
import { scoresContract } from './scores/scores-contract.ts'
import { stagesContract } from './stages/stages-contract.ts'
import { trailContract, windowContract } from './trail-contract.ts'

/** The whole API, step by step. `main/` implements it, `renderer/` calls it; nothing else passes between them. */
export const contract = {
  programme: programmeContract,
  inventory: inventoryContract,
  participation: participationContract,
  import: importContract,
  ideas: ideasContract,
  overview: overviewContract,
  sample: sampleContract,
  stages: stagesContract,
  scores: scoresContract,
  ranking: rankingContract,
  portfolio: portfolioContract,
  budget: budgetContract,
  papers: papersContract,
  trail: trailContract,
  window: windowContract,
}
