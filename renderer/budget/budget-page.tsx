import { Loader } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { api } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { BudgetOverview } from './budget-overview.tsx'
import { PilotBudget } from './pilot-budget.tsx'

/** Funds of all pilots, or the lines of one (`/budget/<pilot>`). */
export function BudgetPage() {
  const say = useText()
  const { recordId } = useParams({ strict: false })
  const budget = useQuery(api.budget.get.queryOptions())
  const pilot = budget.data?.pilots.find(({ id }) => id === recordId)
  if (budget.data !== undefined && pilot !== undefined) {
    return <PilotBudget budget={budget.data} pilot={pilot} />
  }
  return (
    <Page title={say('step.budget')} lead={say('budget.lead')}>
      <ProblemNotice error={budget.error} />
      {budget.isPending && <Loader aria-label={say('app.loading')} />}
      {budget.data !== undefined && <BudgetOverview budget={budget.data} />}
    </Page>
  )
}
