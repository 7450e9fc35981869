import { Table } from '@mantine/core'
import { formatDay } from '../../shared/calendar.ts'
import { sumVotes, type VoteTotals } from '../../shared/papers/paper.ts'
import type { PaperView } from '../../shared/papers/papers-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

type Consultation = PaperView['consultations'][number]
const counts = ['yes', 'no', 'abstention', 'biased'] as const

/** The votes of the deciding body by political group: on the whole paper and on items voted on separately. */
export function VotesPanel({ paper }: { paper: PaperView }) {
  const say = useText()
  const decided = paper.consultations.filter(({ role, votes }) => role === 'decision' && votes.length > 0)
  if (decided.length === 0) return null
  return (
    <Panel title={say('papers.votes')}>
      {decided.map((consultation) => (
        <VoteTable key={consultation.id} consultation={consultation} paper={paper} />
      ))}
    </Panel>
  )
}

function VoteTable({ consultation, paper }: { consultation: Consultation; paper: PaperView }) {
  const say = useText()
  const language = useLanguage()
  const { bodyName: body, heldOn, votes } = consultation
  const subjects = [
    { id: null, name: say('papers.votes.whole') },
    ...paper.resolutionItems.map(({ id }, index) => ({
      id,
      name: say('papers.votes.item', { number: index + 1 }),
    })),
  ]
  return (
    <Table verticalSpacing={4} captionSide="top">
      <Table.Caption ta="left">
        {say('papers.votes.caption', { body, day: heldOn === null ? '–' : formatDay(heldOn, language) })}
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{say('papers.votes.group')}</Table.Th>
          {counts.map((count) => (
            <Table.Th key={count} scope="col" ta="right">
              {say(`papers.votes.${count}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      {subjects.map(({ id, name }) => {
        const own = votes.filter(({ resolutionItemId }) => resolutionItemId === id)
        if (own.length === 0) return null
        return (
          <Table.Tbody key={name}>
            <Table.Tr>
              <Table.Th scope="colgroup" colSpan={5}>
                {name}
              </Table.Th>
            </Table.Tr>
            {own.map((vote) => (
              <VoteRow
                key={vote.id}
                name={vote.politicalGroupName ?? say('papers.votes.others')}
                votes={vote}
              />
            ))}
            <VoteRow name={say('papers.votes.sum')} votes={sumVotes(own)} isBold />
          </Table.Tbody>
        )
      })}
    </Table>
  )
}

function VoteRow({ name, votes, isBold = false }: { name: string; votes: VoteTotals; isBold?: boolean }) {
  const weight = isBold ? 600 : 400
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={weight} pl="lg">
        {name}
      </Table.Th>
      {counts.map((count) => (
        <Table.Td key={count} ta="right" fw={weight}>
          {votes[count]}
        </Table.Td>
      ))}
    </Table.Tr>
  )
}
