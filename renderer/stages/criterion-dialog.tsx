import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { CriterionView } from '../../shared/stages/stages-contract.ts'
import { useText } from '../parts/use-text.ts'
import type { CriterionPatch } from './use-save-criterion.ts'

type Props = { criterion: CriterionView; onSave: (patch: CriterionPatch) => void; onClose: () => void }

/** The words of a criterion: name and question. */
export function CriterionDialog({ criterion, onSave, onClose }: Props) {
  const say = useText()
  const [name, setName] = useState(criterion.name)
  const [question, setQuestion] = useState(criterion.question)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const patch: CriterionPatch = {}
    if (name.trim() !== criterion.name) patch.name = name
    if (question.trim() !== criterion.question) patch.question = question
    if (Object.keys(patch).length > 0) onSave(patch)
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('stages.criterion.edit', { name: criterion.name })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={say('stages.criterion.name')}
            value={name}
            required
            maxLength={200}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Textarea
            label={say('stages.criterion.question')}
            description={say('stages.criterion.question.hint')}
            value={question}
            maxLength={1000}
            autosize
            minRows={3}
            onChange={(event) => setQuestion(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('action.cancel')}
            </Button>
            <Button type="submit" disabled={name.trim() === ''}>
              {say('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
