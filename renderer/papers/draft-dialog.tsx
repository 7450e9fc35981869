import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, client, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

/** Which pilots the new paper is about; the rest of the draft comes from the data. */
export function DraftDialog({ onClose }: { onClose: () => void }) {
  const say = useText()
  const navigate = useNavigate()
  const portfolio = useQuery(api.portfolio.list.queryOptions())
  const [pilotIds, setPilotIds] = useState<string[]>([])
  const create = useMutation({
    mutationFn: async () => await client.papers.createDraft({ pilotIds }),
    onSuccess: async ({ paperId, number, sequence }) => {
      onClose()
      await refreshAll()
      await navigate({ to: '/papers/$recordId', params: { recordId: paperId } })
      showUndo(say('papers.created', { number }), sequence)
    },
  })
  const pilots = portfolio.data?.pilots ?? []
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('papers.create')}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack>
        <Text size="sm">{say('papers.create.hint')}</Text>
        <ProblemNotice error={portfolio.error ?? create.error} />
        {portfolio.data !== undefined && pilots.length === 0 && <Text>{say('papers.none.pilots')}</Text>}
        <Checkbox.Group label={say('papers.create.pilots')} value={pilotIds} onChange={setPilotIds}>
          <Stack gap="xs" mt="xs">
            {pilots.map(({ id, number, title }) => (
              <Checkbox key={id} value={id} label={`${number} ${title}`} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group justify="flex-end">
          {pilotIds.length === 0 && (
            <Text size="sm" c="dimmed">
              {say('papers.create.choose')}
            </Text>
          )}
          <Button variant="default" onClick={onClose}>
            {say('action.cancel')}
          </Button>
          <Button disabled={pilotIds.length === 0} loading={create.isPending} onClick={() => create.mutate()}>
            {say('papers.create')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
