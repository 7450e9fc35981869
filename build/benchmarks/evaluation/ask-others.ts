import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { makeTable, nameOf, type Peer, type Task } from './task.ts'

const timed = { ms: z.number(), result: z.array(z.number()) }
const yardstickShape = z.object({ version: z.string(), answers: z.record(z.string(), z.object(timed)) })
const peerShape = z.object({ version: z.string(), ...timed })

/** The times and figures of `numpy_reference.py`, by the name of the task. */
export type YardstickAnswer = z.infer<typeof yardstickShape>

/** The time and the figures of another program; `answer` is null where it is not installed. */
export type PeerAnswer = { task: string; program: string; answer: z.infer<typeof peerShape> | null }

/** Runs the NumPy reference over all tasks that have one. */
export function askYardstick(tasks: readonly Task[], python: string): YardstickAnswer {
  return inFolder((folder) => {
    const asked = tasks.flatMap((task, index) => {
      if (task.yardstick === undefined) return []
      const file = `table-${index}.f64`
      writeFileSync(join(folder, file), makeTable(task))
      return [{ ...task.yardstick, name: nameOf(task), file, rows: task.rows, columns: task.columns }]
    })
    writeFileSync(join(folder, 'tasks.json'), JSON.stringify(asked))
    const script = join(import.meta.dirname, 'numpy_reference.py')
    return yardstickShape.parse(JSON.parse(printed(python, [script, folder])))
  })
}

/** Runs the other programs that the tasks name; one that is not installed is told as such, and nothing else is. */
export function askPeers(tasks: readonly Task[], python: string): PeerAnswer[] {
  return tasks.flatMap((task) =>
    (task.peers ?? []).map((peer) => ({
      task: nameOf(task),
      program: peer.program,
      answer: inFolder((folder) => askPeer(task, peer, { folder, python })),
    })),
  )
}

function askPeer(
  task: Task,
  { kind, script, runs }: Peer,
  { folder, python }: { folder: string; python: string },
): PeerAnswer['answer'] {
  const file = join(folder, 'table.f64')
  writeFileSync(file, makeTable(task))
  const program = script === 'r_peers.R' ? 'Rscript' : python
  const sizes = [task.rows, task.columns, runs].map(String)
  try {
    const line = printed(program, [join(import.meta.dirname, script), kind, file, ...sizes])
    return peerShape.parse(JSON.parse(line))
  } catch (error) {
    if (error instanceof Error && /ENOENT|ModuleNotFoundError|there is no package/u.test(error.message))
      return null
    throw error
  }
}

function printed(program: string, given: readonly string[]): string {
  const env = { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' }
  return execFileSync(program, given, { encoding: 'utf8', maxBuffer: 2 ** 24, stdio: 'pipe', env })
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bench-evaluation-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
