import { Button, List, Text } from '@mantine/core'
import type { DuplicatePair, DuplicateSide, UnderstoodTable } from '../../shared/import/understanding.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { Panel } from '../parts/panel.tsx'
import { type Say, useText } from '../parts/use-text.ts'
import type { Correct } from './use-import.ts'

type Props = {
  table: UnderstoodTable
  tables: readonly UnderstoodTable[]
  pairs: readonly DuplicatePair[]
  isFresh: boolean
  onCorrect: Correct
}

/** Ideas that look the same, in the file or in the catalogue, with the reason in words; nothing is dropped by itself. */
export function DuplicatesPanel({ table, tables, pairs, isFresh, onCorrect }: Props) {
  const say = useText()
  return (
    <Panel title={`${say('import.duplicates')} (${pairs.length})`}>
      {!isFresh && (
        <Text size="sm" c="dimmed" role="status">
          {say('import.duplicates.searching')}
        </Text>
      )}
      {isFresh && pairs.length === 0 && <Text size="sm">{say('import.duplicates.none')}</Text>}
      <List listStyleType="none" spacing="xs">
        {pairs.slice(0, 50).map((pair) => (
          <List.Item key={`${pair.idea.line}-${pair.of?.line ?? pair.known?.key ?? ''}`}>
            <Text size="sm" fw={600}>
              {kindOf(pair, say)}
            </Text>
            <Text size="sm">{nameOf(pair.idea, tables, say)}</Text>
            <Text size="sm">
              {pair.of === undefined
                ? say('import.duplicates.known', { title: pair.known.title })
                : nameOf(pair.of, tables, say)}
            </Text>
            <Text size="xs" c="dimmed">
              {isTextKey(pair.reason.key) ? say(pair.reason.key, pair.reason.values) : ''}
            </Text>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => void onCorrect({ table: table.id, skip: [pair.idea.line] })}
            >
              {say('import.duplicates.skip', { line: pair.idea.line })}
            </Button>
          </List.Item>
        ))}
      </List>
    </Panel>
  )
}

function kindOf(pair: DuplicatePair, say: Say): string {
  if (pair.kind === 'exact') return say('import.duplicates.exact')
  return say('import.duplicates.near', { percent: Math.round(pair.score * 100) })
}

function nameOf(side: DuplicateSide, tables: readonly UnderstoodTable[], say: Say): string {
  const idea = tables.find(({ id }) => id === side.table)?.ideas.find(({ line }) => line === side.line)
  return say('import.duplicates.line', { line: side.line, title: String(idea?.readings.title?.value ?? '–') })
}
