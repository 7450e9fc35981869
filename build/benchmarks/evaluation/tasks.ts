import { Worker } from 'node:worker_threads'
import { countSelections } from '../../../shared/portfolio/robust-drawn-share.ts'
import { promethee } from '../../../shared/ranking/promethee.ts'
import { addCounts, type SmaaCounts } from '../../../shared/ranking/smaa-counts.ts'
import { exactPairwise } from '../../../shared/ranking/smaa-pairwise.ts'
import { planSmaa, type SmaaProblem } from '../../../shared/ranking/smaa-plan.ts'
import { blockSamples, type BlockRange, countBlocks } from '../../../shared/ranking/smaa-sampling.ts'
import { topsis } from '../../../shared/ranking/topsis.ts'
import { weightedSum } from '../../../shared/ranking/weighted-sum.ts'
import { agreementTasks } from './agreement-tasks.ts'
import { rowsOf, type Task, type Threaded } from './task.ts'

const [q, p] = [0.05, 0.3]
const [ideas, criteria] = [130, 12]

export const tasks: readonly Task[] = [
  {
    name: 'weighted sum',
    rows: 10_000,
    columns: 20,
    runs: 30,
    ours: (table) => weightedSum(table, equalShares(20), 'renormalise'),
    yardstick: { kind: 'weighted_sum', runs: 30, tolerance: 1e-12 },
  },
  {
    name: 'TOPSIS',
    rows: 10_000,
    columns: 20,
    runs: 30,
    ours: (table) => topsis(table, Array(20).fill('benefit'), equalShares(20)).closeness,
    yardstick: { kind: 'topsis', runs: 30, tolerance: 1e-9 },
  },
  ...[1_000, 5_000, 10_000].map((rows): Task => {
    const most = 5_000
    const yardstick = { kind: 'promethee', runs: rows > 1_000 ? 1 : 3, q, p, tolerance: 1e-9 }
    return {
      name: 'PROMETHEE II, linear',
      rows,
      columns: 20,
      runs: 30,
      ours: (table) => prometheeNet(table, 20),
      ...(rows > most ? {} : { yardstick }),
    }
  }),
  ...[10_000, 1_000_000].map((samples): Task => ({
    name: `SMAA, ${samples.toLocaleString('en-US')} draws, one thread`,
    rows: ideas,
    columns: criteria,
    runs: samples > 100_000 ? 1 : 5,
    ours: (table) => firstShares(countBlocks(planSmaa(problemOf(table)), rangeOf(samples))),
    yardstick: { kind: 'smaa', samples, runs: samples > 100_000 ? 1 : 3, tolerance: 0.03 },
  })),
  {
    name: 'SMAA, 1,000,000 draws, two threads',
    rows: ideas,
    columns: criteria,
    runs: 2,
    ours: (table) => inTwoThreads(table, rangeOf(1_000_000)),
    yardstick: { kind: 'smaa', samples: 1_000_000, runs: 1, tolerance: 0.01 },
  },
  {
    name: 'pairwise winning, exact; the yardstick draws 100,000',
    rows: ideas,
    columns: criteria,
    runs: 20,
    ours: pairwise,
    yardstick: { kind: 'pairwise', samples: 100_000, runs: 1, tolerance: 0.01 },
  },
  ...agreementTasks,
  {
    name: 'selection share, 10,240 draws, budget of a third',
    rows: ideas,
    columns: 5,
    runs: 1,
    ours: selectionShare,
  },
]

function equalShares(count: number): number[] {
  return Array<number>(count).fill(1 / count)
}

function prometheeNet(table: Float64Array, columns: number): Float64Array {
  const column = { direction: 'benefit', preference: { kind: 'linear', q, p } } as const
  return promethee(
    table,
    Array.from({ length: columns }, () => column),
    equalShares(columns),
  ).net
}

function problemOf(values: Float64Array): SmaaProblem {
  return { values, width: criteria, weightSpace: { kind: 'simplex' }, noise: null }
}

function rangeOf(samples: number): BlockRange {
  return { seed: 1, from: 0, to: Math.ceil(samples / blockSamples) }
}

function firstShares({ rankCounts, samples }: SmaaCounts): number[] {
  return Array.from({ length: ideas }, (_, idea) => (rankCounts[idea * ideas] ?? 0) / samples)
}

async function inTwoThreads(table: Float64Array, { seed, from, to }: BlockRange): Promise<Threaded> {
  const middle = Math.floor(to / 2)
  const ranges = [
    { seed, from, to: middle },
    { seed, from: middle, to },
  ]
  const [one, other] = await Promise.all(ranges.map((range) => countInThread(problemOf(table), range)))
  if (!one || !other) throw new Error('a thread did not answer')
  return {
    figures: firstShares(addCounts(one.counts, other.counts)),
    ms: Math.max(one.ms, other.ms),
  }
}

type Counted = { counts: SmaaCounts; ms: number }

function countInThread(problem: SmaaProblem, range: BlockRange): Promise<Counted> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./sampling-worker.ts', import.meta.url), {
      workerData: { problem, range },
    })
    worker.once('message', (counted: Counted) => resolve(counted))
    worker.once('error', reject)
  })
}

function pairwise(table: Float64Array): Float64Array {
  const { valuesAtCorners, set } = planSmaa(problemOf(table))
  if (set.kind !== 'corners') throw new Error('the simplex has corners')
  return exactPairwise(valuesAtCorners, set).subarray(0, ideas)
}

function selectionShare(table: Float64Array): number[] {
  const values = rowsOf(table, 5).map((row) => Array.from(row))
  const cost = values.map((row) => 10 + Math.round((row[0] ?? 0) * 90))
  const budget = Math.round(cost.reduce((sum, one) => sum + one, 0) / 3)
  const corners = equalShares(5).map((_, place) =>
    equalShares(5).map((_share, other) => Number(place === other)),
  )
  const counts = countSelections({ values, rules: { cost, budget }, corners }, { seed: 1, from: 0, to: 10 })
  if (counts === null) throw new Error('no selection keeps to the budget')
  return Array.from(counts.chosen, (chosen) => chosen / counts.samples)
}
