import { Button, Group, Loader, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { text } from '../../shared/language/text.ts'
import { type FunnelStage, funnelFinding, funnelOf, partOf } from '../../shared/stages/funnel.ts'
import type { WayOfIdeas } from '../../shared/stages/passages-contract.ts'
import { api } from '../api.ts'
import { ChartPicture } from '../charts/chart-picture.tsx'
import { GridTable } from '../parts/grid-table.tsx'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { type ChosenPart, FunnelChart } from './funnel-chart.tsx'
import { wayColumns } from './funnel-columns.tsx'
import { FunnelTable } from './funnel-table.tsx'
import { IdeaWayDrawer } from './idea-way-drawer.tsx'

/** Every idea's way through the stages: a funnel, its numbers, and the ideas of the part that is chosen. */
export function FunnelView() {
  const way = useQuery(api.stages.passages.list.queryOptions())
  const say = useText()
  return (
    <>
      <ProblemNotice error={way.error} />
      {way.isPending && <Loader aria-label={say('app.loading')} />}
      {way.data !== undefined && <Funnel way={way.data} />}
    </>
  )
}

function Funnel({ way }: { way: WayOfIdeas }) {
  const say = useText()
  const language = useLanguage()
  const [chosen, setChosen] = useState<ChosenPart>()
  const funnel = useMemo(() => funnelOf(way), [way])
  const hasIdeas = funnel.some((stage) => stage.in > 0)
  return (
    <Stack>
      <Panel title={say('funnel.title')} finding={funnelFinding(funnel, language)}>
        {hasIdeas && (
          <Stack>
            <ChartPicture
              words={(spoken) => ({
                title: text(spoken, 'funnel.title'),
                finding: funnelFinding(funnel, spoken),
              })}
            >
              {(width) => <FunnelChart width={width} funnel={funnel} chosen={chosen} onChoose={setChosen} />}
            </ChartPicture>
            <FunnelTable funnel={funnel} />
          </Stack>
        )}
      </Panel>
      {hasIdeas && (
        <IdeasOnWay way={way} funnel={funnel} chosen={chosen} onAll={() => setChosen(undefined)} />
      )}
    </Stack>
  )
}

type ListProps = {
  way: WayOfIdeas
  funnel: readonly FunnelStage[]
  chosen: ChosenPart | undefined
  onAll: () => void
}

function IdeasOnWay({ way, funnel, chosen, onAll }: ListProps) {
  const say = useText()
  const language = useLanguage()
  const [openedId, setOpenedId] = useState<string>()
  const columns = useMemo(() => wayColumns(way.stages, { say, language }), [way.stages, say, language])
  const ideas = useMemo(
    () =>
      chosen === undefined
        ? way.ideas
        : way.ideas.filter((idea) => partOf(idea, chosen.stageId) === chosen.part),
    [way.ideas, chosen],
  )
  const stage = funnel.find(({ stageId }) => stageId === chosen?.stageId)?.name ?? ''
  return (
    <Panel title={say('funnel.list')}>
      {chosen !== undefined && (
        <Group mb="xs">
          <Text size="sm" role="status">
            {say('funnel.list.part', { stage, part: say(`funnel.part.${chosen.part}`) })}
          </Text>
          <Button size="compact-sm" variant="default" onClick={onAll}>
            {say('funnel.list.all')}
          </Button>
        </Group>
      )}
      <div className="funnel-list">
        <GridTable
          name="stages.way"
          label={say('funnel.list')}
          rows={ideas}
          rowKey={({ ideaId }) => ideaId}
          columns={columns}
          countText={(shown, count) => say('funnel.list.count', { shown, count })}
          empty={<Text>{say('funnel.list.empty')}</Text>}
          noMatch={say('grid.no-match')}
          openKey={openedId}
          onOpen={setOpenedId}
        />
      </div>
      <IdeaWayDrawer
        stages={way.stages}
        idea={way.ideas.find(({ ideaId }) => ideaId === openedId)}
        onClose={() => setOpenedId(undefined)}
      />
    </Panel>
  )
}
