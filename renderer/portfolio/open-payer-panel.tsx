import { Button, Select, Table } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { formatCents } from '../../shared/money.ts'
import { withPayer } from '../../shared/portfolio/cost-plan.ts'
import type { ScenarioIdea, ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { client, refreshAll } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ActionTable } from './action-table.tsx'
import { IdeaLink } from './idea-link.tsx'

const fewRows = 8

/** The costs for which nobody is named who pays, and the place to say who pays and when. */
export function OpenPayerPanel({ view }: { view: ScenarioView }) {
  const say = useText()
  const language = useLanguage()
  const [showsAll, setShowsAll] = useState(false)
  const open = view.ideas.filter((idea) => idea.leftOut === null && openItems(idea).length > 0)
  if (open.length === 0) return null
  const cents = open.flatMap(openItems).reduce((sum, item) => sum + item.cents, 0)
  const told = { count: open.length, cost: formatCents(cents, language) }
  return (
    <Panel title={say('costs.open')} finding={say('costs.open.finding', told)}>
      <ActionTable
        label={say('costs.open')}
        heads={[
          say('selection.column.idea'),
          { number: say('costs.open.column.amount') },
          say('selection.term.year'),
          say('selection.term.payer'),
        ]}
      >
        {(showsAll ? open : open.slice(0, fewRows)).map((idea) => (
          <OpenRow key={idea.ideaId} view={view} idea={idea} />
        ))}
      </ActionTable>
      {!showsAll && open.length > fewRows && (
        <Button mt="xs" variant="default" size="compact-sm" onClick={() => setShowsAll(true)}>
          {say('selection.skipped.more', { count: open.length })}
        </Button>
      )}
    </Panel>
  )
}

function openItems({ costs }: ScenarioIdea): ScenarioIdea['costs'] {
  return costs.filter(({ payerId }) => payerId === null)
}

function OpenRow({ view, idea }: { view: ScenarioView; idea: ScenarioIdea }) {
  const say = useText()
  const language = useLanguage()
  const items = openItems(idea)
  const [payerId, setPayerId] = useState<string | null>(null)
  const [year, setYear] = useState<string | null>(null)
  const years = Array.from({ length: view.yearCount }, (_, place) => view.firstYear + place)
  /** Costs that come in several years stay in them. */
  const only = items.length === 1 ? items[0] : undefined
  const save = useMutation({
    mutationFn: async () =>
      await client.portfolio.selection.decisions.planCosts({
        ideaId: idea.ideaId,
        years,
        items: withPayer(idea.costs, { payerId, year: year === null ? null : Number(year) }),
        seen: idea.costSource === 'planned' ? idea.costs : [],
      }),
    onSuccess: async ({ sequence }) => {
      await refreshAll()
      showUndo(say('selection.costs.saved'), sequence)
    },
  })
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        <IdeaLink idea={idea} />
        <ProblemNotice error={save.error} />
      </Table.Th>
      <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
        {formatCents(
          items.reduce((sum, item) => sum + item.cents, 0),
          language,
        )}
      </Table.Td>
      <Table.Td>
        {only === undefined ? (
          say('costs.open.years')
        ) : (
          <Select
            aria-label={say('costs.open.year', { number: idea.number })}
            size="xs"
            w={90}
            allowDeselect={false}
            value={year ?? String(only.year)}
            data={years.map(String)}
            onChange={setYear}
          />
        )}
      </Table.Td>
      <Table.Td>
        <Select
          aria-label={say('costs.open.payer', { number: idea.number })}
          placeholder={say('selection.spread.no-payer')}
          size="xs"
          w={260}
          clearable
          value={payerId}
          data={view.payers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPayerId}
        />
      </Table.Td>
      <Table.Td>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={say('costs.open.save', { number: idea.number })}
          loading={save.isPending}
          disabled={payerId === null && (year === null || Number(year) === only?.year)}
          onClick={() => save.mutate()}
        >
          {say('action.save')}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
