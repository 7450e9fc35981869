import { Table } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import type { RobustSummary } from '../../shared/portfolio/robust-summary.ts'
import type { RuleNames } from '../../shared/portfolio/scenario-words.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { FoundOutcome } from './budget-table.tsx'
import './robust.css'

type Props = { names: RuleNames; outcome: FoundOutcome; summary: RobustSummary }

/** Every candidate with the share of runs in which it is funded, as a bar and a number. */
export function RobustTable({ names, outcome, summary }: Props) {
  const say = useText()
  const language = useLanguage()
  const runs = summary.runs - summary.impossible
  const chosen = new Set(outcome.chosen.map(({ ideaId }) => ideaId))
  return (
    <Table.ScrollContainer minWidth={700} mah={480} type="native" tabIndex={0}>
      <Table aria-label={say('selection.robust')} verticalSpacing={4} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say('selection.column.idea')}</Table.Th>
            <Table.Th scope="col">{say('selection.robust.column.status')}</Table.Th>
            <Table.Th scope="col" w="32%">
              {say('selection.robust.column.share')}
            </Table.Th>
            <Table.Th scope="col">{say('selection.robust.column.now')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {summary.ideas.map(({ ideaId, funded, status }) => {
            const share = runs === 0 ? 0 : (funded / runs) * 100
            const told = say('selection.robust.share', { share: formatNumber(share, language, 1) })
            return (
              <Table.Tr key={ideaId}>
                <Table.Th scope="row" fw={500}>
                  {names.ideas.get(ideaId) ?? '?'}
                </Table.Th>
                <Table.Td>{say(`selection.robust.status.${status}`)}</Table.Td>
                <Table.Td>
                  <div className="robust-share">
                    <div className="robust-track" aria-hidden>
                      <div className="robust-fill" style={{ width: `${share}%` }} />
                    </div>
                    <span>{told}</span>
                  </div>
                </Table.Td>
                <Table.Td>
                  {say(chosen.has(ideaId) ? 'selection.decide.computed.in' : 'selection.decide.computed.out')}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
