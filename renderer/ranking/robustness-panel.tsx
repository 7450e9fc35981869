import { Loader, NumberInput, SimpleGrid, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import {
  type RobustnessOrder,
  type RobustnessView,
  usualRuns,
  usualSeed,
} from '../../shared/ranking/robustness-contract.ts'
import type { FundedRanks } from '../../shared/ranking/funded-ranks.ts'
import { robustnessFinding, selectionsOf } from '../../shared/ranking/robustness-finding.ts'
import { usualModel } from '../../shared/ranking/robustness-problem.ts'
import { robustnessModelText } from '../../shared/ranking/robustness-text.ts'
import type { RankingView } from '../../shared/ranking/ranking-contract.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { AcceptabilityPanel } from './acceptability-panel.tsx'
import { FundingChoice } from './funding-choice.tsx'
import { KeptWeightsPanel } from './kept-weights-panel.tsx'
import { RobustnessControls } from './robustness-controls.tsx'
import { RobustnessProgress } from './robustness-progress.tsx'
import { SecondOpinionPanel } from './second-opinion-panel.tsx'
import { useFundedRun } from './use-funded-run.ts'
import { useRobustnessRun } from './use-robustness-run.ts'
import { useStanding } from './use-standing.ts'
import './robustness.css'

/**
 * What the runs say, after how many ideas a line is drawn where the exit rule draws none, and the money of the scenario
 * that is looked at.
 */
export type TriedRanking = { view: RobustnessView; shownCut: number | null; funded: FundedRanks | null }

/** How many places a line is drawn after where neither a rule nor pilots say it. */
const usualCut = 9

type Props = {
  ranking: RankingView
  onOpen: (ideaId: string) => void
  /** Told what the runs say, for the idea that lies open beside and for the export. */
  onTried: (tried: TriedRanking | null) => void
}

/** How sure the ranking is when everything varies that is still open. */
export function RobustnessPanel({ ranking, onOpen, onTried }: Props) {
  const say = useText()
  const stageId = ranking.stage.id
  const stated = useQuery(api.ranking.weights.list.queryOptions({ input: { stageId } }))
  if (stated.data === undefined)
    return (
      <>
        <ProblemNotice error={stated.error} />
        {stated.isPending && <Loader aria-label={say('app.loading')} />}
      </>
    )
  const hasStatements = stated.data.statements.length > 0
  return (
    <Trial key={stageId} ranking={ranking} hasStatements={hasStatements} onOpen={onOpen} onTried={onTried} />
  )
}

function Trial({ ranking, hasStatements, onOpen, onTried }: Props & { hasStatements: boolean }) {
  const say = useText()
  const language = useLanguage()
  const [order, setOrder] = useState<RobustnessOrder>({
    stageId: ranking.stage.id,
    model: usualModel(hasStatements),
    seed: usualSeed,
    runs: usualRuns,
  })
  const { run, cancel, again } = useRobustnessRun(order)
  const { view, state } = run
  const pilots = ranking.ideas.filter(({ standing }) => standing === 'pilot').length
  const [cut, setCut] = useState<number | null>(pilots > 0 ? pilots : usualCut)
  const [scenarioId, setScenarioId] = useState<string | null>(null)
  const { model, seed } = order
  const money = useFundedRun(scenarioId === null ? null : { scenarioId, model, seed })
  const funded = money.run?.funded ?? null
  useEffect(() => onTried(view && { view, shownCut: cut, funded }), [view, cut, funded, onTried])
  if (view === null && state === 'done') return <Text>{say('runs.none')}</Text>
  if (view === null && state === 'failed') return <ProblemNotice error={run.error} />
  const selections = view === null ? null : selectionsOf(view, cut)
  const finding = view === null ? '' : robustnessFinding(view, selections, language)
  return (
    <>
      <div>
        <Text className="ranking-finding" role="status">
          {finding}
        </Text>
        <Text size="sm" c="dimmed">
          {say('runs.lead')}
        </Text>
      </div>
      <ProblemNotice error={run.error} />
      <RobustnessControls order={order} hasStatements={hasStatements} onChange={setOrder}>
        {view !== null && hasNoLine(view) && (
          <NumberInput
            label={say('runs.cut')}
            w={170}
            min={1}
            max={view.ideas.length}
            allowDecimal={false}
            value={cut ?? ''}
            onChange={(count) => setCut(typeof count === 'number' && count > 0 ? count : null)}
          />
        )}
      </RobustnessControls>
      {view !== null && hasNoLine(view) && (
        <Text size="xs" c="dimmed">
          {say('runs.cut.hint')}
        </Text>
      )}
      <RobustnessProgress run={run} runs={order.runs} onCancel={cancel} onAgain={again} />
      {view !== null && (
        <>
          <Text size="sm">{robustnessModelText(view, language)}</Text>
          <AcceptabilityPanel
            view={view}
            selections={selections}
            shownCut={cut}
            funded={funded}
            choice={
              <FundingChoice
                stageId={view.stage.id}
                scenarioId={scenarioId}
                run={money.run}
                onChoose={setScenarioId}
                onCancel={money.cancel}
              />
            }
            onOpen={onOpen}
          />
          <OtherQuestions stageId={ranking.stage.id} shownCut={cut} onOpen={onOpen} />
        </>
      )}
    </>
  )
}

type QuestionsProps = { stageId: string; shownCut: number | null; onOpen: (ideaId: string) => void }

/** What needs no runs: other methods, and how far single weights may move. */
function OtherQuestions({ stageId, shownCut, onOpen }: QuestionsProps) {
  const shown = useStanding(stageId, shownCut)
  return (
    <>
      <ProblemNotice error={shown.error} />
      {shown.data !== undefined && (
        <SimpleGrid cols={{ base: 1, lg: 2 }}>
          <SecondOpinionPanel shown={shown.data} onOpen={onOpen} />
          <KeptWeightsPanel shown={shown.data} />
        </SimpleGrid>
      )}
    </>
  )
}

function hasNoLine({ stage: { exitRule } }: RobustnessView): boolean {
  return exitRule.kind === 'by-hand' || exitRule.kind === 'all-knock-outs-hold'
}
