import { Loader, Select, Tabs, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RankingView } from '../../shared/ranking/ranking-contract.ts'
import { api } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { AgreementPanel } from './agreement-panel.tsx'
import { ExportButton } from './export-button.tsx'
import { IdeaDrawer, type LaterPanel } from './idea-drawer.tsx'
import {
  type RankingAddress,
  type RankingViewName,
  rankingViews,
  useRankingAddress,
} from './ranking-address.ts'
import './ranking.css'
import { RankingTable } from './ranking-table.tsx'
import { RobustnessPanel, type TriedRanking } from './robustness-panel.tsx'
import { SealNotice } from './seal-notice.tsx'
import { SealsPanel } from './seals-panel.tsx'
import { ValueComplexityPanel } from './value-complexity-panel.tsx'
import { StatedWeightsPanel } from './stated-weights-panel.tsx'
import { OldVersionNotice, useOldVersion, VersionChoice } from './version-choice.tsx'
import { VoicesPanel } from './voices-panel.tsx'
import { WhatIfPanel } from './what-if-panel.tsx'

/** The order of the ideas of a stage: as a table, as a chart, and what makes it. */
export function RankingPage({ later }: { later?: LaterPanel }) {
  const say = useText()
  const [address, go] = useRankingAddress()
  const ranking = useQuery({
    ...api.ranking.read.queryOptions({
      input: { stageId: address.stageId, catalogueId: address.catalogueId },
    }),
    placeholderData: (shown) => shown,
  })
  const view = ranking.data ?? undefined
  const [tried, setTried] = useState<TriedRanking | null>(null)
  const robustness =
    tried?.view.stage.id === view?.stage.id && address.catalogueId === undefined ? tried : null
  const actions =
    ranking.data === null ? undefined : (
      <>
        {view !== undefined && (
          <VersionChoice
            stageId={view.stage.id}
            catalogueId={address.catalogueId}
            onChoose={(catalogueId) => go({ stageId: view.stage.id, catalogueId, ideaId: undefined })}
          />
        )}
        <StageChoice stageId={view?.stage.id ?? address.stageId} onChoose={go} />
        {view !== undefined && address.catalogueId === undefined && (
          <ExportButton stageId={view.stage.id} tried={robustness} />
        )}
      </>
    )
  return (
    <Page title={say('step.ranking')} lead={say('ranking.lead')} actions={actions}>
      <ProblemNotice error={ranking.error} />
      {ranking.isPending && <Loader aria-label={say('app.loading')} />}
      {ranking.data === null && <Text>{say('ranking.nothing')}</Text>}
      {view !== undefined && (
        <Ranking
          ranking={view}
          address={address}
          go={go}
          later={later}
          robustness={robustness}
          onRobustness={setTried}
        />
      )}
    </Page>
  )
}

type Go = (change: Partial<RankingAddress>) => void

/** Without a choice it names the stage that is ranked by itself, also while a blind round hides its ranking. */
function StageChoice({ stageId, onChoose }: { stageId: string | undefined; onChoose: Go }) {
  const say = useText()
  const stages = useQuery(api.stages.list.queryOptions())
  const ranked = stages.data?.findLast(({ kind }) => kind === 'scoring')
  return (
    <Select
      aria-label={say('ranking.stage')}
      placeholder={say('ranking.stage')}
      w={220}
      allowDeselect={false}
      value={stageId ?? ranked?.id ?? null}
      data={(stages.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => onChoose({ stageId: id ?? undefined, catalogueId: undefined, ideaId: undefined })}
    />
  )
}

/** An older version is looked at; weights are not set there, and nothing is tried out. */
const readOnlyViews: readonly RankingViewName[] = ['table', 'chart']

type RankingProps = {
  ranking: RankingView
  address: RankingAddress
  go: Go
  later: LaterPanel | undefined
  /** What many runs say, as far as they have come. */
  robustness: TriedRanking | null
  onRobustness: (tried: TriedRanking | null) => void
}

function Ranking({ ranking, address, go, later, robustness, onRobustness }: RankingProps) {
  const say = useText()
  const open = (ideaId: string): void => go({ ideaId })
  const catalogueId = useOldVersion(ranking.stage.id, address.catalogueId)
  const views = catalogueId === undefined ? rankingViews : readOnlyViews
  const opened = ranking.ideas.find(({ ideaId }) => ideaId === address.ideaId)
  const level = ranking.ideas
    .filter(({ rank, ideaId }) => rank !== null && rank === opened?.rank && ideaId !== opened.ideaId)
    .map(({ number }) => number)
  return (
    <>
      {catalogueId !== undefined && (
        <OldVersionNotice ranking={ranking} onLeave={() => go({ catalogueId: undefined })} />
      )}
      {catalogueId === undefined && address.view !== 'seals' && (
        <SealNotice stageId={ranking.stage.id} onShow={() => go({ view: 'seals' })} />
      )}
      <Tabs
        value={views.find((one) => one === address.view) ?? 'table'}
        onChange={(view) => go({ view: rankingViews.find((one) => one === view) ?? 'table' })}
        keepMounted={false}
        className="ranking-tabs"
      >
        <Tabs.List>
          {views.map((view) => (
            <Tabs.Tab key={view} value={view}>
              {say(`ranking.view.${view}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="table" className="ranking-tab">
          <RankingTable ranking={ranking} openKey={address.ideaId} onOpen={open} />
        </Tabs.Panel>
        <Tabs.Panel value="chart" className="ranking-tab">
          <ValueComplexityPanel ranking={ranking} onOpen={open} />
        </Tabs.Panel>
        <Tabs.Panel value="weights" className="ranking-tab">
          <VoicesPanel ranking={ranking} />
          <StatedWeightsPanel stageId={ranking.stage.id} />
        </Tabs.Panel>
        <Tabs.Panel value="agreement" className="ranking-tab">
          <AgreementPanel ranking={ranking} onOpen={open} />
        </Tabs.Panel>
        <Tabs.Panel value="what-if" className="ranking-tab">
          <WhatIfPanel stageId={ranking.stage.id} onOpen={open} />
        </Tabs.Panel>
        <Tabs.Panel value="robustness" className="ranking-tab">
          <RobustnessPanel ranking={ranking} onOpen={open} onTried={onRobustness} />
        </Tabs.Panel>
        <Tabs.Panel value="seals" className="ranking-tab">
          <SealsPanel key={ranking.stage.id} ranking={ranking} />
        </Tabs.Panel>
      </Tabs>
      <IdeaDrawer
        stageId={ranking.stage.id}
        catalogueId={catalogueId}
        ideaId={address.ideaId}
        level={level}
        robustness={robustness}
        later={later}
        onClose={() => go({ ideaId: undefined })}
      />
    </>
  )
}
