import { Alert, Button, Group, Loader, Paper, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { refusalSentence } from '../../shared/import/refusal-sentence.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ForeignCard } from './foreign-card.tsx'
import { OwnSheetCard } from './own-sheet-card.tsx'
import { reportHeading } from './returned-overview.tsx'
import type { ReturnedFile, ReturnedFiles } from './use-returned-files.ts'

export type CardProps = {
  file: ReturnedFile
  stages: readonly StageView[]
  returned: ReturnedFiles
  /** Another file of the list is by the same person. */
  hasTwin: boolean
}

/** One file that came back, from being read to being taken over. */
export function ReturnedFileCard(props: CardProps) {
  const { file } = props
  return (
    <Paper component="li" withBorder p="md">
      <Title order={3} size="h5" id={reportHeading(file.id)} tabIndex={-1}>
        {file.name}
      </Title>
      <CardContent {...props} />
    </Paper>
  )
}

function CardContent(props: CardProps) {
  const say = useText()
  const { file, returned } = props
  const { state } = file
  switch (state.kind) {
    case 'reading':
      return (
        <Group gap="xs" role="status">
          <Loader size="xs" aria-hidden />{' '}
          <Text size="sm">{say('score-sheets.reading', { name: file.name })}</Text>
        </Group>
      )
    case 'failed':
      return <ProblemNotice error={state.error} />
    case 'taken':
      return <Taken file={file} state={state} returned={returned} />
    case 'reviewed':
      return <Reviewed {...props} />
  }
}

type TakenProps = {
  file: ReturnedFile
  state: Extract<ReturnedFile['state'], { kind: 'taken' }>
  returned: ReturnedFiles
}

function Taken({ file, state, returned }: TakenProps) {
  const say = useText()
  const { written, sequence, isEvidence, isUndone } = state
  const takenKey = isEvidence ? 'score-foreign.taken.evidence' : 'score-sheets.taken'
  const done = written === 0 ? say('score-sheets.taken.nothing') : say(takenKey, { count: written })
  return (
    <Group role="status">
      <IconCheck size={18} aria-hidden />
      <Text>{isUndone ? say('score-sheets.undone') : done}</Text>
      {!isUndone && sequence > 0 && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={returned.isBusy}
          onClick={() => void returned.undo(file.id)}
        >
          {say('action.undo')}
        </Button>
      )}
    </Group>
  )
}

function Reviewed(props: CardProps) {
  const say = useText()
  const language = useLanguage()
  const { file } = props
  if (file.state.kind !== 'reviewed') return null
  const { report, isOutdated } = file.state
  if (report.kind === 'unreadable') return <Refused text={refusalSentence(report, language)} />
  if (report.kind === 'refused') return <Refused text={say(`score-sheets.refused.${report.reason}`)} />
  return (
    <>
      {isOutdated && <Refused text={say('score-sheets.changed-since')} />}
      {report.kind === 'sheet' ? (
        <OwnSheetCard {...props} report={report} />
      ) : (
        <ForeignCard {...props} report={report} />
      )}
    </>
  )
}

function Refused({ text }: { text: string }) {
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} mt="xs">
      {text}
    </Alert>
  )
}
