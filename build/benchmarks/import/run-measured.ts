import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { Measured } from './measured-child.ts'

/** What a run took; `peak` is megabytes of the process and all processes below it, null where that cannot be read. */
export type Run = Measured & { peak: number | null }

/** Runs a command that prints `Measured` as its last line, and watches its memory. */
export async function runMeasured(command: string, args: readonly string[]): Promise<Run> {
  const started = performance.now()
  const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let complaint = ''
  child.stdout.on('data', (piece: Buffer) => (output += piece.toString()))
  child.stderr.on('data', (piece: Buffer) => (complaint += piece.toString()))
  let peak: number | null = null
  const watch = setInterval(() => {
    const now = memoryOf(child.pid ?? -1)
    if (now !== null) peak = Math.max(peak ?? 0, now)
  }, 20)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${complaint.slice(-600)}`)
  const measured: unknown = JSON.parse(output.trim().split('\n').at(-1) ?? '')
  if (!isMeasured(measured)) throw new Error(`no measurement after ${performance.now() - started} ms`)
  return { ...measured, peak }
}

function isMeasured(value: unknown): value is Measured {
  return typeof value === 'object' && value !== null && 'total' in value && 'rows' in value
}

/** Resident megabytes of a process and of all below it, from /proc; null where there is none. */
function memoryOf(root: number): number | null {
  const processes = listProcesses()
  if (processes === null) return null
  const below = new Set([root])
  for (let size = 0; size !== below.size;) {
    size = below.size
    for (const { pid, parent } of processes) if (below.has(parent)) below.add(pid)
  }
  const kilobytes = processes
    .filter(({ pid }) => below.has(pid))
    .reduce((sum, { resident }) => sum + resident, 0)
  return kilobytes === 0 ? null : Math.round(kilobytes / 1024)
}

type Process = { pid: number; parent: number; resident: number }

function listProcesses(): Process[] | null {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)))
  } catch {
    return null
  }
}

function readProcess(pid: number): Process[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const figureOf = (label: string): number =>
      Number(new RegExp(`^${label}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    return [{ pid, parent: figureOf('PPid'), resident: figureOf('VmRSS') }]
  } catch {
    return []
  }
}
