import { createRandom } from '../../../shared/ranking/smaa-random.ts'

/** What the yardstick has to know of a task; `tolerance` is how far its figures may lie from ours. */
export type Yardstick = {
  kind: string
  runs: number
  samples?: number
  q?: number
  p?: number
  tolerance: number
}

/** A program of others that can do a task, if it is installed. */
export type Peer = { program: string; kind: string; script: 'python_peers.py' | 'r_peers.R'; runs: number }

/** What several threads found, and the processor time of the busiest: so long one waits where nobody else works. */
export type Threaded = { figures: ArrayLike<number>; ms: number }

/** One thing to be measured: a table, our way to the figures, and the others' (absent: nobody to compare with). */
export type Task = {
  name: string
  rows: number
  columns: number
  runs: number
  ours: (table: Float64Array) => ArrayLike<number> | Promise<Threaded>
  yardstick?: Yardstick
  peers?: readonly Peer[]
}

/** Made-up marks from 0 to 1 in steps of a hundredth, the same in every run. */
export function makeTable({ rows, columns }: Task): Float64Array {
  const random = createRandom({ seed: rows * 100 + columns, block: 0 })
  return Float64Array.from({ length: rows * columns }, () => Math.floor(random.next() * 101) / 100)
}

export function rowsOf(table: Float64Array, width: number): Float64Array[] {
  return Array.from({ length: table.length / width }, (_, row) =>
    table.subarray(row * width, (row + 1) * width),
  )
}

/** Tasks of one name but other sizes are told apart by their size. */
export function nameOf({ name, rows, columns }: Task): string {
  return `${name}, ${rows.toLocaleString('en-US')} × ${columns}`
}
