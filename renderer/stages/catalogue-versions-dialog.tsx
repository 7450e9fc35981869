import { Anchor, Group, Loader, Modal, NativeSelect, Stack, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDay } from '../../shared/calendar.ts'
import type { CatalogueVersion } from '../../shared/stages/catalogue-contract.ts'
import { compareCatalogues, originsBetween } from '../../shared/stages/catalogue-changes.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { CatalogueChangeTable } from './catalogue-change-table.tsx'
import { CatalogueTable } from './catalogue-table.tsx'

type Props = { stage: StageView; onClose: () => void }

/** All versions of the catalogue of a stage: why there is each of them, what it asked, and what differs from another one. */
export function CatalogueVersionsDialog({ stage, onClose }: Props) {
  const say = useText()
  const versions = useQuery(api.stages.catalogues.list.queryOptions({ input: { stageId: stage.id } }))
  return (
    <Modal
      opened
      size="90%"
      onClose={onClose}
      title={say('catalogue.versions.title', { name: stage.name })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <ProblemNotice error={versions.error} />
      {versions.isPending && <Loader aria-label={say('app.loading')} />}
      {versions.data !== undefined && <Versions versions={versions.data} />}
    </Modal>
  )
}

function Versions({ versions }: { versions: readonly CatalogueVersion[] }) {
  const say = useText()
  const [shownId, setShownId] = useState(versions[1]?.id ?? '')
  const [otherId, setOtherId] = useState(versions[0]?.id ?? '')
  const shown = versions.find(({ id }) => id === shownId) ?? versions[0]
  const other = versions.find(({ id }) => id === otherId) ?? versions[0]
  if (shown === undefined || other === undefined) return null
  const [older, newer] = shown.version < other.version ? [shown, other] : [other, shown]
  const changes = compareCatalogues(older, newer, originsBetween(versions, older, newer))
  const choices = versions.map(({ id, version }) => ({
    value: id,
    label: say('catalogue.version', { version }),
  }))
  return (
    <Stack>
      <VersionList versions={versions} />
      <Group align="flex-end">
        <NativeSelect
          label={say('catalogue.versions.shown')}
          value={shown.id}
          data={choices}
          onChange={(event) => setShownId(event.currentTarget.value)}
        />
        <NativeSelect
          label={say('catalogue.versions.other')}
          value={other.id}
          data={choices}
          onChange={(event) => setOtherId(event.currentTarget.value)}
        />
      </Group>
      <Title order={3} size="h5">
        {say('catalogue.changes', { older: older.version, newer: newer.version })}
      </Title>
      <CatalogueChangeTable
        changes={changes}
        rules={{ before: older, after: newer }}
        older={older.version}
        newer={newer.version}
      />
      <Title order={3} size="h5">
        {say('catalogue.versions.asked', { version: shown.version })}
      </Title>
      <CatalogueTable catalogue={shown} />
    </Stack>
  )
}

function VersionList({ versions }: { versions: readonly CatalogueVersion[] }) {
  const say = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  return (
    <Table aria-label={say('catalogue.versions')} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('catalogue.versions.number')}</Table.Th>
          <Table.Th>{say('catalogue.versions.on')}</Table.Th>
          <Table.Th>{say('catalogue.versions.reason')}</Table.Th>
          <Table.Th>{say('catalogue.versions.marks')}</Table.Th>
          <Table.Th>{say('step.ranking')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {versions.map(({ id, stageId, version, createdOn, reason, markCount }, index) => (
          <Table.Tr key={id}>
            <Table.Td>
              {say('catalogue.version', { version })}
              {index === 0 && (
                <Text size="xs" c="dimmed">
                  {say('catalogue.versions.current')}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{formatDay(createdOn, language)}</Table.Td>
            <Table.Td>{reason === '' ? say('catalogue.versions.first') : reason}</Table.Td>
            <Table.Td>{say('catalogue.versions.mark-count', { count: markCount })}</Table.Td>
            <Table.Td>
              <Anchor
                component="button"
                type="button"
                size="sm"
                onClick={() =>
                  void navigate({
                    to: '/ranking',
                    search: { stage: stageId, version: index === 0 ? undefined : id },
                  })
                }
              >
                {say('catalogue.versions.ranking', { version })}
              </Anchor>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
