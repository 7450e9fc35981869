import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type HoldingChild = {
  /** Every line the child has printed so far. */
  lines: string[]
  /** Resolves with the first line that is there or comes. */
  firstLine: Promise<string>
  /** Ends the child as a power cut would, and waits until it is gone. */
  kill: () => Promise<void>
  ended: Promise<void>
}

/**
 * Starts `hold-folder.ts` on a folder; it makes changes from the given number on, none when that is 0.
 *
 * @param rows of each change; more than one are written as a large change
 */
export function holdFolder(folder: string, firstNumber: number, rows = 1): HoldingChild {
  const child: ChildProcess = spawn(
    process.execPath,
    [join(import.meta.dirname, 'hold-folder.ts'), folder, String(firstNumber), String(rows)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const lines: string[] = []
  const first = Promise.withResolvers<string>()
  if (child.stdout !== null)
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      first.resolve(line)
    })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  return { lines, firstLine: first.promise, kill, ended }
}
