import { Button, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '../../shared/language/text.ts'
import type { AgreedValueView } from '../../shared/scores/rounds-contract.ts'
import { parseScoreInput, type ScoreInputProblem } from '../../shared/scores/score-input.ts'
import type { CriterionView } from '../../shared/stages/catalogue-view.ts'
import type { Scale } from '../../shared/stages/stage.ts'
import { client, refreshAll } from '../api.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { problemText } from './problem-text.ts'

type Props = {
  place: { stageId: string; roundId: string; ideaId: string }
  ideaNumber: string
  criterion: CriterionView
  scale: Scale
  present: AgreedValueView | undefined
  onClose: () => void
}

/** The value that is to count instead of the mean, with the reason that it needs. */
export function AgreeDialog({ place, ideaNumber, criterion, scale, present, onClose }: Props) {
  const say = useText()
  const language = useLanguage()
  const [entered, setEntered] = useState(present === undefined ? '' : formatNumber(present.value, language))
  const [reason, setReason] = useState(present?.reason ?? '')
  const [decidedBy, setDecidedBy] = useState(present?.decidedBy ?? '')
  const [problem, setProblem] = useState<ScoreInputProblem | null>(null)
  const finish = async (message: string, sequence: number): Promise<void> => {
    onClose()
    await refreshAll()
    showUndo(message, sequence)
  }
  const named = { idea: ideaNumber, criterion: criterion.name }
  const agree = useMutation({
    mutationFn: (value: number) =>
      client.scores.rounds.agree({
        ...place,
        criterionId: criterion.id,
        value,
        reason,
        decidedBy,
        ...(present && { expectedRevision: present.revision }),
      }),
    onSuccess: ({ sequence }, value) =>
      finish(say('rounds.agree.done', { ...named, value: formatNumber(value, language) }), sequence),
  })
  const drop = useMutation({
    mutationFn: ({ id, revision }: AgreedValueView) =>
      client.scores.rounds.dropAgreed({ ...place, id, expectedRevision: revision }),
    onSuccess: ({ sequence }) => finish(say('rounds.agree.dropped', named), sequence),
  })
  const submit = (): void => {
    const input = parseScoreInput(entered, scale)
    if (input.ok && input.score.state === 'value') agree.mutate(input.score.value)
    else setProblem(input.ok ? { code: 'no-mark', entered, allowed: scale, proposals: [] } : input.problem)
  }
  return (
    <FormDialog
      title={say('rounds.agree.for', { criterion: criterion.name })}
      label={say('rounds.agree.save')}
      isPending={agree.isPending}
      error={agree.error ?? drop.error}
      extra={
        present !== undefined && (
          <Button variant="default" loading={drop.isPending} onClick={() => drop.mutate(present)}>
            {say('rounds.agree.drop')}
          </Button>
        )
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{say('rounds.agree.hint')}</Text>
      <TextInput
        label={say('rounds.agree.value', {
          minimum: formatNumber(scale.minimum, language),
          maximum: formatNumber(scale.maximum, language),
        })}
        value={entered}
        error={problem && problemText(problem, scale, language)}
        onChange={(event) => {
          setEntered(event.currentTarget.value)
          setProblem(null)
        }}
        maxLength={40}
        required
        data-autofocus
      />
      <ReasonField
        label={say('rounds.agree.reason')}
        description={say('rounds.agree.reason.hint')}
        value={reason}
        onChange={setReason}
      />
      <TextInput
        label={say('rounds.agree.by')}
        description={say('rounds.agree.by.hint')}
        value={decidedBy}
        onChange={(event) => setDecidedBy(event.currentTarget.value)}
        maxLength={200}
        required
      />
    </FormDialog>
  )
}
