import { Button, Group, List, Text } from '@mantine/core'
import { useState } from 'react'
import type { PairDecision } from '../../shared/import/import-contract.ts'
import type { DuplicatePair, DuplicateSide, UnderstoodTable } from '../../shared/import/understanding.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { Panel } from '../parts/panel.tsx'
import { ShowMorePairs } from '../parts/show-more-pairs.tsx'
import { type Say, useText } from '../parts/use-text.ts'
import type { Correct } from './use-import.ts'

type Props = {
  table: UnderstoodTable
  tables: readonly UnderstoodTable[]
  pairs: readonly DuplicatePair[]
  isFresh: boolean
  decisions: readonly PairDecision[]
  onDecide: (pair: DuplicatePair, verb: PairDecision['verb'] | null) => void
  onCorrect: Correct
}

/** Ideas that look the same, in the file or in the catalogue, with the reason in words; nothing is dropped by itself. */
export function DuplicatesPanel(props: Props) {
  const { tables, pairs, isFresh } = props
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
            <PairVerbs {...props} pair={pair} />
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

/** The decision about a pair as it is sent with the import. */
export function decisionOf(pair: DuplicatePair, verb: PairDecision['verb']): PairDecision {
  const { idea, of, known } = pair
  return { verb, idea, ...(of !== undefined && { of }), ...(known !== undefined && { knownId: known.key }) }
}

/** Whether a decision is about this pair. */
export function isAbout(decision: PairDecision, { idea, of, known }: DuplicatePair): boolean {
  return (
    decision.idea.table === idea.table &&
    decision.idea.line === idea.line &&
    decision.knownId === known?.key &&
    decision.of?.line === of?.line
  )
}

/** Skip the line, or take it and say at once that the two are one idea or are not. */
function PairVerbs({ pair, table, decisions, onCorrect, onDecide }: Props & { pair: DuplicatePair }) {
  const say = useText()
  const { line } = pair.idea
  const decision = decisions.find((one) => isAbout(one, pair))
  if (decision !== undefined) {
    return (
      <Group gap="xs">
        <Text size="sm">{say(`import.duplicates.will-${decision.verb}`, { line })}</Text>
        <Button size="compact-xs" variant="subtle" onClick={() => onDecide(pair, null)}>
          {say('import.duplicates.reconsider')}
        </Button>
      </Group>
    )
  }
  return (
    <Group gap="xs">
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => void onCorrect({ table: table.id, skip: [line] })}
      >
        {say('import.duplicates.skip', { line })}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => onDecide(pair, 'merge')}>
        {say('import.duplicates.merge')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => onDecide(pair, 'apart')}>
        {say('duplicates.apart')}
      </Button>
    </Group>
  )
}

function kindOf(pair: DuplicatePair, say: Say): string {
  if (pair.kind === 'exact') return say('import.duplicates.exact')
  const percent = Math.round(pair.score * 100)
  return say(percent < 50 ? 'import.duplicates.perhaps' : 'import.duplicates.near', { percent })
}

function nameOf(side: DuplicateSide, tables: readonly UnderstoodTable[], say: Say): string {
  const idea = tables.find(({ id }) => id === side.table)?.ideas.find(({ line }) => line === side.line)
  return say('import.duplicates.line', { line: side.line, title: idea?.readings.title?.value ?? '–' })
}
