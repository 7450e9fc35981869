import { Group, Text } from '@mantine/core'
import {
  IconCheck,
  IconCircleCheck,
  IconHourglass,
  IconLock,
  IconPencil,
  IconSend,
  IconX,
  type Icon,
} from '@tabler/icons-react'
import type { BudgetState } from '../../shared/budget/budget-line.ts'
import type { BudgetSums } from '../../shared/budget/budget-sums.ts'
import { formatCents } from '../../shared/money.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { TextKey } from '../../shared/language/text.ts'

type Mark = { key: TextKey; icon: Icon; centsOf: (sums: BudgetSums) => number }

/** Where money can stand, in the order of its way; a word and a sign for each, so that colour is not needed. */
const marks: readonly Mark[] = [
  { key: 'budget.state.requested', icon: IconSend, centsOf: (sums) => sums.requestedCents },
  { key: 'budget.state.drafted', icon: IconPencil, centsOf: (sums) => sums.draftedCents },
  { key: 'budget.state.approved', icon: IconCheck, centsOf: (sums) => sums.approvedCents },
  { key: 'budget.blocked', icon: IconLock, centsOf: (sums) => sums.blockedCents },
  { key: 'budget.conditional', icon: IconHourglass, centsOf: (sums) => sums.conditionalCents },
  { key: 'budget.state.rejected', icon: IconX, centsOf: (sums) => sums.rejectedCents },
]

const available: Mark = {
  key: 'budget.available',
  icon: IconCircleCheck,
  centsOf: (sums) => sums.availableCents,
}

/** How far some money has come: every state that holds an amount, with the amount. */
export function AmountTrail({ sums }: { sums: BudgetSums }) {
  const isHeldBack = sums.blockedCents > 0 || sums.conditionalCents > 0
  const shown = [...marks, ...(isHeldBack ? [available] : [])].filter(({ centsOf }) => centsOf(sums) !== 0)
  return (
    <Group gap="xs" style={{ rowGap: 0 }}>
      {shown.map((mark) => (
        <AmountMark key={mark.key} mark={mark} cents={mark.centsOf(sums)} />
      ))}
    </Group>
  )
}

function AmountMark({ mark, cents }: { mark: Mark; cents: number }) {
  const say = useText()
  const language = useLanguage()
  return (
    <Group gap={4} wrap="nowrap">
      <mark.icon size={14} aria-hidden />
      <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
        {say(mark.key)} {formatCents(cents, language)}
      </Text>
    </Group>
  )
}

export const stateKeys = {
  requested: 'budget.state.requested',
  drafted: 'budget.state.drafted',
  approved: 'budget.state.approved',
  rejected: 'budget.state.rejected',
} as const satisfies Record<BudgetState, TextKey>
