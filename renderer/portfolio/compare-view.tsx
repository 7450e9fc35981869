import { Loader, MultiSelect, Paper, Stack, Switch, Text } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { type ComparedScenario, CompareTable } from './compare-table.tsx'
import { computeOutcome } from './use-scenario-outcome.ts'

const mostColumns = 4

/** Two to four scenarios side by side; at first the two that came last. */
export function CompareView() {
  const say = useText()
  const list = useQuery(api.portfolio.selection.list.queryOptions())
  const scenarios = list.data?.scenarios ?? []
  const [byHand, setByHand] = useState(true)
  const [picked, setPicked] = useState<string[] | null>(null)
  const known = scenarios.map(({ id }) => id)
  const shown = (picked ?? known.slice(-2)).filter((id) => known.includes(id))
  const compared = useQueries({
    queries: shown.map((id) => ({
      queryKey: ['scenario-comparison', id],
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<ComparedScenario> => {
        const view = await client.portfolio.selection.read({ scenarioId: id })
        return { view, outcome: await computeOutcome(id, [], { signal }) }
      },
    })),
  })
  const error = compared.find((one) => one.error !== null)?.error ?? list.error
  const ready = compared.flatMap(({ data }) => data ?? [])
  if (list.data !== undefined && scenarios.length < 2)
    return (
      <Paper withBorder p="md">
        <Text>{say('selection.compare.few')}</Text>
      </Paper>
    )
  return (
    <Stack>
      <ProblemNotice error={error} />
      <MultiSelect
        label={say('selection.compare.choose')}
        maxValues={mostColumns}
        data={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
        value={shown}
        onChange={setPicked}
      />
      {ready.some(({ view }) => view.overrides.length > 0) && (
        <Switch
          label={say('by-hand.switch')}
          description={say('by-hand.compare')}
          checked={byHand}
          onChange={(event) => setByHand(event.currentTarget.checked)}
        />
      )}
      {ready.length < shown.length && <Loader aria-label={say('selection.computing')} />}
      {ready.length === shown.length && ready.length >= 2 && (
        <CompareTable compared={ready} byHand={byHand} />
      )}
    </Stack>
  )
}
