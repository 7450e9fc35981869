import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { PreviewAnswer } from '../../shared/import/preview-contract.ts'
import { refusalSentence } from '../../shared/import/refusal-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

/** Why a file is not read, and what to do about it. */
export function RefusalNotice({ answer }: { answer: Extract<PreviewAnswer, { outcome: 'refused' }> }) {
  const say = useText()
  const language = useLanguage()
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={say('refusal.title')}>
      {refusalSentence(answer, language)} {say('refusal.unchanged')}
    </Alert>
  )
}
