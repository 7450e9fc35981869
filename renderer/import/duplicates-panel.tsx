import { Text } from '@mantine/core'
import type { PairDecision } from '../../shared/import/import-contract.ts'
import type { ShownPair } from '../../shared/import/preview-contract.ts'
import { formatNumber, isTextKey } from '../../shared/language/text.ts'
import { client } from '../api.ts'
import { LongList } from '../parts/long-list.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { type DecidePair, isAbout, PairVerbs } from './pair-verbs.tsx'
import type { Deciding } from './use-decisions.ts'
import type { FoundDuplicates } from './use-duplicates.ts'
import type { Correct } from './use-import.ts'

type Props = {
  table: string
  uploadId: string
  duplicates: FoundDuplicates
  onGone: () => void
  deciding: Deciding
  onCorrect: Correct
}

/** Ideas that look the same, in the file or in the catalogue, with the reason in words; nothing is dropped by itself. */
export function DuplicatesPanel(props: Props) {
  const { table, uploadId, duplicates, onGone, deciding, onCorrect } = props
  const { counts, edition, isFresh } = duplicates
  const say = useText()
  const language = useLanguage()
  const count = counts[table] ?? 0
  // Nobody knows how many there are before the search has ended.
  const told = isFresh || count > 0 ? ` (${formatNumber(count, language)})` : ''
  const title = `${say('import.duplicates')}${told}`
  return (
    <Panel title={title}>
      {!isFresh && (
        <Text size="sm" c="dimmed" role="status">
          {say('import.duplicates.searching')}
        </Text>
      )}
      {isFresh && count === 0 && <Text size="sm">{say('import.duplicates.none')}</Text>}
      {count > 0 && (
        <LongList
          label={title}
          count={count}
          itemHeight={112}
          state={edition}
          load={(from) => client.import.pairs({ uploadId, edition, table, from })}
          // Pairs of an earlier edition are being looked for again anyway.
          onGone={isFresh ? onGone : noop}
        >
          {(pair) => (
            <Pair
              pair={pair}
              decision={deciding.decisions.find((one) => isAbout(one, pair))}
              pilotAgainst={deciding.pilotAgainst(pair)}
              onDecide={deciding.decide}
              onSkip={() => void onCorrect({ table: pair.idea.table, skip: [pair.idea.line] })}
            />
          )}
        </LongList>
      )}
    </Panel>
  )
}

type PairProps = {
  pair: ShownPair
  decision: PairDecision | undefined
  pilotAgainst: string | undefined
  onDecide: DecidePair
  onSkip: () => void
}

function Pair({ pair, ...deciding }: PairProps) {
  const say = useText()
  const { idea, of, title, earlierTitle, reason } = pair
  return (
    <>
      <Text size="sm" fw={600}>
        {kindOf(pair, say)}
      </Text>
      <Text size="sm">{say('import.duplicates.line', { line: idea.line, title: title || '–' })}</Text>
      <Text size="sm">
        {of === undefined
          ? say('import.duplicates.known', { title: earlierTitle })
          : say('import.duplicates.line', { line: of.line, title: earlierTitle || '–' })}
      </Text>
      <Text size="xs" c="dimmed">
        {isTextKey(reason.key) ? say(reason.key, reason.values) : ''}
      </Text>
      <PairVerbs key={pairKey(pair)} pair={pair} {...deciding} />
    </>
  )
}

/** What tells one pair from another. */
function pairKey({ idea, of, known }: ShownPair): string {
  return [idea.table, idea.line, of?.table, of?.line, known?.key].join(' ')
}

function kindOf(pair: ShownPair, say: Say): string {
  if (pair.kind === 'exact') return say('import.duplicates.exact')
  const percent = Math.round(pair.score * 100)
  return say(percent < 50 ? 'import.duplicates.perhaps' : 'import.duplicates.near', { percent })
}

function noop(): void {}
