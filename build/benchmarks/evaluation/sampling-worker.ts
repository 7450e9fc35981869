import { parentPort, workerData } from 'node:worker_threads'
import { planSmaa, type SmaaProblem } from '../../../shared/ranking/smaa-plan.ts'
import { type BlockRange, countBlocks } from '../../../shared/ranking/smaa-sampling.ts'

/** One half of a run of SMAA in a thread of its own, and the processor time of that thread, its start included. */
const { problem, range }: { problem: SmaaProblem; range: BlockRange } = workerData
const counts = countBlocks(planSmaa(problem), range)
const { user, system } = process.threadCpuUsage()
parentPort?.postMessage({ counts, ms: (user + system) / 1000 })
