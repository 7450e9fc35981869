import { Anchor, Drawer, Group, Loader, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { IdeaRankingView, RankedIdea } from '../../shared/ranking/ranking-contract.ts'
import { listing } from '../../shared/ranking/ranking-finding.ts'
import type { Language } from '../../shared/language/text.ts'
import { api } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { AgreedPanel } from './agreed-panel.tsx'
import { GroupsPanel, ReasonsPanel } from './groups-panel.tsx'
import { IdeaDecision } from './idea-decision.tsx'
import { MakeUpPanel } from './make-up-panel.tsx'
import { RobustIdeaPanel } from './robust-idea-panel.tsx'
import { pointsText, screeningText } from './ranking-words.ts'
import type { TriedRanking } from './robustness-panel.tsx'
import { TornadoPanel } from './tornado-panel.tsx'
import { WhyNotPanel } from './why-not-panel.tsx'

type Props = {
  stageId: string
  /** An older version of the catalogue, to read only. */
  catalogueId: string | undefined
  /** Undefined: the drawer is closed. */
  ideaId: string | undefined
  /** Numbers of the ideas that tie with this one. */
  level: readonly string[]
  /** What many runs of the ranking say, when somebody has had them made. */
  robustness: TriedRanking | null
  /** What a later step of the way says about the idea. */
  later?: LaterPanel | undefined
  onClose: () => void
}

export type LaterPanel = (props: { stageId: string; ideaId: string }) => ReactNode

/** How the value of one idea comes about, beside the ranking, and what is to become of it. */
export function IdeaDrawer(props: Props) {
  const { stageId, catalogueId, ideaId, level, robustness, later, onClose } = props
  const say = useText()
  const idea = useQuery({
    ...api.ranking.readIdea.queryOptions({ input: { stageId, catalogueId, ideaId: ideaId ?? '' } }),
    enabled: ideaId !== undefined,
  })
  const view = ideaId === undefined ? undefined : idea.data
  return (
    <Drawer
      opened={ideaId !== undefined}
      onClose={onClose}
      position="right"
      size={800}
      title={view === undefined ? say('app.loading') : `${view.idea.number} ${view.idea.title}`}
      closeButtonProps={{ 'aria-label': say('action.close') }}
      classNames={{ title: 'drawer-title' }}
    >
      <ProblemNotice error={idea.error} />
      {idea.isFetching && view === undefined && <Loader aria-label={say('app.loading')} />}
      {view !== undefined && (
        <Make
          view={view}
          level={level}
          robustness={robustness}
          later={later}
          isOld={catalogueId !== undefined}
        />
      )}
    </Drawer>
  )
}

type MakeProps = Pick<Props, 'level' | 'robustness' | 'later'> & { view: IdeaRankingView; isOld: boolean }

function Make({ view, level, robustness, later, isOld }: MakeProps) {
  const say = useText()
  const language = useLanguage()
  const { idea, criteria } = view
  return (
    <Stack>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Text>{summary(idea, level, { say, language })}</Text>
        <Anchor component={Link} to={`/ideas/${idea.ideaId}`} size="sm" style={{ flexShrink: 0 }}>
          {say('ranking.detail.idea')}
        </Anchor>
      </Group>
      {!isOld && <IdeaDecision idea={idea} />}
      {!isOld && <WhyNotPanel stageId={view.stage.id} ideaId={idea.ideaId} />}
      {!isOld && later?.({ stageId: view.stage.id, ideaId: idea.ideaId })}
      {isOld && idea.status !== 'pass' && (
        <Panel title={say('ranking.detail.check')} finding={say(`ranking.status.${idea.status}`)}>
          <Text size="sm">{screeningText(idea, criteria, language)}</Text>
        </Panel>
      )}
      {robustness !== null && <RobustIdeaPanel {...robustness} ideaId={idea.ideaId} />}
      <MakeUpPanel view={view} />
      {!isOld && (
        <TornadoPanel stageId={view.stage.id} ideaId={idea.ideaId} shownCut={robustness?.shownCut ?? null} />
      )}
      <AgreedPanel view={view} />
      <GroupsPanel view={view} />
      <ReasonsPanel view={view} />
    </Stack>
  )
}

function summary(
  idea: RankedIdea,
  level: readonly string[],
  { say, language }: { say: Say; language: Language },
): string {
  const { rank } = idea
  const value = pointsText(idea.value, language)
  if (idea.value === null) return say('ranking.detail.summary.valueless')
  if (rank === null) return say('ranking.detail.summary.unranked', { value })
  if (!idea.tied) return say('ranking.detail.summary', { rank, value })
  return say('ranking.detail.summary.tied', { rank, value, others: listing(level, language) })
}
