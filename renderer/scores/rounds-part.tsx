import { Loader, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { DiscussionPanel } from './discussion-panel.tsx'
import { RoundsPanel } from './rounds-panel.tsx'

/** The rounds of a stage: opening and closing them, and what was said in those that are closed. */
export function RoundsPart({ stage }: { stage: StageView }) {
  const say = useText()
  const rounds = useQuery(api.scores.rounds.list.queryOptions({ input: { stageId: stage.id } }))
  if (rounds.data === undefined)
    return rounds.error === null ? (
      <Loader aria-label={say('app.loading')} />
    ) : (
      <ProblemNotice error={rounds.error} />
    )
  const closed = rounds.data.findLast(({ state }) => state !== 'open')
  return (
    <Stack>
      <RoundsPanel stage={stage} rounds={rounds.data} />
      {closed !== undefined && <DiscussionPanel stage={stage} round={closed} />}
    </Stack>
  )
}
