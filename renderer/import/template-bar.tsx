import { Badge, Button, Group, Popover, Stack, TextInput } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { templateOf } from '../../shared/import/template.ts'
import type { PreviewTable } from '../../shared/import/preview-table.ts'
import { api, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

/** Says which template was recognised, and remembers the mapping as it is now for the next file with these headings. */
export function TemplateBar({ table }: { table: PreviewTable }) {
  const say = useText()
  const hasHeadings = table.columns.some(({ heading }) => heading !== '')
  return (
    <Group gap="xs" wrap="nowrap">
      {table.template !== undefined && (
        <Badge
          variant="light"
          tt="none"
          size="lg"
          fw={500}
          leftSection={<IconBookmark size={14} aria-hidden />}
        >
          {say('import.template.recognised', { name: table.template })}
        </Badge>
      )}
      {hasHeadings && <SaveTemplate table={table} />}
    </Group>
  )
}

function SaveTemplate({ table }: { table: PreviewTable }) {
  const say = useText()
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState(table.template ?? '')
  const save = useMutation(
    api.import.saveTemplate.mutationOptions({
      onSuccess: async ({ sequence }) => {
        setOpen(false)
        await refreshAll()
        showUndo(say('import.template.saved', { name: name.trim() }), sequence)
      },
    }),
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() !== '') save.mutate({ template: templateOf(name.trim(), table.columns) })
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={340}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button variant="default" size="xs" onClick={() => setOpen(!isOpen)}>
          {say('import.template.save')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('import.template.save')}>
        <form onSubmit={submit}>
          <Stack gap="sm">
            <TextInput
              label={say('import.template.name')}
              description={say('import.template.hint')}
              value={name}
              maxLength={200}
              required
              data-autofocus
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <ProblemNotice error={save.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setOpen(false)}>
                {say('action.cancel')}
              </Button>
              <Button type="submit" loading={save.isPending}>
                {say('action.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
