import { Button, Table } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { formatNumber } from '../../shared/language/text.ts'
import type { FunnelStation } from '../../shared/overview/overview-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'

/** How many ideas got how far: a real table whose rows carry a bar. */
export function FunnelPanel({ funnel }: { funnel: readonly FunnelStation[] }) {
  const say = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const countOf = (kind: FunnelStation['kind']): number => funnel.find((one) => one.kind === kind)?.count ?? 0
  const widest = Math.max(1, ...funnel.map(({ count }) => count))
  const finding = say('overview.funnel.finding', {
    ideas: formatNumber(countOf('ideas'), language),
    pilots: formatNumber(countOf('pilots'), language),
    reserve: formatNumber(countOf('reserve'), language),
    count: countOf('pilots'),
  })
  return (
    <Panel
      title={say('overview.funnel')}
      finding={finding}
      actions={
        funnel.some(({ kind }) => kind === 'stage') && (
          <Button
            variant="default"
            size="xs"
            style={{ flexShrink: 0 }}
            onClick={() => void navigate({ to: '/stages', search: { view: 'way' } })}
          >
            {say('overview.funnel.way')}
          </Button>
        )
      }
    >
      <Table verticalSpacing={4} withRowBorders={false} layout="fixed">
        <Table.Thead className="visually-hidden">
          <Table.Tr>
            <Table.Th>{say('overview.station')}</Table.Th>
            <Table.Th>{say('overview.count')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {funnel.map((station) => (
            <Table.Tr key={`${station.kind}${station.name ?? ''}`}>
              <Table.Th fw={400} w="46%">
                {nameOf(station, say)}
              </Table.Th>
              <Table.Td>
                <span className="bar-row">
                  <span
                    className={station.kind === 'reserve' ? 'bar bar-hatched' : 'bar'}
                    style={{ width: `${(station.count / widest) * 75}%` }}
                  />
                  <strong>{formatNumber(station.count, language)}</strong>
                </span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}

function nameOf(station: FunnelStation, say: Say): string {
  return say(`overview.station.${station.kind}`, { name: station.name ?? '' })
}
