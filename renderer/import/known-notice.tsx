import { Alert } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { ImportPreview } from '../../shared/import/preview-contract.ts'
import { formatMoment } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

/** The very file was imported before, and what comes of importing it once more. */
export function KnownNotice({ known }: { known: ImportPreview['known'] }) {
  const say = useText()
  const language = useLanguage()
  if (known === null) return null
  const { importedAt, ideaCount } = known
  return (
    <Alert color="yellow" role="alert" icon={<IconInfoCircle aria-hidden />}>
      {say('import.known', { date: formatMoment(importedAt, language), count: ideaCount })}
    </Alert>
  )
}
