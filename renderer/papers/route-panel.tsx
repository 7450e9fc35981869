import { Table, Text } from '@mantine/core'
import type { MeetingChoice, PaperView } from '../../shared/papers/papers-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import { AddPartButton } from './add-part-button.tsx'
import { ConsultationRow } from './consultation-row.tsx'

export type RouteChoices = { bodies: { id: string; name: string }[]; meetings: MeetingChoice[] }

const columns = ['order', 'body', 'meeting', 'role', 'agenda', 'public', 'result'] as const

/** The route through the bodies; what has been decided stands there and is no longer a field. */
export function RoutePanel({ paper, choices }: { paper: PaperView; choices: RouteChoices | undefined }) {
  const say = useText()
  return (
    <Panel
      title={say('papers.route')}
      actions={<AddPartButton part="consultation" paperId={paper.id} label={say('papers.route.add')} />}
    >
      {paper.consultations.length === 0 ? (
        <Text>{say('papers.route.none')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={980} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing={4} horizontalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Table.Th key={column} scope="col">
                    {say(`papers.column.${column}`)}
                  </Table.Th>
                ))}
                <Table.Th scope="col">
                  <span className="visually-hidden">{say('papers.column.actions')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {paper.consultations.map((consultation, index) => (
                <ConsultationRow
                  key={consultation.id}
                  consultation={consultation}
                  number={index + 1}
                  isLast={index === paper.consultations.length - 1}
                  choices={choices}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  )
}
