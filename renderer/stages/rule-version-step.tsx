import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { SaveRuleInput } from '../../shared/stages/catalogue-contract.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { client, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { CatalogueChangeTable } from './catalogue-change-table.tsx'
import { useVersionJob } from './use-version-job.tsx'

type Props = {
  stage: StageView
  fields: Pick<SaveRuleInput, 'name' | 'kind' | 'exitRule' | 'minimumRaters'>
  onBack: () => void
  onDone: () => void
}

/** Another rule once there are marks: what differs, that the marks hold on, and why. */
export function RuleVersionStep({ stage, fields, onBack, onDone }: Props) {
  const say = useText()
  const [reason, setReason] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // The button that had the focus is hidden now.
  useEffect(() => field.current?.focus(), [])
  const { id: stageId, revision: stageRevision, name, catalogue } = stage
  const older = catalogue.version
  const version = older + 1
  const { save, progress } = useVersionJob<SaveRuleInput>({
    start: client.stages.catalogues.saveRuleInSteps,
    onSuccess: async ({ sequence, takenOver }) => {
      showUndo(say('catalogue.saved.version', { name, version, count: takenOver }), sequence)
      onDone()
      await refreshAll()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate({ stageId, seen: { catalogueId: catalogue.id, stageRevision }, ...fields, reason })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{say('catalogue.rule.lead', { older, newer: version })}</Text>
        <CatalogueChangeTable
          changes={[]}
          rules={{ before: stage, after: fields }}
          older={older}
          newer={version}
        />
        <Text size="sm">{say('catalogue.rule.marks')}</Text>
        <TextInput
          label={say('catalogue.new.reason')}
          description={say('catalogue.rule.reason.hint')}
          required
          ref={field}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {progress}
        <ProblemNotice error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onBack}>
            {say('catalogue.rule.back')}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={reason.trim() === ''}>
            {say('catalogue.new.save', { version })}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
