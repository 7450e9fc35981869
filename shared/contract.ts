import { importContract } from './import/import-contract.ts'
import { overviewContract } from './overview/overview-contract.ts'
import { sampleContract } from './overview/sample-contract.ts'
import { programmeContract } from './programme/programme-contract.ts'
import { scoresContract } from './scores/scores-contract.ts'
import { stagesContract } from './stages/stages-contract.ts'
import { trailContract, windowContract } from './trail-contract.ts'

/** The whole API, step by step. `main/` implements it, `renderer/` calls it; nothing else passes between them. */
export const contract = {
  programme: programmeContract,
  import: importContract,
  overview: overviewContract,
  sample: sampleContract,
  stages: stagesContract,
  scores: scoresContract,
  trail: trailContract,
  window: windowContract,
}
