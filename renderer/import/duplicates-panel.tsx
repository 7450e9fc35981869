import { List, Text } from '@mantine/core'
import { useState } from 'react'
import type { PairDecision } from '../../shared/import/import-contract.ts'
import type { DuplicatePair, DuplicateSide, UnderstoodTable } from '../../shared/import/understanding.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { Panel } from '../parts/panel.tsx'
import { ShowMorePairs } from '../parts/show-more-pairs.tsx'
import { type Say, useText } from '../parts/use-text.ts'
import { type DecidePair, isAbout, PairVerbs } from './pair-verbs.tsx'
import type { Correct } from './use-import.ts'

type Props = {
  table: UnderstoodTable
  tables: readonly UnderstoodTable[]
  pairs: readonly DuplicatePair[]
  isFresh: boolean
  decisions: readonly PairDecision[]
  onDecide: DecidePair
  onCorrect: Correct
}

/** Ideas that look the same, in the file or in the catalogue, with the reason in words; nothing is dropped by itself. */
export function DuplicatesPanel(props: Props) {
  const { tables, pairs, isFresh, decisions, onDecide, onCorrect } = props
  const say = useText()
  const [shown, setShown] = useState(shownAtOnce)
  return (
    <Panel title={`${say('import.duplicates')} (${pairs.length})`}>
      {!isFresh && (
        <Text size="sm" c="dimmed" role="status">
          {say('import.duplicates.searching')}
        </Text>
      )}
      {isFresh && pairs.length === 0 && <Text size="sm">{say('import.duplicates.none')}</Text>}
      <List listStyleType="none" spacing="xs">
        {pairs.slice(0, shown).map((pair) => (
          <List.Item key={pairKey(pair)}>
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
            <PairVerbs
              pair={pair}
              earlierTitle={pair.known?.title ?? titleOf(pair.of, tables)}
              decision={decisions.find((one) => isAbout(one, pair))}
              onDecide={onDecide}
              onSkip={() => void onCorrect({ table: pair.idea.table, skip: [pair.idea.line] })}
            />
          </List.Item>
        ))}
      </List>
      <ShowMorePairs
        shown={shown}
        count={pairs.length}
        step={shownAtOnce}
        size="compact-sm"
        onMore={setShown}
      />
    </Panel>
  )
}

/** So many pairs appear at first and with each further step. */
const shownAtOnce = 50

/** What tells one pair from another. */
export function pairKey({ idea, of, known }: DuplicatePair): string {
  return [idea.table, idea.line, of?.table, of?.line, known?.key].join(' ')
}

function kindOf(pair: DuplicatePair, say: Say): string {
  if (pair.kind === 'exact') return say('import.duplicates.exact')
  const percent = Math.round(pair.score * 100)
  return say(percent < 50 ? 'import.duplicates.perhaps' : 'import.duplicates.near', { percent })
}

function nameOf(side: DuplicateSide, tables: readonly UnderstoodTable[], say: Say): string {
  return say('import.duplicates.line', { line: side.line, title: titleOf(side, tables) || '–' })
}

function titleOf(side: DuplicateSide | undefined, tables: readonly UnderstoodTable[]): string {
  const idea = tables.find(({ id }) => id === side?.table)?.ideas.find(({ line }) => line === side?.line)
  return idea?.readings.title?.value ?? ''
}
