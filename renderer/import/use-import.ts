import { useRef, useState } from 'react'
import type {
  ImportPreview,
  ImportResult,
  PreviewAnswer,
  WorkshopChoice,
} from '../../shared/import/import-contract.ts'
import type { Corrections, TableCorrection } from '../../shared/import/understanding.ts'
import type { ProgressEvent } from '../../shared/progress.ts'
import { client, followJob, refreshAll, type UploadedFile, uploadFile } from '../api.ts'
import { correctTable } from './corrections.ts'

export type ImportState =
  | { kind: 'empty' }
  | { kind: 'working'; event: ProgressEvent }
  | { kind: 'refused'; answer: Extract<PreviewAnswer, { outcome: 'refused' }> }
  | { kind: 'preview'; preview: ImportPreview }
  | { kind: 'done'; result: ImportResult }

export type FieldNames = ImportPreview['fieldNames']

export type Taking = {
  state: ImportState
  error: unknown
  /** A correction is being applied; the preview shown is the one before. */
  isRefreshing: boolean
  choose: (file: File) => Promise<void>
  correct: (correction: TableCorrection) => Promise<void>
  run: (workshop: WorkshopChoice, fieldNames: FieldNames) => Promise<void>
  cancel: () => void
}

const noCorrections: Corrections = { tables: [] }

/** The states of taking in one file, and the calls that lead from one to the next. */
export function useImport(): Taking {
  const [state, setState] = useState<ImportState>({ kind: 'empty' })
  const [error, setError] = useState<unknown>(null)
  const [isRefreshing, setRefreshing] = useState(false)
  const upload = useRef<UploadedFile | null>(null)
  const corrections = useRef(noCorrections)
  const job = useRef('')

  const show = async (report: (event: ProgressEvent) => void): Promise<void> => {
    job.current = crypto.randomUUID()
    const uploadId = upload.current?.id ?? ''
    const events = await client.import.preview({
      jobId: job.current,
      uploadId,
      corrections: corrections.current,
    })
    const answer: PreviewAnswer = await followJob(events, report)
    if (answer.outcome === 'refused') setState({ kind: 'refused', answer })
    else setState({ kind: 'preview', preview: answer.preview })
  }

  const work = (event: ProgressEvent): void => setState({ kind: 'working', event })

  const choose = async (file: File): Promise<void> => {
    setError(null)
    work({ kind: 'progress', phase: 'uploading' })
    try {
      upload.current = await uploadFile(file)
      corrections.current = noCorrections
      await show(work)
    } catch (problem) {
      setState({ kind: 'empty' })
      setError(problem)
    }
  }

  const correct = async (correction: TableCorrection): Promise<void> => {
    setError(null)
    setRefreshing(true)
    const before = corrections.current
    corrections.current = correctTable(before, correction)
    try {
      await show(() => undefined)
    } catch (problem) {
      corrections.current = before
      setError(problem)
    } finally {
      setRefreshing(false)
    }
  }

  const run = async (workshop: WorkshopChoice, fieldNames: FieldNames): Promise<void> => {
    setError(null)
    const present = state
    job.current = crypto.randomUUID()
    const uploadId = upload.current?.id ?? ''
    const order = { jobId: job.current, uploadId, corrections: corrections.current, workshop, fieldNames }
    try {
      const result = await followJob(await client.import.run(order), work)
      setState({ kind: 'done', result })
      await refreshAll()
    } catch (problem) {
      setState(present)
      setError(problem)
    }
  }

  const cancel = (): void => void client.window.cancelJob({ jobId: job.current })

  return { state, error, isRefreshing, choose, correct, run, cancel }
}
