import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowLeft, IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { BudgetView, PilotOfBudget } from '../../shared/budget/budget-contract.ts'
import { sumLines } from '../../shared/budget/budget-sums.ts'
import { api, refreshAll } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { focusCell } from './line-keys.ts'
import { LinesTable } from './lines-table.tsx'
import { freshLine } from './fresh-line.ts'
import { AmountTrail } from './state-mark.tsx'
import { PayersPanel } from './payers-panel.tsx'
import { SumsTable } from './sums-table.tsx'

/** The lines of one pilot: an editable table, its sums and how far the money has come. */
export function PilotBudget({ budget, pilot }: { budget: BudgetView; pilot: PilotOfBudget }) {
  const say = useText()
  const lines = budget.lines.filter(({ pilotId }) => pilotId === pilot.id)
  const freshRow = useRef<number | null>(null)
  const add = useMutation(api.budget.addLine.mutationOptions({ onSuccess: refreshAll }))
  useEffect(() => {
    if (freshRow.current === null || lines.length <= freshRow.current) return
    focusCell({ row: freshRow.current, column: 'amount' })
    freshRow.current = null
  }, [lines.length])
  const line = freshLine(budget, lines)
  // Whoever begins here without a payer names one here, too.
  const [beganWithout] = useState(line === null)
  return (
    <Page
      title={`${pilot.number} ${pilot.title}`}
      lead={pilot.lead}
      actions={
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={line === null}
          onClick={() => {
            if (line === null) return
            freshRow.current = lines.length
            add.mutate({ pilotId: pilot.id, ...line })
          }}
        >
          {say('budget.line.add')}
        </Button>
      }
    >
      <Group>
        <Anchor size="sm" renderRoot={(props) => <Link to="/budget" {...props} />}>
          <Group gap={4}>
            <IconArrowLeft size={16} aria-hidden />
            {say('budget.back')}
          </Group>
        </Anchor>
      </Group>
      <ProblemNotice error={add.error} />
      <Stack>
        <Panel title={say('budget.lines')} finding={say('budget.lines.hint')}>
          {lines.length === 0 ? (
            <Text>{say('budget.lines.none')}</Text>
          ) : (
            <LinesTable lines={lines} payers={budget.payers} pilot={pilot} />
          )}
        </Panel>
        {beganWithout && <PayersPanel budget={budget} />}
        {lines.length > 0 && (
          <Panel title={say('budget.trail')}>
            <AmountTrail sums={sumLines(lines)} />
          </Panel>
        )}
        {lines.length > 0 && (
          <Panel title={say('budget.sums')}>
            <SumsTable lines={lines} payers={budget.payers} />
          </Panel>
        )}
      </Stack>
    </Page>
  )
}
