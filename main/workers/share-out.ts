import { availableParallelism } from 'node:os'

/** More threads than this would take the machine from those who work at it. */
const mostThreads = 4

/** So many threads may compute at once, one processor left for everything else. */
export function spareThreads(): number {
  return Math.min(mostThreads, Math.max(1, availableParallelism() - 1))
}

/** Neighbouring blocks for each thread, from 0, as even as whole numbers allow; no thread goes empty. */
export function shareOut(blocks: number, threads: number): { from: number; to: number }[] {
  const parts = Math.min(blocks, threads)
  return Array.from({ length: parts }, (_, part) => ({
    from: Math.floor((part * blocks) / parts),
    to: Math.floor(((part + 1) * blocks) / parts),
  }))
}
