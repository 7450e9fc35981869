import type { ReadFile } from '../shared/import/sheet.ts'

/** Placeholder of the interface while the reader is being built beside it. */
export type RunIsolated = (task: {
  entry: 'foreign-file-process'
  input: { bytes: Uint8Array; fileName: string }
  signal?: AbortSignal
  limits: { milliseconds: number; heapMegabytes: number }
}) => Promise<ReadFile>

export const runInChildProcess: RunIsolated = () => Promise.reject(new Error('not there yet'))
