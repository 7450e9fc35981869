import { IconFileSpreadsheet } from '@tabler/icons-react'
import { client } from '../api.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

/** Hands the ranking over as a workbook that computes it again. */
export function ExportButton({ stageId }: { stageId: string }) {
  const say = useText()
  const language = useLanguage()
  return (
    <DownloadButton
      label={say('ranking.export')}
      busyLabel={say('progress.writing')}
      icon={<IconFileSpreadsheet size={18} aria-hidden />}
      variant="default"
      start={(jobId) => client.ranking.export({ stageId, language, jobId })}
      doneText={({ name }) => say('ranking.export.done', { name })}
    />
  )
}
