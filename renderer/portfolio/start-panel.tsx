import { ActionIcon, Group, Select, Table, Text } from '@mantine/core'
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RankingCriterion } from '../../shared/ranking/ranking-contract.ts'
import { type StartKey, startOrder, type StartPlace } from '../../shared/portfolio/start-order.ts'
import type { RuleNames } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { api, client, refreshAll } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { saveOrExplain } from '../parts/saved-choice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { ActionTable } from './action-table.tsx'
import { PlaceDialog } from './place-dialog.tsx'

/** More keys than this nobody can keep in mind, and they hardly ever decide. */
const mostKeys = 3

type Props = { view: ScenarioView; names: RuleNames; order: readonly StartPlace[] }

/** In which order the decided ideas begin, by which principle, and where a person wants it otherwise. */
export function StartPanel({ view, names, order }: Props) {
  const say = useText()
  const [moved, setMoved] = useState<StartPlace | null>(null)
  const criteria = useStartCriteria(view)
  return (
    <Panel
      title={say('selection.start')}
      finding={say(view.startPrinciple.length === 0 ? 'selection.start.none' : 'selection.start.finding')}
    >
      <PrincipleFields view={view} criteria={criteria} />
      <ActionTable
        label={say('selection.start')}
        heads={[
          { number: say('selection.start.column.place') },
          say('selection.column.idea'),
          say('selection.column.why'),
        ]}
      >
        {order.map((place) => (
          <StartRow
            key={place.ideaId}
            view={view}
            name={names.ideas.get(place.ideaId) ?? '?'}
            place={place}
            criteria={criteria}
            onMove={() => setMoved(place)}
          />
        ))}
      </ActionTable>
      {moved !== null && (
        <PlaceDialog
          view={view}
          name={names.ideas.get(moved.ideaId) ?? '?'}
          place={moved}
          count={order.length}
          onClose={() => setMoved(null)}
        />
      )}
    </Panel>
  )
}

/** The scored criteria of the stage that gives the values. */
function useStartCriteria({ stageId }: ScenarioView): RankingCriterion[] {
  const ranking = useQuery(api.ranking.read.queryOptions({ input: { stageId } }))
  return ranking.data?.criteria.filter(({ kind }) => kind === 'scored') ?? []
}

/** The decided ideas in the order in which they begin. */
export function useStartOrder(view: ScenarioView, ideaIds: readonly string[]): StartPlace[] {
  const ranking = useQuery(api.ranking.read.queryOptions({ input: { stageId: view.stageId } }))
  const { criteria = [], ideas = [] } = ranking.data ?? {}
  const ranked = new Map(ideas.map((idea) => [idea.ideaId, idea]))
  const starting = ideaIds.map((ideaId) => ({
    ideaId,
    marks: new Map(criteria.map(({ id }, column) => [id, ranked.get(ideaId)?.means[column] ?? null])),
    points: ranked.get(ideaId)?.value ?? 0,
  }))
  return startOrder(starting, view.startPrinciple, view.placements)
}

function PrincipleFields({ view, criteria }: { view: ScenarioView; criteria: readonly RankingCriterion[] }) {
  const say = useText()
  const keys = view.startPrinciple
  const save = async (principle: StartKey[]): Promise<void> => {
    const { id: scenarioId, revision } = view
    const { sequence } = await client.portfolio.selection.save({
      scenarioId,
      revision,
      startPrinciple: principle,
    })
    await refreshAll()
    showUndo(say('selection.start.saved'), sequence)
  }
  const choices = criteria.flatMap(({ id, name }) =>
    (['high', 'low'] as const).map((first) => ({
      value: `${first} ${id}`,
      label: say(`selection.start.key.${first}`, { name }),
    })),
  )
  const choose = (place: number, value: string | null): void => {
    const [first = '', criterionId = ''] = value?.split(' ') ?? []
    const key =
      value === null ? [] : [{ criterionId, first: first === 'low' ? ('low' as const) : ('high' as const) }]
    void saveOrExplain(() => save(keys.toSpliced(place, 1, ...key)))
  }
  return (
    <Group mb="sm">
      {Array.from({ length: Math.min(mostKeys, keys.length + 1) }, (_, place) => {
        const key = keys[place]
        return (
          <Select
            // The number of a key is what it is.
            key={`key-${place + 1}`}
            label={say(place === 0 ? 'selection.start.key.first' : 'selection.start.key.next')}
            placeholder={say('selection.start.key.none')}
            w={300}
            clearable
            data={choices}
            value={key === undefined ? null : `${key.first} ${key.criterionId}`}
            onChange={(value) => choose(place, value)}
          />
        )
      })}
    </Group>
  )
}

type RowProps = {
  view: ScenarioView
  name: string
  place: StartPlace
  criteria: readonly RankingCriterion[]
  onMove: () => void
}

function StartRow({ view, name, place, criteria, onMove }: RowProps) {
  const say = useText()
  const placement = view.placements.find(({ ideaId }) => ideaId === place.ideaId)
  const number = name.split(' ')[0] ?? ''
  const compared = view.startPrinciple.map(({ criterionId }, key) =>
    say('selection.start.compared', {
      name: criteria.find(({ id }) => id === criterionId)?.name ?? '?',
      mark: place.compared[key] ?? say('selection.start.unmarked'),
    }),
  )
  const withdraw = async (id: string): Promise<void> => {
    const { sequence } = await client.portfolio.selection.decisions.withdrawPlace({ placementId: id })
    await refreshAll()
    showUndo(say('selection.start.withdrawn'), sequence)
  }
  return (
    <Table.Tr>
      <Table.Td ta="right">{place.place}</Table.Td>
      <Table.Th scope="row" fw={500}>
        {name}
      </Table.Th>
      <Table.Td>
        {compared.length === 0 ? say('selection.start.by-value') : compared.join(', ')}
        {placement !== undefined && (
          <Text size="sm" fw={600}>
            {say('selection.start.by-hand', {
              place: place.computedPlace,
              reason: placement.reason,
              by: placement.decidedBy,
            })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Group gap={2} wrap="nowrap">
          <ActionIcon variant="subtle" aria-label={say('selection.start.move', { number })} onClick={onMove}>
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
          {placement !== undefined && (
            <ActionIcon
              variant="subtle"
              aria-label={say('selection.start.withdraw', { number })}
              onClick={() => void saveOrExplain(() => withdraw(placement.id))}
            >
              <IconArrowBackUp size={18} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
