import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { z } from 'zod'
import { formatCents } from '../../shared/money.ts'
import type { ScenarioIdea, ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { findProblem } from '../api.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

type Plan = ScenarioIdea['costs']

const storedPlan = z.object({
  items: z.array(z.object({ year: z.number(), payerId: z.string().nullable(), cents: z.number() })),
})

/** What is planned now, where somebody else has changed the plan in between; null for any other or no error. */
export function changedPlan(error: unknown): Plan | null {
  if (error === null || error === undefined) return null
  const { code, current } = findProblem(error)
  if (code !== 'changed-meanwhile') return null
  const read = storedPlan.safeParse(current)
  return read.success ? read.data.items : null
}

type Props = { theirs: Plan; payers: ScenarioView['payers']; onTake: () => void; onKeep: () => void }

/** Somebody else has planned these costs in between: their plan in words, and the choice which of the two is to hold. */
export function CostPlanConflict({ theirs, payers, onTake, onKeep }: Props) {
  const say = useText()
  const language = useLanguage()
  return (
    <Alert role="alert" color="yellow" icon={<IconUsers aria-hidden />} title={say('costs.conflict.title')}>
      <Stack gap="xs">
        <Text size="sm">{say(theirs.length === 0 ? 'costs.conflict.none' : 'costs.conflict.now')}</Text>
        <List size="sm">
          {theirs.map(({ year, payerId, cents }) => (
            <List.Item key={`${year} ${payerId ?? ''}`}>
              {say('costs.conflict.item', {
                payer: payers.find(({ id }) => id === payerId)?.name ?? say('selection.spread.no-payer'),
                year: String(year),
                amount: formatCents(cents, language),
              })}
            </List.Item>
          ))}
        </List>
        <Group gap="xs">
          <Button variant="default" size="compact-sm" onClick={onTake}>
            {say('costs.conflict.take')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={onKeep}>
            {say('costs.conflict.keep')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
