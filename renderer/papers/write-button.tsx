import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { client, followJob, startDownload } from '../api.ts'
import { problemOf, ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'

/** Writes the Word file and hands it over; can be called off while it runs. */
export function WriteButton({ paperId }: { paperId: string }) {
  const say = useText()
  const [jobId, setJobId] = useState('')
  const write = useMutation({
    mutationFn: async () => {
      const id = crypto.randomUUID()
      setJobId(id)
      return await followJob(await client.papers.write({ paperId, jobId: id }), () => undefined)
    },
    onSuccess: ({ path, name }) => {
      startDownload(path)
      notifications.show({
        message: say('papers.written', { name }),
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
        leftSection={<IconFileTypeDocx size={18} aria-hidden />}
        loading={write.isPending}
        onClick={() => write.mutate()}
      >
        {write.isPending ? say('papers.writing') : say('papers.write')}
      </Button>
    </Group>
  )
}
