import { Loader, NativeSelect, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '../../shared/language/text.ts'
import type { DiscussedIdea, RoundView } from '../../shared/scores/rounds-contract.ts'
import type { CriterionView } from '../../shared/stages/catalogue-view.ts'
import { scaleOf } from '../../shared/stages/stage.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { AgreeDialog } from './agree-dialog.tsx'
import { DiscussionMarks } from './discussion-marks.tsx'
import { DiscussionRanges } from './discussion-ranges.tsx'

type Props = {
  stage: StageView
  /** The latest closed one. */
  round: RoundView
}

/** What the closed rounds say about one idea, for the talk about it. */
export function DiscussionPanel({ stage, round }: Props) {
  const say = useText()
  const [wished, setWished] = useState('')
  const ideas = useQuery(api.scores.rounds.listDiscussed.queryOptions({ input: { stageId: stage.id } }))
  const idea = ideas.data?.find(({ id }) => id === wished) ?? ideas.data?.[0]
  const describe = useIdeaText(stage)
  return (
    <Panel
      title={say('rounds.discussion')}
      finding={say('rounds.discussion.finding', { number: round.number })}
    >
      <ProblemNotice error={ideas.error} />
      {ideas.isPending && <Loader aria-label={say('app.loading')} />}
      {ideas.data?.length === 0 && <Text>{say('rounds.discussion.none')}</Text>}
      {idea !== undefined && (
        <Stack>
          <NativeSelect
            label={say('rounds.idea')}
            value={idea.id}
            data={(ideas.data ?? []).map((one) => ({ value: one.id, label: describe(one) }))}
            onChange={(event) => setWished(event.currentTarget.value)}
          />
          <Discussion key={idea.id} stage={stage} round={round} idea={idea} />
        </Stack>
      )}
    </Panel>
  )
}

function useIdeaText({ catalogue }: StageView): (idea: DiscussedIdea) => string {
  const say = useText()
  const language = useLanguage()
  return ({ number, title, criterionId, lowest, highest }) => {
    const criterion = catalogue.criteria.find(({ id }) => id === criterionId)
    if (criterion === undefined || lowest === null || highest === null)
      return say('rounds.idea.alike', { number, title })
    return say('rounds.idea.distance', {
      number,
      title,
      criterion: criterion.name,
      lowest: formatNumber(lowest, language),
      highest: formatNumber(highest, language),
    })
  }
}

type DiscussionProps = { stage: StageView; round: RoundView; idea: DiscussedIdea }

function Discussion({ stage, round, idea }: DiscussionProps) {
  const say = useText()
  const [shown, setShown] = useState<number | null>(null)
  const [agreeing, setAgreeing] = useState<CriterionView | null>(null)
  const input = { stageId: stage.id, ideaId: idea.id }
  const { data, error } = useQuery(api.scores.rounds.readDiscussion.queryOptions({ input }))
  if (data === undefined)
    return error === null ? <Loader aria-label={say('app.loading')} /> : <ProblemNotice error={error} />
  const { numbers, raters, agreed } = data
  const { criteria } = stage.catalogue
  const criterion = shown === null ? undefined : criteria[shown]
  if (raters.length === 0) return <Text>{say('rounds.discussion.none')}</Text>
  return (
    <>
      <DiscussionRanges
        label={say('rounds.ranges', { number: round.number })}
        criteria={criteria}
        raters={raters}
        agreed={agreed}
        shown={shown}
        onShow={(column) => setShown(shown === column ? null : column)}
        onAgree={round.state === 'discussion' ? setAgreeing : null}
      />
      {round.state !== 'discussion' && <Text size="sm">{say('rounds.agree.closed')}</Text>}
      {shown !== null && criterion !== undefined && (
        <DiscussionMarks criterion={criterion} column={shown} numbers={numbers} raters={raters} />
      )}
      {agreeing !== null && (
        <AgreeDialog
          place={{ ...input, roundId: round.id }}
          ideaNumber={idea.number}
          criterion={agreeing}
          scale={scaleOf(stage.catalogue, agreeing)}
          present={agreed.find(({ criterionId }) => criterionId === agreeing.id)}
          onClose={() => setAgreeing(null)}
        />
      )}
    </>
  )
}
