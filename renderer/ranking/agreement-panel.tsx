import { Loader, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { agendaOf } from '../../shared/ranking/agenda.ts'
import type { RankingView } from '../../shared/ranking/ranking-contract.ts'
import { stageOpinions } from '../../shared/ranking/stage-opinions.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { AgendaPanel } from './agenda-panel.tsx'
import { AgendaStripsPanel } from './agenda-strips-panel.tsx'
import { AgreementTable } from './agreement-table.tsx'
import { GroupDifferences } from './group-differences.tsx'
import { SpreadPanel } from './spread-panel.tsx'
import { type Standing, useStanding } from './use-standing.ts'

type Props = { ranking: RankingView; onOpen: (ideaId: string) => void }

/** How far the raters and the working groups of a stage agree, and which ideas are worth talking about. */
export function AgreementPanel({ ranking, onOpen }: Props) {
  const say = useText()
  const { data, isPending, error } = useStanding(ranking.stage.id, null)
  return (
    <>
      <ProblemNotice error={error} />
      {isPending && <Loader aria-label={say('app.loading')} />}
      {data !== undefined && <Agreement data={data} ranking={ranking} onOpen={onOpen} />}
    </>
  )
}

function Agreement({ data, ranking, onOpen }: Props & { data: Standing }) {
  const say = useText()
  const { stage, standing, ideas } = data
  const opinions = useMemo(() => stageOpinions(stage), [stage])
  const agenda = useMemo(
    () =>
      standing === null
        ? []
        : agendaOf(standing, opinions, { exitRule: stage.stage.exitRule, agreed: stage.agreed }),
    [standing, opinions, stage],
  )
  if (opinions.cells.every((cell) => cell === null)) return <Text>{say('agreement.none')}</Text>
  return (
    <Stack>
      {standing !== null && (
        <AgendaPanel
          items={agenda}
          ideas={ideas}
          standing={standing}
          exitRule={stage.stage.exitRule}
          stageName={ranking.stage.name}
          onOpen={onOpen}
        />
      )}
      {standing !== null && agenda.length > 1 && (
        <AgendaStripsPanel
          items={agenda}
          ideas={ideas}
          opinions={opinions}
          columns={standing.columns}
          onOpen={onOpen}
        />
      )}
      <AgreementTable criteria={opinions.criteria} />
      <GroupDifferences criteria={opinions.criteria} groups={ranking.groups} />
      <SpreadPanel data={data} opinions={opinions} first={agenda[0]?.row ?? 0} />
    </Stack>
  )
}
