import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

const holderFile = (folder: string): string => join(folder, 'in-use-by.json')

/** Leaves a note for a second start: who holds this folder. The lock itself is SQLite's; the note may be stale. */
export function writeHolder(folder: string, host: string): void {
  const note = { host, process: process.pid, computer: hostname() }
  writeFileSync(holderFile(folder), JSON.stringify(note), { mode: 0o600 })
}

/** Takes the note away at a clean end. */
export function removeHolder(folder: string): void {
  rmSync(holderFile(folder), { force: true })
}

/** One line for the message of the second start, such as `browser, PID 4711, PC-17`; empty when unknown. */
export function describeHolder(folder: string): string {
  try {
    const note: unknown = JSON.parse(readFileSync(holderFile(folder), 'utf8'))
    if (typeof note !== 'object' || note === null) return ''
    const { host, process: pid, computer } = note as Record<string, unknown>
    return `${String(host)}, PID ${String(pid)}, ${String(computer)}`
  } catch {
    return ''
  }
}
