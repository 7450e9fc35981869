import { Box, Loader, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import type { ExistingProjectView } from '../../shared/inventory/inventory-contract.ts'
import { api, client } from '../api.ts'
import type { GridColumn } from '../parts/grid-column.ts'
import { GridTable } from '../parts/grid-table.tsx'
import { NewByName } from '../parts/new-by-name.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { focusSheet, focusTable, RecordSplit } from '../parts/record-sheet.tsx'
import { type Say, useText } from '../parts/use-text.ts'
import { ProjectSheet } from './project-sheet.tsx'

/** What the city has already: the measure for "new", "extends" and "exists". */
export function InventoryPage() {
  const say = useText()
  const navigate = useNavigate()
  const { recordId } = useParams({ strict: false })
  const projects = useQuery(api.inventory.list.queryOptions())
  const columns = useMemo(() => buildColumns(say), [say])
  const split = useRef<HTMLDivElement>(null)
  const open = (id: string): void =>
    void (id === recordId
      ? focusSheet(split.current)
      : navigate({ to: '/inventory/$recordId', params: { recordId: id } }))
  const close = (): void => {
    void navigate({ to: '/inventory' })
    focusTable(split.current)
  }
  const opened = projects.data?.find(({ id }) => id === recordId)
  const add = (
    <NewByName
      label={say('inventory.new')}
      fieldLabel={say('inventory.new.name')}
      create={(name) => client.inventory.add({ name })}
      onCreated={open}
    />
  )
  return (
    <Box className="full-page">
      <Page title={say('step.inventory')} lead={say('inventory.lead')} actions={add}>
        <ProblemNotice error={projects.error} />
        {projects.isPending && <Loader aria-label={say('app.loading')} />}
        {projects.data !== undefined && (
          <RecordSplit ref={split} isOpen={opened !== undefined}>
            <GridTable
              name="inventory"
              lines={3}
              label={say('inventory.table')}
              rows={projects.data}
              rowKey={({ id }) => id}
              columns={columns}
              countText={(shown, count) => say('inventory.count', { shown, count })}
              empty={<Text py="xl">{say('inventory.none')}</Text>}
              noMatch={say('inventory.no-match')}
              openKey={opened?.id}
              onOpen={open}
              onLeave={close}
            />
            {opened !== undefined && <OpenProject key={opened.id} project={opened} onClose={close} />}
          </RecordSplit>
        )}
      </Page>
    </Box>
  )
}

function OpenProject({ project, onClose }: { project: ExistingProjectView; onClose: () => void }) {
  const programme = useQuery(api.programme.find.queryOptions())
  return <ProjectSheet project={project} fields={programme.data?.fieldsOfAction ?? []} onClose={onClose} />
}

function buildColumns(say: Say): GridColumn<ExistingProjectView>[] {
  const title = (id: keyof ExistingProjectView & ColumnId): string => say(`inventory.column.${id}`)
  return [
    {
      id: 'number',
      title: title('number'),
      kind: 'text',
      width: 72,
      isAlwaysShown: true,
      value: (one) => one.number,
    },
    {
      id: 'name',
      title: title('name'),
      kind: 'text',
      width: 172,
      isAlwaysShown: true,
      value: (one) => one.name,
    },
    { id: 'owner', title: title('owner'), kind: 'pick', width: 120, value: (one) => one.owner },
    {
      id: 'fieldsOfAction',
      title: title('fieldsOfAction'),
      kind: 'pick',
      width: 178,
      value: (one) => one.fieldsOfAction,
    },
    { id: 'state', title: title('state'), kind: 'text', width: 140, value: (one) => one.state },
    {
      id: 'extendedBy',
      title: title('extendedBy'),
      kind: 'number',
      width: 104,
      value: (one) => one.extendedBy,
    },
    { id: 'sameAs', title: title('sameAs'), kind: 'number', width: 104, value: (one) => one.sameAs },
    {
      id: 'description',
      title: title('description'),
      kind: 'text',
      width: 244,
      isFlexible: true,
      value: (one) => one.description,
    },
  ]
}

type ColumnId =
  | 'number'
  | 'name'
  | 'owner'
  | 'fieldsOfAction'
  | 'state'
  | 'extendedBy'
  | 'sameAs'
  | 'description'
