import { ActionIcon, Button, Group, Loader, Stack, Table, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDownload, IconSnowflake } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RankingView } from '../../shared/ranking/ranking-contract.ts'
import type { SealView } from '../../shared/ranking/seal-contract.ts'
import { api, startDownload } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { formatMoment } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { SealDetailPanel } from './seal-detail-panel.tsx'
import { SealDialog } from './seal-dialog.tsx'

/** The seals of a stage: make one, look at one, compare it with today. */
export function SealsPanel({ ranking }: { ranking: RankingView }) {
  const say = useText()
  const { stage, ideas } = ranking
  const [isSealing, sealing] = useDisclosure(false)
  const [openedId, setOpenedId] = useState<string>()
  const seals = useQuery(api.ranking.seals.list.queryOptions({ input: { stageId: stage.id } }))
  const opened = seals.data?.find(({ id }) => id === openedId)
  return (
    <Stack>
      <Panel
        title={say('seal.title', { stage: stage.name })}
        finding={say('seal.lead')}
        actions={
          <Button
            leftSection={<IconSnowflake size={16} aria-hidden />}
            disabled={ideas.length === 0}
            style={{ flexShrink: 0 }}
            onClick={sealing.open}
          >
            {say('seal.add')}
          </Button>
        }
      >
        <ProblemNotice error={seals.error} />
        {seals.isPending && <Loader aria-label={say('app.loading')} />}
        {seals.data?.length === 0 && <Text size="sm">{say('seal.none')}</Text>}
        {seals.data !== undefined && seals.data.length > 0 && (
          <SealsTable seals={seals.data} onOpen={setOpenedId} />
        )}
      </Panel>
      {opened !== undefined && <SealDetailPanel key={opened.id} seal={opened} />}
      {isSealing && <SealDialog stage={stage} onClose={sealing.close} />}
    </Stack>
  )
}

const columns = ['number', 'when', 'by', 'occasion', 'fingerprint', 'today'] as const

type TableProps = { seals: readonly SealView[]; onOpen: (sealId: string) => void }

function SealsTable({ seals, onOpen }: TableProps) {
  const say = useText()
  return (
    <Table.ScrollContainer minWidth={820} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table aria-label={say('seal.table')} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{say(`seal.column.${column}`)}</Table.Th>
            ))}
            <Table.Th>
              <span className="visually-hidden">{say('seal.column.actions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {seals.map((seal) => (
            <SealRow key={seal.id} seal={seal} onOpen={() => onOpen(seal.id)} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function SealRow({ seal, onOpen }: { seal: SealView; onOpen: () => void }) {
  const say = useText()
  const language = useLanguage()
  const { id, number, sealedAt, sealedBy, occasion, fingerprint, differences } = seal
  const save = useMutation(
    api.ranking.seals.export.mutationOptions({ onSuccess: ({ path, name }) => startDownload(path, name) }),
  )
  return (
    <Table.Tr>
      <Table.Td>{number}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatMoment(sealedAt, language)}</Table.Td>
      <Table.Td>{sealedBy}</Table.Td>
      <Table.Td>{occasion === '' ? '–' : occasion}</Table.Td>
      <Table.Td ff="monospace">{fingerprint.slice(0, 12)} …</Table.Td>
      <Table.Td>
        {differences.length === 0
          ? say('seal.today.same')
          : say('seal.today.differs', { count: differences.length })}
      </Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap" justify="flex-end">
          <Button
            size="compact-sm"
            variant="default"
            aria-label={say('seal.open.number', { number })}
            onClick={onOpen}
          >
            {say('seal.open')}
          </Button>
          <ActionIcon
            variant="default"
            loading={save.isPending}
            aria-label={say('seal.file.number', { number })}
            title={say('seal.file.number', { number })}
            onClick={() => save.mutate({ sealId: id })}
          >
            <IconDownload size={16} aria-hidden />
          </ActionIcon>
        </Group>
        <ProblemNotice error={save.error} />
      </Table.Td>
    </Table.Tr>
  )
}
