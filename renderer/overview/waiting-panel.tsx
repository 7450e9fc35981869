import { Anchor, List, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { formatDay } from '../../shared/calendar.ts'
import type { Language } from '../../shared/language/text.ts'
import { formatCents } from '../../shared/money.ts'
import type { WaitingItem } from '../../shared/overview/overview-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'

/** Where a person goes to end the waiting. */
const pathOf: Record<WaitingItem['kind'], string> = {
  'open-scores': '/scores',
  'undecided-ideas': '/stages',
  'ideas-without-field': '/ideas',
  'pilots-without-budget': '/budget',
  'requested-budget': '/budget',
  'blocked-budget': '/budget',
  'paper-draft': '/papers',
  'paper-consultation': '/papers',
}

/** What waits for whom, each line a way to the place where it goes on. */
export function WaitingPanel({ items }: { items: readonly WaitingItem[] }) {
  const say = useText()
  const language = useLanguage()
  return (
    <Panel title={say('overview.waiting')}>
      {items.length === 0 ? (
        <Text>{say('overview.waiting.none')}</Text>
      ) : (
        <List listStyleType="none" spacing={6}>
          {items.map((item) => (
            <List.Item key={`${item.kind}${item.who ?? ''}${item.subject ?? ''}`}>
              <Text span fw={600} size="sm">
                {item.who ?? say('overview.core-team')}:{' '}
              </Text>
              <Anchor component={Link} to={addressOf(item)} size="sm" underline="always">
                {describe(item, say, language)}
              </Anchor>
            </List.Item>
          ))}
        </List>
      )}
    </Panel>
  )
}

function addressOf({ kind, paperId }: WaitingItem): string {
  return paperId === null ? pathOf[kind] : `${pathOf[kind]}/${paperId}`
}

function describe(item: WaitingItem, say: Say, language: Language): string {
  const values = {
    count: item.count,
    subject: item.subject ?? '',
    amount: formatCents(item.cents ?? 0, language),
    on: item.on === null ? '' : formatDay(item.on, language),
  }
  if (item.kind === 'paper-consultation' && item.on === null) {
    return say('overview.waiting.paper-consultation.undated', values)
  }
  return say(`overview.waiting.${item.kind}`, values)
}
