import { Button, Group, Select, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Corrections, UnderstoodIdea, UnderstoodTable } from '../../shared/import/understanding.ts'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import { columnsOf, groupProblems, markCells, type ProblemGroup } from './preview-cell.ts'
import { PreviewRows } from './preview-rows.tsx'
import type { Correct, Taking } from './use-import.ts'

type Props = {
  table: UnderstoodTable
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
  const marks = useMemo(() => markCells(table, corrections), [table, corrections])
  const columns = useMemo(() => columnsOf(table), [table])
  const groups = useMemo(() => groupProblems(table), [table])
  // A row that has just been put right stays in view until another filter is chosen, so that one sees what came of it.
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set())
  const shown = useMemo(() => listLines(filter, groups, marks.openLines), [filter, groups, marks])
  const ideas =
    shown === null ? table.ideas : table.ideas.filter(({ line }) => shown.has(line) || kept.has(line))
  const choose = (chosen: string): void => {
    setKept(new Set())
    onFilter(chosen)
  }
  return (
    <Panel
      title={`${say('import.preview')} (${ideas.length})`}
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
              ...groups.map((group) => ({ value: group.key, label: nameGroup(group, say) })),
            ]}
          />
        </Group>
      }
    >
      {ideas.length === 0 ? (
        <Text size="sm">{say('import.preview.none')}</Text>
      ) : (
        <PreviewRows
          {...props}
          ideas={ideas}
          columns={columns}
          marks={marks}
          onTouched={(line) => setKept((before) => new Set(before).add(line))}
        />
      )}
    </Panel>
  )
}

function nameGroup({ kind, field, problems }: ProblemGroup, say: ReturnType<typeof useText>): string {
  return `${say(`import.problem.${kind}`)} – ${say(`field.${field}`)} (${problems.length})`
}

/** The lines that a filter lets through; null for all of them. */
function listLines(
  filter: string,
  groups: readonly ProblemGroup[],
  openLines: ReadonlySet<UnderstoodIdea['line']>,
): ReadonlySet<number> | null {
  if (filter === 'problems') return openLines
  const group = groups.find(({ key }) => key === filter)
  return group === undefined ? null : new Set(group.problems.map(({ line }) => line))
}

/** Rows hidden in the file that a person has taken; one click leaves them out again. */
function HiddenLines({ table, onCorrect }: { table: UnderstoodTable; onCorrect: Correct }) {
  const say = useText()
  const lines = table.ideas.filter(({ hidden }) => hidden).map(({ line }) => line)
  if (lines.length === 0) return null
  return (
    <Button size="xs" variant="default" onClick={() => void onCorrect({ table: table.id, skip: lines })}>
      {say('import.hidden.skip', { count: lines.length })}
    </Button>
  )
}
