import { Modal, NumberInput, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import {
  mostComparedCriteria,
  sharesFromAnswers,
  type StatedWeights,
  type WeightAnswers,
  weightMethods,
} from '../../shared/ranking/weight-statement.ts'
import type { WeightStatementView } from '../../shared/ranking/weights-contract.ts'
import { coreTeam } from '../../shared/scores/core-team.ts'
import { api, refreshAll } from '../api.ts'
import { DialogButtons } from '../parts/dialog-buttons.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ConsistencyText, PairInputs } from './pair-inputs.tsx'
import { percentText } from './ranking-words.ts'
import type { StatedWeightsView } from './statement-history.tsx'

type Props = {
  stageId: string
  view: StatedWeightsView
  /** The statement that is being changed; it stays in the history. */
  changed?: WeightStatementView | undefined
  onClose: () => void
}
type Method = (typeof weightMethods)[number]

const startPoints = 100

/** What one group says about the weights, by the method it likes; what follows from it is shown at once. */
export function WeightStatementDialog({ stageId, view, changed, onClose }: Props) {
  const say = useText()
  const language = useLanguage()
  const { criteria, groups } = view
  const ids = criteria.map(({ id }) => id)
  const canCompare = criteria.length >= 2 && criteria.length <= mostComparedCriteria
  const [group, setGroup] = useState<string>(
    changed === undefined ? (groups[0]?.id ?? coreTeam.id) : (changed.workingGroupId ?? coreTeam.id),
  )
  const [method, setMethod] = useState<Method>(changed?.method ?? 'swing')
  const [points, setPoints] = useState<ReadonlyMap<string, number>>(() => pointsOf(changed?.answers))
  const [ratios, setRatios] = useState<ReadonlyMap<string, number>>(() => ratiosOf(changed?.answers))
  const workingGroupId = group === coreTeam.id ? null : group
  const earlier = view.statements.find((one) => one.isNewest && one.workingGroupId === workingGroupId)
  const answers = answersOf(ids, { method, points, ratios })
  const result = resultOf(ids, answers)
  const store = useMutation(
    api.ranking.weights.state.mutationOptions({
      onSuccess: async ({ sequence }) => {
        await refreshAll()
        showUndo(say('weights.saved'), sequence)
        onClose()
      },
    }),
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const replaces = changed === undefined ? {} : { replaces: changed.id }
    store.mutate({ stageId, workingGroupId, answers, ...replaces })
  }
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={say(changed === undefined ? 'weights.state' : 'weights.change.title')}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <ProblemNotice error={store.error} />
          <Select
            label={say('weights.group')}
            allowDeselect={false}
            readOnly={changed !== undefined}
            description={earlier !== undefined && say('weights.replaces')}
            value={group}
            data={[
              ...groups.map(({ id, name }) => ({ value: id, label: name })),
              { value: coreTeam.id, label: say('weights.core-team') },
            ]}
            onChange={(value) => setGroup(value ?? coreTeam.id)}
          />
          <SegmentedControl
            aria-label={say('weights.method')}
            value={method}
            data={weightMethods.map((value) => ({
              value,
              label: say(`weights.method.${value}`),
              disabled: value === 'pairwise' && !canCompare,
            }))}
            onChange={(value) => setMethod(weightMethods.find((one) => one === value) ?? 'swing')}
          />
          <Text size="sm">
            {say(`weights.method.${method}.hint`)}{' '}
            {!canCompare && say('weights.method.pairwise.many', { most: mostComparedCriteria })}
          </Text>
          {method === 'pairwise' ? (
            <PairInputs
              criteria={criteria}
              ratios={ratios}
              onChange={(pair, ratio) => setRatios(new Map([...ratios, [pair, ratio]]))}
            />
          ) : (
            criteria.map(({ id, name }) => (
              <NumberInput
                key={id}
                label={say('weights.points', { name })}
                min={0}
                max={1000}
                decimalSeparator={language === 'de' ? ',' : '.'}
                value={points.get(id) ?? startPoints}
                onChange={(value) => setPoints(new Map([...points, [id, Number(value)]]))}
              />
            ))
          )}
          <Result criteria={criteria} result={result} />
          <DialogButtons
            label={say('weights.save')}
            isPending={store.isPending}
            isDisabled={result === null}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  )
}

type Entries = {
  method: Method
  points: ReadonlyMap<string, number>
  ratios: ReadonlyMap<string, number>
}

function pointsOf(answers: WeightAnswers | undefined): ReadonlyMap<string, number> {
  if (answers === undefined || answers.method === 'pairwise') return new Map()
  return new Map(answers.points.map(({ criterionId, points }) => [criterionId, points]))
}

/** Either way round, so that a pair is found whichever criterion comes first today. */
function ratiosOf(answers: WeightAnswers | undefined): ReadonlyMap<string, number> {
  if (answers?.method !== 'pairwise') return new Map()
  return new Map(
    answers.judgements.flatMap(({ first, second, ratio }): [string, number][] => [
      [`${first} ${second}`, ratio],
      [`${second} ${first}`, 1 / ratio],
    ]),
  )
}

/** What has not been touched stays at the neutral start: all the same. */
function answersOf(ids: readonly string[], { method, points, ratios }: Entries): WeightAnswers {
  if (method !== 'pairwise')
    return {
      method,
      points: ids.map((criterionId) => ({ criterionId, points: points.get(criterionId) ?? startPoints })),
    }
  const judgements = ids.flatMap((first, place) =>
    ids.slice(place + 1).map((second) => ({ first, second, ratio: ratios.get(`${first} ${second}`) ?? 1 })),
  )
  return { method, judgements }
}

/** Null as long as nothing follows, for instance when every criterion has 0 points. */
function resultOf(ids: readonly string[], answers: WeightAnswers): StatedWeights | null {
  try {
    return sharesFromAnswers(ids, answers)
  } catch {
    return null
  }
}

type ResultProps = { criteria: StatedWeightsView['criteria']; result: StatedWeights | null }

function Result({ criteria, result }: ResultProps) {
  const say = useText()
  const language = useLanguage()
  if (result === null) return <Text size="sm">{say('problem.weights-incomplete')}</Text>
  const shares = criteria.map(({ name }, column) =>
    say('weights.result.share', { name, share: percentText(result.shares[column] ?? 0, language) }),
  )
  return (
    <div role="status">
      <Text size="sm" fw={600}>
        {say('weights.result', { shares: shares.join(', ') })}
      </Text>
      <ConsistencyText criteria={criteria} result={result} />
    </div>
  )
}
