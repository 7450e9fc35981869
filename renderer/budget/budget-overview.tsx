import { Stack } from '@mantine/core'
import type { BudgetView } from '../../shared/budget/budget-contract.ts'
import { sumLines } from '../../shared/budget/budget-sums.ts'
import { NextStep } from '../parts/next-step.tsx'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import { BudgetMatrix } from './budget-matrix.tsx'
import { PayersPanel } from './payers-panel.tsx'
import { AmountTrail } from './state-mark.tsx'

/** Pilots × years with payers, how far the money has come, and who decides next. */
export function BudgetOverview({ budget }: { budget: BudgetView }) {
  const say = useText()
  return (
    <Stack>
      {budget.pilots.length === 0 ? (
        <NextStep text={say('budget.none')} to="/portfolio" label={say('next-step.portfolio')} />
      ) : (
        <>
          {budget.lines.length > 0 && (
            <Panel title={say('budget.trail')}>
              <AmountTrail sums={sumLines(budget.lines)} />
            </Panel>
          )}
          <Panel title={say('budget.matrix')}>
            <BudgetMatrix budget={budget} />
          </Panel>
        </>
      )}
      <PayersPanel budget={budget} />
    </Stack>
  )
}
