import { startTransition, useRef, useState } from 'react'
import type { ImportResult } from '../../shared/import/import-contract.ts'
import type { ImportPreview, PreviewAnswer } from '../../shared/import/preview-contract.ts'
import type { Corrections, TableCorrection } from '../../shared/import/understanding.ts'
import type { ProgressEvent } from '../../shared/progress.ts'
import { client, findProblem, followJob, refreshAll, type UploadedFile, uploadFile } from '../api.ts'
import { correctTable, forgetValue } from './corrections.ts'
import { type FoundDuplicates, useDuplicates } from './use-duplicates.ts'

export type ImportState =
  | { kind: 'empty' }
  /** `isWriting`: the ideas are being taken over, and no other file comes between. */
  | { kind: 'working'; event: ProgressEvent; isWriting: boolean }
  | { kind: 'refused'; answer: Extract<PreviewAnswer, { outcome: 'refused' }> }
  | { kind: 'preview'; uploadId: string; preview: ImportPreview }
  | { kind: 'done'; result: ImportResult }

export type FieldNames = ImportPreview['fieldNames']
export type Correct = (correction: TableCorrection) => Promise<void>

/** What the person decides besides the corrections. */
export type RunOrder = Omit<Parameters<typeof client.import.run>[0], 'jobId' | 'uploadId' | 'corrections'>

export type Taking = {
  state: ImportState
  error: unknown
  /** A correction is being applied; the preview shown is the one before. */
  isRefreshing: boolean
  duplicates: FoundDuplicates
  corrections: Corrections
  choose: (file: File) => Promise<void>
  correct: Correct
  /** What the file says in a cell counts again. */
  forget: (cell: { table: string; line: number; place: number }) => Promise<void>
  /** Takes the last correction back; undefined when there is none. */
  stepBack: (() => Promise<void>) | undefined
  /** Understands the file once more, for example with a new template. */
  refresh: () => Promise<void>
  run: (order: RunOrder) => Promise<void>
  cancel: () => void
}

const noCorrections: Corrections = { tables: [] }

/** The states of taking in one file, and the calls that lead from one to the next. */
export function useImport(): Taking {
  const [state, setState] = useState<ImportState>({ kind: 'empty' })
  const [error, setError] = useState<unknown>(null)
  const [isRefreshing, setRefreshing] = useState(false)
  // All corrections made so far, the latest last: each can be taken back by going one step back.
  const [steps, setSteps] = useState<readonly Corrections[]>([noCorrections])
  const latest = useRef(steps)
  const upload = useRef<UploadedFile | null>(null)
  const job = useRef('')
  const duplicates = useDuplicates()

  const keep = (next: readonly Corrections[]): void => {
    latest.current = next
    setSteps(next)
  }
  const current = (): Corrections => latest.current.at(-1) ?? noCorrections
  const work = (event: ProgressEvent): void => setState({ kind: 'working', event, isWriting: false })

  /** Understands the file as corrected now. An answer that a later question has overtaken is dropped. */
  const show = async (report: (event: ProgressEvent) => void): Promise<void> => {
    if (job.current !== '') void client.window.cancelJob({ jobId: job.current })
    duplicates.outdate()
    const jobId = crypto.randomUUID()
    job.current = jobId
    const uploadId = upload.current?.id ?? ''
    try {
      const events = await client.import.preview({ jobId, uploadId, corrections: JSON.stringify(current()) })
      const answer: PreviewAnswer = await followJob(events, report)
      if (job.current !== jobId) return
      if (answer.outcome === 'refused') setState({ kind: 'refused', answer })
      else {
        // Drawn in small steps: the page is long.
        startTransition(() => setState({ kind: 'preview', uploadId, preview: answer.preview }))
        duplicates.askSoon({ uploadId, edition: answer.preview.edition })
      }
    } catch (problem) {
      if (job.current === jobId) throw problem
    } finally {
      if (job.current === jobId) job.current = ''
    }
  }

  const choose = async (file: File): Promise<void> => {
    setError(null)
    work({ kind: 'progress', phase: 'uploading' })
    try {
      upload.current = await uploadFile(file)
      keep([noCorrections])
      duplicates.clear()
      await show(work)
    } catch (problem) {
      setState({ kind: 'empty' })
      setError(problem)
    }
  }

  const apply = async (next: readonly Corrections[]): Promise<void> => {
    setError(null)
    setRefreshing(true)
    const before = latest.current
    keep(next)
    try {
      await show(() => undefined)
    } catch (problem) {
      keep(before)
      setError(problem)
    } finally {
      const isRefreshingStill = job.current !== ''
      startTransition(() => setRefreshing(isRefreshingStill))
    }
  }

  const run = async (order: RunOrder): Promise<void> => {
    if (state.kind !== 'preview') return
    setError(null)
    const present = state
    const write = (event: ProgressEvent): void => setState({ kind: 'working', event, isWriting: true })
    write({ kind: 'progress', phase: 'understanding' })
    const jobId = crypto.randomUUID()
    job.current = jobId
    duplicates.outdate()
    try {
      const events = await client.import.run({
        jobId,
        uploadId: present.uploadId,
        corrections: JSON.stringify(current()),
        ...order,
      })
      setState({ kind: 'done', result: await followJob(events, write) })
      await refreshAll()
    } catch (problem) {
      setState(present)
      if (findProblem(problem).code === 'file-taken-meanwhile') await apply(latest.current)
      setError(problem)
    } finally {
      job.current = ''
    }
  }

  return {
    state,
    error,
    isRefreshing,
    duplicates: duplicates.found,
    corrections: steps.at(-1) ?? noCorrections,
    choose,
    correct: (correction) => apply([...latest.current, correctTable(current(), correction)]),
    forget: (cell) => apply([...latest.current, forgetValue(current(), cell)]),
    stepBack: steps.length > 1 ? () => apply(latest.current.slice(0, -1)) : undefined,
    refresh: () => apply(latest.current),
    run,
    cancel: () => void client.window.cancelJob({ jobId: job.current }),
  }
}
