import { Text } from '@mantine/core'
import { IconMessageCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { RankingView } from '../../shared/ranking/ranking-contract.ts'
import { rankingFinding } from '../../shared/ranking/ranking-finding.ts'
import { GridTable } from '../parts/grid-table.tsx'
import { NextStep } from '../parts/next-step.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { givesValues, rankingColumns } from './ranking-columns.tsx'
import { voicesFinding } from './ranking-words.ts'

/** A stage that only checks has no order; there the share of those that pass is the finding. */
function useFinding({ ideas, criteria }: RankingView): string {
  const say = useText()
  const language = useLanguage()
  if (givesValues({ criteria }) || ideas.length === 0) return rankingFinding(ideas, language)
  const passed = ideas.filter(({ status }) => status === 'pass').length
  return say('ranking.finding.screening-only', { passed, count: ideas.length })
}

type TableProps = { ranking: RankingView; openKey: string | undefined; onOpen: (ideaId: string) => void }

/** The ranking as a table, with what it says in a sentence. */
export function RankingTable({ ranking, openKey, onOpen }: TableProps) {
  const say = useText()
  const language = useLanguage()
  const columns = useMemo(() => rankingColumns(ranking, { say, language }), [ranking, say, language])
  return (
    <div className="ranking-room">
      <div>
        <Text className="ranking-finding">{useFinding(ranking)}</Text>
        <Text size="sm" c="dimmed">
          {voicesFinding(ranking.groups, say, language)}
        </Text>
      </div>
      <GridTable
        name={`ranking.${ranking.stage.id}`}
        key={ranking.stage.id}
        label={say('ranking.table', { stage: ranking.stage.name })}
        rows={ranking.ideas}
        rowKey={({ ideaId }) => ideaId}
        columns={columns}
        countText={(shown, count) => say('ranking.count', { shown, count })}
        empty={<NextStep text={say('next-step.ranking')} to="/stages" label={say('next-step.stages')} />}
        noMatch={say('grid.no-match')}
        openKey={openKey}
        onOpen={onOpen}
      />
      {givesValues(ranking) && ranking.ideas.length > 0 && (
        <Text size="xs" c="dimmed">
          {say('ranking.scale-note')}
          {ranking.ideas.some(({ agreed }) => agreed.length > 0) && (
            <>
              {' '}
              <IconMessageCheck size={14} aria-hidden /> {say('ranking.agreed.note')}
            </>
          )}
        </Text>
      )}
    </div>
  )
}
