import { Button, Loader, NativeSelect, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '../../shared/language/text.ts'
import { markRange } from '../../shared/scores/mark-range.ts'
import type { DiscussedIdea, DiscussedRater } from '../../shared/scores/rounds-contract.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { DiscussionMarks } from './discussion-marks.tsx'

type Props = { stage: StageView; roundNumber: number }

/** What the closed rounds say about one idea, for the talk about it. */
export function DiscussionPanel({ stage, roundNumber }: Props) {
  const say = useText()
  const [wished, setWished] = useState('')
  const ideas = useQuery(api.scores.rounds.listDiscussed.queryOptions({ input: { stageId: stage.id } }))
  const idea = ideas.data?.find(({ id }) => id === wished) ?? ideas.data?.[0]
  const describe = useIdeaText(stage)
  return (
    <Panel
      title={say('rounds.discussion')}
      finding={say('rounds.discussion.finding', { number: roundNumber })}
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
          <Discussion key={idea.id} stage={stage} ideaId={idea.id} />
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

function Discussion({ stage, ideaId }: { stage: StageView; ideaId: string }) {
  const say = useText()
  const [shown, setShown] = useState<number | null>(null)
  const input = { stageId: stage.id, ideaId }
  const { data, error } = useQuery(api.scores.rounds.readDiscussion.queryOptions({ input }))
  if (data === undefined)
    return error === null ? <Loader aria-label={say('app.loading')} /> : <ProblemNotice error={error} />
  const { numbers, raters } = data
  const last = numbers.at(-1)
  if (last === undefined || raters.length === 0) return <Text>{say('rounds.discussion.none')}</Text>
  const criterion = shown === null ? undefined : stage.catalogue.criteria[shown]
  return (
    <>
      <Table.ScrollContainer minWidth={620}>
        <Table verticalSpacing={4} aria-label={say('rounds.ranges', { number: last })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('rounds.criterion')}</Table.Th>
              {(['lowest', 'mean', 'highest', 'count'] as const).map((head) => (
                <Table.Th key={head} ta="right">
                  {say(`rounds.${head}`)}
                </Table.Th>
              ))}
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {stage.catalogue.criteria.map(({ id, name }, column) => (
              <RangeRow
                key={id}
                name={name}
                marks={lastMarks(raters, column)}
                isShown={shown === column}
                onShow={() => setShown(shown === column ? null : column)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {shown !== null && criterion !== undefined && (
        <DiscussionMarks criterion={criterion} column={shown} numbers={numbers} raters={raters} />
      )}
    </>
  )
}

/** The numbers of the latest closed round on one criterion. */
function lastMarks(raters: readonly DiscussedRater[], column: number): number[] {
  return raters.flatMap(({ marks }) => {
    const value = marks[column]?.at(-1)?.value ?? null
    return value === null ? [] : [value]
  })
}

type RowProps = { name: string; marks: readonly number[]; isShown: boolean; onShow: () => void }

function RangeRow({ name, marks, isShown, onShow }: RowProps) {
  const say = useText()
  const language = useLanguage()
  const range = markRange(marks)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {name}
      </Table.Th>
      {(['lowest', 'mean', 'highest'] as const).map((head) => (
        <Table.Td key={head} ta="right">
          {range === null ? '–' : formatNumber(range[head], language, head === 'mean' ? 2 : undefined)}
        </Table.Td>
      ))}
      <Table.Td ta="right">{marks.length}</Table.Td>
      <Table.Td ta="right">
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={isShown}
          aria-label={say('rounds.marks.show', { criterion: name })}
          onClick={onShow}
        >
          {say('rounds.marks.short')}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
