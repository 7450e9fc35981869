import { useRef, useState } from 'react'
import type { ReviewChoices, SheetReport } from '../../shared/scores/score-sheets-contract.ts'
import { client, followJob, refreshAll, uploadFile } from '../api.ts'
import { problemOf } from '../parts/problem-notice.tsx'

export type ReturnedFile = {
  /** Of the upload; before it is uploaded, of its place in the list. */
  id: string
  name: string
  choices: ReviewChoices
  /** The report does not tell the effect of these choices yet. */
  isPending: boolean
  state:
    | { kind: 'reading' }
    | { kind: 'failed'; error: unknown }
    | { kind: 'reviewed'; report: SheetReport; isOutdated: boolean }
    | { kind: 'taken'; written: number; sequence: number; isEvidence: boolean; isUndone: boolean }
}

export type ReturnedFiles = {
  files: readonly ReturnedFile[]
  isBusy: boolean
  add: (files: readonly File[]) => Promise<void>
  choose: (id: string, choices: ReviewChoices) => Promise<void>
  take: (ids: readonly string[]) => Promise<void>
  undo: (id: string) => Promise<void>
  putAway: (id: string) => void
  clear: () => void
}

const noChoices: ReviewChoices = { takeBlanks: false, decided: {}, acceptBroken: false }

/** Files that came back, one after the other: read, looked at, taken in. What one of them changes the others see anew. */
export function useReturnedFiles(): ReturnedFiles {
  const [files, setFiles] = useState<readonly ReturnedFile[]>([])
  const [isBusy, setBusy] = useState(false)
  const latest = useRef(new Map<string, ReviewChoices>())

  const patch = (id: string, change: Partial<ReturnedFile>): void =>
    setFiles((before) => before.map((file) => (file.id === id ? { ...file, ...change } : file)))

  const review = async (
    id: string,
    choices: ReviewChoices,
    isOutdated = false,
  ): Promise<SheetReport | null> => {
    latest.current.set(id, choices)
    patch(id, { choices, isPending: true })
    try {
      const events = await client.scores.reviewSheet({ jobId: crypto.randomUUID(), uploadId: id, choices })
      const report = await followJob(events, () => undefined)
      // Answers to choices that were changed meanwhile come too late.
      if (latest.current.get(id) !== choices) return null
      patch(id, { isPending: false, state: { kind: 'reviewed', report, isOutdated } })
      return report
    } catch (error) {
      if (latest.current.get(id) === choices) patch(id, { state: { kind: 'failed', error } })
      return null
    }
  }

  /** Older files first, so that with two sheets of one person the later one is taken last. */
  const add = async (chosen: readonly File[]): Promise<void> => {
    setBusy(true)
    for (const file of chosen.toSorted((a, b) => a.lastModified - b.lastModified)) {
      const waiting = `waiting-${crypto.randomUUID()}`
      const { name } = file
      setFiles((before) => [
        ...before,
        { id: waiting, name, choices: noChoices, isPending: false, state: { kind: 'reading' } },
      ])
      try {
        const { id } = await uploadFile(file)
        patch(waiting, { id })
        await review(id, noChoices)
      } catch (error) {
        patch(waiting, { state: { kind: 'failed', error } })
      }
    }
    setBusy(false)
  }

  const takeOne = async (file: ReturnedFile): Promise<void> => {
    const { state, id, choices } = file
    if (state.kind !== 'reviewed' || !('digest' in state.report)) return
    const { report } = state
    try {
      const { sequence, written } = await client.scores.takeSheet({
        uploadId: id,
        choices,
        digest: report.digest,
      })
      const isEvidence = report.kind === 'workbook' && report.mapping.use === 'evidence'
      patch(id, { state: { kind: 'taken', sequence, written, isEvidence, isUndone: false } })
    } catch (error) {
      if (problemOf(error).code === 'changed-since') await review(id, choices, true)
      else patch(id, { state: { kind: 'failed', error } })
    }
  }

  /** What was written may change what the waiting files would do. */
  const lookAgain = async (except: readonly string[]): Promise<void> => {
    await refreshAll()
    for (const { id, choices, state } of files)
      if (state.kind === 'reviewed' && !except.includes(id)) await review(id, choices)
  }

  const take = async (ids: readonly string[]): Promise<void> => {
    setBusy(true)
    for (const file of files) if (ids.includes(file.id)) await takeOne(file)
    await lookAgain(ids)
    setBusy(false)
  }

  const undo = async (id: string): Promise<void> => {
    const found = files.find((file) => file.id === id)
    if (found?.state.kind !== 'taken') return
    try {
      await client.trail.undo({ sequence: found.state.sequence })
      patch(id, { state: { ...found.state, isUndone: true } })
    } catch (error) {
      patch(id, { state: { kind: 'failed', error } })
    }
    await lookAgain([id])
  }

  return {
    files,
    isBusy,
    add,
    choose: async (id, choices) => {
      await review(id, choices)
    },
    take,
    undo,
    putAway: (id) => setFiles((before) => before.filter((file) => file.id !== id)),
    clear: () => setFiles([]),
  }
}
