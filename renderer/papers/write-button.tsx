import { IconFileTypeDocx } from '@tabler/icons-react'
import { client } from '../api.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { useText } from '../parts/use-text.ts'

/** Writes the Word file and hands it over; can be called off while it runs. */
export function WriteButton({ paperId }: { paperId: string }) {
  const say = useText()
  return (
    <DownloadButton
      label={say('papers.write')}
      busyLabel={say('papers.writing')}
      icon={<IconFileTypeDocx size={18} aria-hidden />}
      start={(jobId) => client.papers.write({ paperId, jobId })}
      doneText={({ name }) => say('papers.written', { name })}
    />
  )
}
