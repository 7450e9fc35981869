import { Button, Checkbox, NativeSelect, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { StageBeginning } from '../../shared/stages/way-contract.ts'
import { findStageTemplate, wayIds, wayTemplates } from '../../shared/stages/way-templates.ts'
import { api, refreshAll } from '../api.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { WayPreview } from './way-preview.tsx'

export function AddStageButton() {
  const say = useText()
  const [isOpen, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        {say('way.add')}
      </Button>
      {isOpen && <AddStageDialog onClose={close} />}
    </>
  )
}

const first = wayTemplates.norderstedt[0]?.stage

/** Choices as the values of a select: the kind, then the id where there is one. */
function beginningOf(choice: string): StageBeginning {
  const [kind, id = ''] = choice.split(' ')
  if (kind === 'copy') return { kind, stageId: id }
  return kind === 'template' ? { kind, templateId: id } : { kind: 'empty' }
}

/** A new stage at the end of the way, begun from a template, from another stage or from nothing. */
function AddStageDialog({ onClose }: { onClose: () => void }) {
  const say = useText()
  const [choice, setChoice] = useState(`template ${first?.id ?? ''}`)
  const from = beginningOf(choice)
  const stages = useQuery(api.stages.list.queryOptions())
  const [name, setName] = useState(first?.name ?? '')
  const [letIn, setLetIn] = useState(true)
  const waiting = useQuery(api.stages.way.countWaiting.queryOptions({ staleTime: 0 }))
  const template = from.kind === 'template' ? findStageTemplate(from.templateId) : undefined
  const add = useMutation(
    api.stages.way.addStage.mutationOptions({
      onSuccess: async ({ sequence }) => {
        showUndo(say('way.added', { name }), sequence)
        onClose()
        await refreshAll()
      },
    }),
  )
  const choose = (wished: string): void => {
    setChoice(wished)
    const now = beginningOf(wished)
    if (now.kind === 'empty') setName('')
    if (now.kind === 'template') setName(findStageTemplate(now.templateId)?.stage.name ?? name)
    const copied = stages.data?.find(({ id }) => now.kind === 'copy' && id === now.stageId)
    if (copied !== undefined) setName(say('way.copy.name', { name: copied.name }))
  }
  return (
    <FormDialog
      title={say('way.add')}
      label={say('action.add')}
      isPending={add.isPending}
      error={add.error}
      isDisabled={name.trim() === ''}
      size="lg"
      onSubmit={() => add.mutate({ from, name, letIn })}
      onClose={onClose}
    >
      <NativeSelect
        label={say('way.template')}
        description={say(`way.${from.kind}.hint`)}
        value={choice}
        data={[
          { value: 'empty', label: say('way.empty') },
          {
            group: say('way.copy'),
            items: (stages.data ?? []).map((stage) => ({ value: `copy ${stage.id}`, label: stage.name })),
          },
          ...wayIds.map((way) => ({
            group: say('way.template.of', { way: say(`way.${way}`) }),
            items: wayTemplates[way].map(({ stage }) => ({
              value: `template ${stage.id}`,
              label: stage.name,
            })),
          })),
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {template !== undefined && <WayPreview stages={[template]} />}
      <TextInput
        label={say('stages.name')}
        value={name}
        required
        maxLength={200}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {(waiting.data ?? 0) > 0 && (
        <Checkbox
          label={say('way.let-in', { count: waiting.data ?? 0 })}
          checked={letIn}
          onChange={(event) => setLetIn(event.currentTarget.checked)}
        />
      )}
      <Text size="sm" c="dimmed">
        {say('way.add.hint')}
      </Text>
    </FormDialog>
  )
}
