import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client, refreshAll, uploadFile } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'
import type { PictureWords } from './picture-file.ts'

type Props = PictureWords & { draw: () => Promise<Blob>; onClose: () => void }

/** Asks for a paper and puts the chart into it, as it looks now. */
export function PutIntoPaper({ title, finding, draw, onClose }: Props) {
  const say = useText()
  const papers = useQuery(api.papers.list.queryOptions())
  const [chosen, setChosen] = useState<string | null>(null)
  const paperId = chosen ?? papers.data?.[0]?.id ?? null
  const put = useMutation({
    mutationFn: async (into: string) => {
      const upload = await uploadFile(new File([await draw()], `${title}.png`))
      return await client.papers.pictures.add({ paperId: into, uploadId: upload.id, title, finding })
    },
    onSuccess: async ({ sequence, paper }) => {
      onClose()
      await refreshAll()
      showUndo(say('papers.picture.added', { paper }), sequence)
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('chart.into-paper')}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack>
        <Text size="sm">{say('chart.into-paper.hint')}</Text>
        {papers.data?.length === 0 ? (
          <Text>{say('chart.into-paper.none')}</Text>
        ) : (
          <Select
            label={say('chart.into-paper.paper')}
            allowDeselect={false}
            value={paperId}
            data={(papers.data ?? []).map((paper) => ({
              value: paper.id,
              label: `${paper.reference || paper.number} ${paper.subject}`,
            }))}
            onChange={setChosen}
          />
        )}
        <ProblemNotice error={papers.error ?? put.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('action.cancel')}
          </Button>
          <Button
            disabled={paperId === null}
            loading={put.isPending}
            onClick={() => {
              if (paperId !== null) put.mutate(paperId)
            }}
          >
            {say('chart.into-paper.do')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
