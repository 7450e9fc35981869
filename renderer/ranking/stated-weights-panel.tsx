import { Button, Group, Loader } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Language } from '../../shared/language/text.ts'
import type { Joining, WeightStatementView } from '../../shared/ranking/weights-contract.ts'
import { api, refreshAll } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { JoinedWeights, joinedBy, joiningOf, shownEqual } from './joined-weights.tsx'
import { percentText } from './ranking-words.ts'
import { type StatedWeightsView, StatementHistory } from './statement-history.tsx'
import { WeightStatementDialog } from './weight-statement-dialog.tsx'

/** What the groups say about the weights, joined, beside those that count; and the history of it all. */
export function StatedWeightsPanel({ stageId }: { stageId: string }) {
  const say = useText()
  const language = useLanguage()
  const [opened, setOpened] = useState<'new' | WeightStatementView | null>(null)
  const [chosen, setChosen] = useState<Joining | null>(null)
  const stated = useQuery(api.ranking.weights.list.queryOptions({ input: { stageId } }))
  const view = stated.data
  if (view !== undefined && view.criteria.length === 0) return null
  const joining = view === undefined ? 'shares' : joiningOf(view, chosen)
  return (
    <Panel
      title={say('weights.title')}
      {...(view === undefined ? {} : { finding: findingOf(view, joining, { say, language }) })}
      actions={
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" onClick={() => setOpened('new')}>
            {say('weights.state')}
          </Button>
          {view !== undefined && <AdoptButton stageId={stageId} view={view} joining={joining} />}
        </Group>
      }
    >
      <ProblemNotice error={stated.error} />
      {stated.isPending && <Loader aria-label={say('app.loading')} />}
      {view !== undefined && view.joined !== null && (
        <>
          <JoinedWeights view={view} joining={joining} onChoose={setChosen} />
          <StatementHistory view={view} onChange={setOpened} />
        </>
      )}
      {opened !== null && view !== undefined && (
        <WeightStatementDialog
          stageId={stageId}
          view={view}
          changed={opened === 'new' ? undefined : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </Panel>
  )
}

type Wording = { say: Say; language: Language }

function findingOf(view: StatedWeightsView, joining: Joining, { say, language }: Wording): string {
  const { criteria, statements } = view
  const joined = joinedBy(view, joining)
  if (joined === null) return say('weights.finding.none')
  const count = statements.filter(({ isNewest }) => isNewest).length
  const distances = criteria.map(({ share }, column) => Math.abs((joined[column] ?? 0) - (share ?? 0)))
  const furthest = Math.max(...distances)
  const column = distances.indexOf(furthest)
  if (furthest < shownEqual) return say('weights.finding.same', { count })
  return say('weights.finding.other', {
    count,
    criterion: criteria[column]?.name ?? '',
    joined: percentText(joined[column] ?? 0, language),
    present: percentText(criteria[column]?.share ?? 0, language),
  })
}

type AdoptProps = { stageId: string; view: StatedWeightsView; joining: Joining }

function AdoptButton({ stageId, view, joining }: AdoptProps) {
  const say = useText()
  const adopt = useMutation(
    api.ranking.weights.adopt.mutationOptions({
      onSuccess: async ({ sequence }) => {
        await refreshAll()
        showUndo(say('weights.adopted'), sequence)
      },
    }),
  )
  const seenIds = view.statements.filter(({ isNewest }) => isNewest).map(({ id }) => id)
  return (
    <>
      <ProblemNotice error={adopt.error} />
      <Button
        disabled={view.joined === null}
        loading={adopt.isPending}
        onClick={() => adopt.mutate({ stageId, seenIds, joining })}
      >
        {say('weights.adopt')}
      </Button>
    </>
  )
}
