import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProgressEvent } from '../../shared/progress.ts'
import { followJob } from '../api.ts'
import { JobProgress } from '../parts/job-progress.tsx'

type Saved = { sequence: number; version: number; takenOver: number }
type Steps = AsyncIterable<ProgressEvent | { kind: 'done'; result: Saved }>

type Options<Input> = {
  start: (input: Input & { jobId: string }) => Promise<Steps>
  onSuccess: (saved: Saved) => Promise<void>
}

/** Saving a catalogue, with how far the taking over of marks is and the way to cancel it. */
export function useVersionJob<Input extends object>({ start, onSuccess }: Options<Input>) {
  const [step, setStep] = useState<{ jobId: string; event: ProgressEvent } | null>(null)
  const save = useMutation({
    mutationFn: async (input: Input) => {
      const jobId = crypto.randomUUID()
      try {
        return await followJob(await start({ ...input, jobId }), (event) => setStep({ jobId, event }))
      } finally {
        setStep(null)
      }
    },
    onSuccess,
  })
  return { save, progress: step === null ? null : <JobProgress {...step} /> }
}
