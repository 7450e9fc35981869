import { Button, Group, Select, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { readLines } from '../../shared/import/line-runs.ts'
import type { PreviewTable, ProblemGroup } from '../../shared/import/preview-table.ts'
import type { Corrections } from '../../shared/import/understanding.ts'
import { formatNumber, type Language } from '../../shared/language/text.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { columnsOf, typedTexts } from './preview-cell.ts'
import { PreviewRows } from './preview-rows.tsx'
import type { PreviewSource } from './preview-source.ts'
import type { Correct, Taking } from './use-import.ts'

type Props = {
  table: PreviewTable
  source: PreviewSource
  corrections: Corrections
  onCorrect: Correct
  onForget: Taking['forget']
  /** Which rows are shown: all, those with open remarks, or those of one group of remarks. */
  filter: string
  onFilter: (filter: string) => void
}

/** One row per idea, as it will stand in the catalogue, with the remarks at the cell; every value can be put right. */
export function PreviewGrid(props: Props) {
  const { table, corrections, onCorrect, filter, onFilter } = props
  const say = useText()
  const language = useLanguage()
  const typed = useMemo(() => typedTexts(table, corrections), [table, corrections])
  const columns = useMemo(() => columnsOf(table), [table])
  // A row that has just been put right stays in view until another filter is chosen, so that one sees what came of it.
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set())
  const lines = useMemo(() => listLines(table, filter, kept), [table, filter, kept])
  const choose = (chosen: string): void => {
    setKept(new Set())
    onFilter(chosen)
  }
  return (
    <Panel
      title={`${say('import.preview')} (${formatNumber(lines.length, language)})`}
      finding={say('import.preview.finding')}
      actions={
        <Group gap="xs" wrap="nowrap">
          <HiddenLines table={table} onCorrect={onCorrect} />
          <Select
            size="xs"
            w={280}
            aria-label={say('import.preview.filter')}
            value={filter}
            allowDeselect={false}
            onChange={(chosen) => choose(chosen ?? 'all')}
            data={[
              { value: 'all', label: say('import.preview.all') },
              { value: 'problems', label: say('import.preview.only-problems') },
              ...table.groups.map((group) => ({ value: group.key, label: nameGroup(group, say, language) })),
            ]}
          />
        </Group>
      }
    >
      {lines.length === 0 ? (
        <Text size="sm">{say('import.preview.none')}</Text>
      ) : (
        <PreviewRows
          {...props}
          lines={lines}
          columns={columns}
          typed={typed}
          onTouched={(line) => setKept((before) => new Set(before).add(line))}
        />
      )}
    </Panel>
  )
}

function nameGroup(
  { kind, field, count }: ProblemGroup,
  say: ReturnType<typeof useText>,
  language: Language,
): string {
  return `${say(`import.problem.${kind}`)} – ${say(`field.${field}`)} (${formatNumber(count, language)})`
}

/** The lines that a filter lets through, and those that stay in view although it does not any longer. */
function listLines(table: PreviewTable, filter: string, kept: ReadonlySet<number>): number[] {
  const all = readLines(table.lines)
  const chosen =
    filter === 'problems' ? table.openLines : table.groups.find(({ key }) => key === filter)?.lines
  if (chosen === undefined) return all
  const shown = new Set(readLines(chosen))
  return all.filter((line) => shown.has(line) || kept.has(line))
}

/** Rows hidden in the file that a person has taken; one click leaves them out again. */
function HiddenLines({ table, onCorrect }: { table: PreviewTable; onCorrect: Correct }) {
  const say = useText()
  const lines = readLines(table.hiddenLines)
  if (lines.length === 0) return null
  return (
    <Button size="xs" variant="default" onClick={() => void onCorrect({ table: table.id, skip: lines })}>
      {say('import.hidden.skip', { count: lines.length })}
    </Button>
  )
}
