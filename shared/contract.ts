import { programmeContract } from './programme/programme-contract.ts'
import { trailContract, windowContract } from './trail-contract.ts'

/** The whole API, step by step. `main/` implements it, `renderer/` calls it; nothing else passes between them. */
export const contract = {
  programme: programmeContract,
  trail: trailContract,
  window: windowContract,
}
