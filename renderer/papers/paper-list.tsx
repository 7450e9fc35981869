import { Anchor, Button, Loader, Table, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFilePlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDay } from '../../shared/calendar.ts'
import type { PaperListing } from '../../shared/papers/papers-contract.ts'
import { api } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { DraftDialog } from './draft-dialog.tsx'
import { PaperStateMark } from './paper-state-mark.tsx'

const columns = ['number', 'subject', 'state', 'pilots', 'next', 'date'] as const

export function PaperList() {
  const say = useText()
  const papers = useQuery(api.papers.list.queryOptions())
  const [isOpen, dialog] = useDisclosure(false)
  return (
    <Page
      title={say('step.papers')}
      lead={say('papers.lead')}
      actions={
        <Button leftSection={<IconFilePlus size={18} aria-hidden />} onClick={dialog.open}>
          {say('papers.create')}
        </Button>
      }
    >
      <ProblemNotice error={papers.error} />
      {papers.isPending && <Loader aria-label={say('app.loading')} />}
      {papers.data?.length === 0 && <Text>{say('papers.none')}</Text>}
      {papers.data !== undefined && papers.data.length > 0 && (
        <Table.ScrollContainer minWidth={900} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing="xs">
            <Table.Caption className="visually-hidden">{say('papers.list.caption')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Table.Th key={column} scope="col">
                    {say(`papers.column.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {papers.data.map((paper) => (
                <PaperRow key={paper.id} paper={paper} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {isOpen && <DraftDialog onClose={dialog.close} />}
    </Page>
  )
}

function PaperRow({ paper }: { paper: PaperListing }) {
  const say = useText()
  const language = useLanguage()
  const { id, number, reference, subject, state, pilots, next, draftedOn } = paper
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{reference === '' ? number : reference}</Table.Td>
      <Table.Th scope="row" fw={600}>
        <Anchor
          size="sm"
          renderRoot={(props) => <Link to="/papers/$recordId" params={{ recordId: id }} {...props} />}
        >
          {subject}
        </Anchor>
      </Table.Th>
      <Table.Td>
        <PaperStateMark state={state} />
      </Table.Td>
      <Table.Td>{pilots.join(', ') || '–'}</Table.Td>
      <Table.Td>
        {next === null
          ? '–'
          : `${next.bodyName}, ${next.heldOn === null ? say('papers.route.meeting.open') : formatDay(next.heldOn, language)}`}
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatDay(draftedOn, language)}</Table.Td>
    </Table.Tr>
  )
}
