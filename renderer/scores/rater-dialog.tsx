import {
  ActionIcon,
  Button,
  Group,
  Modal,
  NativeSelect,
  Paper,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { RaterView } from '../../shared/scores/scores-contract.ts'
import { api, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { useAreGroupsKnown, useGroupOptions } from './use-group-options.ts'

/** The people who score: names and working groups, saved at once. */
export function RaterDialog({ raters, onClose }: { raters: readonly RaterView[]; onClose: () => void }) {
  const say = useText()
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={say('scores.raters')}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack>
        <Text size="sm">
          {say('scores.raters.hint')} {say('scores.raters.removal')}
        </Text>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('scores.rater.name')}</Table.Th>
              <Table.Th w="24rem">{say('scores.group')}</Table.Th>
              <Table.Th aria-label={say('action.delete')} w="3rem" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {raters.map((rater) => (
              <RaterRow key={`${rater.id} ${rater.revision}`} rater={rater} />
            ))}
          </Table.Tbody>
        </Table>
        <NewRater />
      </Stack>
    </Modal>
  )
}

/** Shown instead of a sheet as long as there is nobody who scores. */
export function FirstRater() {
  const say = useText()
  return (
    <Paper component="section" withBorder p="lg" maw={800}>
      <Stack>
        <Title order={2} size="h4">
          {say('scores.first-rater')}
        </Title>
        <Text>{say('scores.raters.hint')}</Text>
        <NewRater />
      </Stack>
    </Paper>
  )
}

function RaterRow({ rater }: { rater: RaterView }) {
  const say = useText()
  const groups = useGroupOptions()
  const save = useMutation(
    api.scores.saveRater.mutationOptions({ onSuccess: refreshAll, onError: refreshAll }),
  )
  const remove = useMutation(
    api.scores.removeRater.mutationOptions({
      onSuccess: async ({ sequence }) => {
        await refreshAll()
        showUndo(say('entry.removed', { name: rater.name }), sequence)
      },
    }),
  )
  const change = (patch: { name?: string; workingGroupId?: string | null }): void =>
    save.mutate({ id: rater.id, expectedRevision: rater.revision, ...patch })
  const error = save.error ?? remove.error
  return (
    <>
      <Table.Tr>
        <Table.Td>
          <TextInput
            aria-label={say('scores.rater.name-of', { name: rater.name })}
            defaultValue={rater.name}
            maxLength={200}
            onBlur={({ currentTarget: { value } }) => {
              if (value.trim() !== '' && value.trim() !== rater.name) change({ name: value })
            }}
          />
        </Table.Td>
        <Table.Td>
          <NativeSelect
            aria-label={say('scores.rater.group-of', { name: rater.name })}
            value={rater.workingGroupId ?? ''}
            data={groups}
            onChange={(event) => change({ workingGroupId: event.currentTarget.value || null })}
          />
        </Table.Td>
        <Table.Td>
          <ActionIcon
            variant="subtle"
            aria-label={say('entry.remove', { name: rater.name })}
            title={say('action.delete')}
            disabled={remove.isPending}
            onClick={() => remove.mutate({ id: rater.id, name: rater.name })}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Table.Td>
      </Table.Tr>
      {error !== null && (
        <Table.Tr>
          <Table.Td colSpan={3}>
            <ProblemNotice error={error} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}

function NewRater() {
  const say = useText()
  const groups = useGroupOptions()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const areGroupsKnown = useAreGroupsKnown()
  const group = chosen ?? groups[1]?.value ?? ''
  const add = useMutation(
    api.scores.addRater.mutationOptions({
      onSuccess: async ({ sequence }) => {
        showUndo(say('scores.rater.added', { name }), sequence)
        setName('')
        await refreshAll()
      },
    }),
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    add.mutate({ name, workingGroupId: group || null })
  }
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" wrap="nowrap">
        <TextInput
          label={say('scores.rater.new')}
          value={name}
          required
          maxLength={200}
          autoComplete="off"
          style={{ flex: 1 }}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={say('scores.group')}
          value={group}
          data={groups}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Button type="submit" disabled={name.trim() === '' || !areGroupsKnown || add.isPending}>
          {say('action.add')}
        </Button>
      </Group>
      <ProblemNotice error={add.error} />
    </form>
  )
}
