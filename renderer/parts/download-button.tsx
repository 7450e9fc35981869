import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ProgressEvent } from '../../shared/progress.ts'
import { client, followJob, startDownload } from '../api.ts'
import { problemOf, ProblemNotice } from './problem-notice.tsx'
import { useText } from './use-text.ts'

type Offered = { path: string }

type Props<T extends Offered> = {
  label: string
  busyLabel: string
  icon: ReactNode
  variant?: 'filled' | 'default'
  /** Starts the job under this id; it ends with the path of the finished file. */
  start: (jobId: string) => Promise<AsyncIterable<ProgressEvent | { kind: 'done'; result: T }>>
  /** What to tell when the download has begun. */
  doneText: (result: T) => string
}

/** Has a file written, can be cancelled on the way, and hands the file over as a download. */
export function DownloadButton<T extends Offered>({
  label,
  busyLabel,
  icon,
  variant,
  start,
  doneText,
}: Props<T>) {
  const say = useText()
  const [jobId, setJobId] = useState('')
  const write = useMutation({
    mutationFn: async () => {
      const id = crypto.randomUUID()
      setJobId(id)
      return await followJob(await start(id), () => undefined)
    },
    onSuccess: (result) => {
      startDownload(result.path)
      notifications.show({
        message: doneText(result),
        closeButtonProps: { 'aria-label': say('action.close') },
      })
    },
  })
  const isCancelled = write.error !== null && problemOf(write.error).code === 'cancelled'
  return (
    <Group gap="xs" wrap="nowrap">
      {!isCancelled && <ProblemNotice error={write.error} />}
      {write.isPending && (
        <Button variant="default" onClick={() => void client.window.cancelJob({ jobId })}>
          {say('action.cancel')}
        </Button>
      )}
      <Button
        {...(variant === undefined ? {} : { variant })}
        leftSection={icon}
        loading={write.isPending}
        onClick={() => write.mutate()}
      >
        {write.isPending ? busyLabel : label}
      </Button>
    </Group>
  )
}
