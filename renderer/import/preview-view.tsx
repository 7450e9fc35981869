import { SimpleGrid, Stack, Tabs } from '@mantine/core'
import { useRef, useState } from 'react'
import type { WorkshopChoice } from '../../shared/import/import-contract.ts'
import type { ImportPreview } from '../../shared/import/preview-contract.ts'
import type { PreviewTable } from '../../shared/import/preview-table.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { formatNumber } from '../../shared/language/text.ts'
import { DuplicatesPanel } from './duplicates-panel.tsx'
import { FieldsPanel, unplaced } from './fields-panel.tsx'
import { HiddenNotice } from './hidden-notice.tsx'
import { KnownNotice } from './known-notice.tsx'
import { LayoutPanel } from './layout-panel.tsx'
import { MappingPanel } from './mapping-panel.tsx'
import { NotTables } from './not-tables.tsx'
import { PreviewGrid } from './preview-grid.tsx'
import type { PreviewSource } from './preview-source.ts'
import { ProblemsPanel } from './problems-panel.tsx'
import { RunBar } from './run-bar.tsx'
import { SkippedPanel } from './skipped-panel.tsx'
import { TableCounts } from './table-counts.tsx'
import { type Deciding, useDecisions } from './use-decisions.ts'
import type { FieldNames, Taking } from './use-import.ts'
import { useVersion } from './use-version.ts'
import { VersionPanel } from './version-panel.tsx'
import { WarningList } from './warning-list.tsx'
import { WorkshopInput } from './workshop-input.tsx'

type Props = { taking: Taking; uploadId: string; preview: ImportPreview }
type TableProps = Omit<Props, 'uploadId'> & { source: PreviewSource; deciding: Deciding }

/** What was understood of the file, table by table; every guess can be corrected before anything is written. */
export function PreviewView({ taking, uploadId, preview }: Props) {
  const say = useText()
  const { tables, notTables, warnings, edition } = preview
  const [chosenNames, setChosenNames] = useState<FieldNames>([])
  // A correction may bring other names of fields into view; what the person chose for a name stays.
  const chosen = new Map(chosenNames.map((name) => [name.written, name]))
  const fieldNames = preview.fieldNames.map((name) => chosen.get(name.written) ?? name)
  const version = useVersion(preview.version, edition)
  const deciding = useDecisions(tables)
  const [workshop, setWorkshop] = useState<WorkshopChoice>({ kind: 'none' })
  const lineCount = tables.filter(({ chosen }) => chosen).reduce((sum, table) => sum + table.counts.ideas, 0)
  const changed = version.count
  const ideaCount = version.isUsed ? (preview.version?.added ?? 0) : lineCount
  // A correction on its way brings a new edition anyway.
  const onGone = (): void => {
    if (!taking.isRefreshing) void taking.refresh()
  }
  const source = { uploadId, edition, onGone }
  const first = tables[0]
  const [tab, setTab] = useState<string | null>(null)
  const fields = useRef<HTMLDivElement>(null)
  return (
    <Stack gap="md" aria-busy={taking.isRefreshing}>
      {preview.version === null && <KnownNotice known={preview.known} />}
      {preview.version !== null && (
        <VersionPanel
          version={preview.version}
          isSame={preview.known?.importedAt === preview.version.importedAt}
          source={source}
          choosing={version}
        />
      )}
      <WarningList warnings={warnings} />
      <NotTables
        notTables={notTables}
        fileName={preview.fileName}
        isAll={first === undefined}
        onRead={(table) => {
          setTab(table)
          void taking.correct({ table, orientation: 'ideas-in-rows' })
        }}
      />
      {first !== undefined && (
        <Tables
          tables={tables}
          tab={tab}
          onTab={setTab}
          taking={taking}
          preview={preview}
          source={source}
          deciding={deciding}
        />
      )}
      {first !== undefined && (
        <SimpleGrid ref={fields} cols={{ base: 1, md: 2 }}>
          <FieldsPanel fieldNames={fieldNames} onChange={setChosenNames} />
          <WorkshopInput caption={first.caption} value={workshop} onChange={setWorkshop} />
        </SimpleGrid>
      )}
      <RunBar
        taking={taking}
        label={
          version.isUsed
            ? say('import.version.run', { added: ideaCount, changed })
            : say('import.run', { count: ideaCount })
        }
        isEmpty={ideaCount + changed === 0}
        onRun={() =>
          void taking.run({
            workshop,
            fieldNames,
            knownAt: preview.known?.importedAt ?? null,
            pairs: deciding.decisions.map(({ pilot: _pilot, ...decision }) => decision),
            ...(version.taking !== undefined && { version: version.taking }),
          })
        }
        conflictCount={deciding.conflictCount}
        lostFields={unplaced(fieldNames).length}
        onShowFields={() => fields.current?.scrollIntoView({ block: 'center' })}
      />
    </Stack>
  )
}

type Choosing = { tables: PreviewTable[]; tab: string | null; onTab: (tab: string | null) => void }

function Tables({ tables, tab, onTab, ...rest }: TableProps & Choosing) {
  const { preview } = rest
  const shown = tables.find(({ id }) => id === tab) ?? tables[0]
  if (shown === undefined) return null
  return (
    <Tabs value={shown.id} onChange={onTab} keepMounted={false}>
      <Tabs.List>
        {tables.map((table) => (
          <Tabs.Tab key={table.id} value={table.id}>
            <TableName table={table} tables={tables} preview={preview} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tables.map((table) => (
        <Tabs.Panel key={table.id} value={table.id} pt="md">
          <OneTable {...rest} table={table} />
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

function TableName({
  table,
  tables,
  preview,
}: {
  table: PreviewTable
  tables: PreviewTable[]
  preview: ImportPreview
}) {
  const say = useText()
  const language = useLanguage()
  const ofSheet = tables.filter(({ sheet }) => sheet === table.sheet)
  const name = table.sheet ?? preview.fileName
  const number = ofSheet.length > 1 ? ` (${ofSheet.indexOf(table) + 1})` : ''
  const hidden = table.sheetHidden ? `, ${say('import.table.hidden')}` : ''
  return `${name}${number}${hidden}: ${formatNumber(table.counts.ideas, language)}`
}

function OneTable({ table, taking, source, deciding }: TableProps & { table: PreviewTable }) {
  const [filter, setFilter] = useState('all')
  const grid = useRef<HTMLDivElement>(null)
  const show = (group: string): void => {
    setFilter(group)
    grid.current?.scrollIntoView({ block: 'start' })
  }
  return (
    <Stack>
      <TableCounts table={table} taking={taking} />
      <HiddenNotice table={table} onCorrect={taking.correct} />
      <LayoutPanel table={table} onCorrect={taking.correct} />
      <MappingPanel table={table} onCorrect={taking.correct} />
      <ProblemsPanel table={table} onCorrect={taking.correct} onShow={show} />
      <div ref={grid} className="import-preview">
        <PreviewGrid
          table={table}
          source={source}
          corrections={taking.corrections}
          onCorrect={taking.correct}
          onForget={taking.forget}
          filter={filter}
          onFilter={setFilter}
        />
      </div>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <DuplicatesPanel
          table={table.id}
          uploadId={source.uploadId}
          duplicates={taking.duplicates}
          onGone={source.onGone}
          deciding={deciding}
          onCorrect={taking.correct}
        />
        <SkippedPanel table={table} source={source} onCorrect={taking.correct} />
      </SimpleGrid>
    </Stack>
  )
}
