import { parentPort, workerData } from 'node:worker_threads'
import { planSmaa, type SmaaProblem } from '../../../shared/ranking/smaa-plan.ts'
import { type BlockRange, countBlocks } from '../../../shared/ranking/smaa-sampling.ts'

/** One half of a run of SMAA in a thread of its own. */
const { problem, range }: { problem: SmaaProblem; range: BlockRange } = workerData
parentPort?.postMessage(countBlocks(planSmaa(problem), range))
