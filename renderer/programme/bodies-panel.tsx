import { Table, Text } from '@mantine/core'
import type { BodyView } from '../../shared/programme/programme-lists.ts'
import { client } from '../api.ts'
import { AddLine } from '../parts/add-line.tsx'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import { BodyRow } from './body-row.tsx'

const columns = [
  { field: 'name' },
  { field: 'shortName', width: 130 },
  { field: 'kind', width: 160 },
  { field: 'votingMembers', width: 92 },
  { field: 'summonsDays', width: 92 },
  { field: 'handInDays', width: 92 },
  { field: 'usualTime', width: 88 },
] as const

/** The bodies through which papers go, with the lead times from which all deadlines are counted. */
export function BodiesPanel({ bodies }: { bodies: readonly BodyView[] }) {
  const say = useText()
  return (
    <Panel title={say('council.bodies')} finding={say('council.bodies.lead')}>
      {bodies.length === 0 ? (
        <Text size="sm" c="dimmed">
          {say('council.bodies.none')}
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={940} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing={4} horizontalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                {columns.map(({ field, ...column }) => (
                  <Table.Th key={field} scope="col" {...('width' in column ? { w: column.width } : {})}>
                    {say(`council.body.${field}`)}
                  </Table.Th>
                ))}
                <Table.Th scope="col" w={130}>
                  <span className="visually-hidden">{say('entry.actions')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {bodies.map((body, index) => (
                <BodyRow
                  key={body.id}
                  body={body}
                  isFirst={index === 0}
                  isLast={index === bodies.length - 1}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <AddLine
        label={say('council.body.new')}
        add={(name) => client.programme.addEntry({ list: 'body', name })}
      />
    </Panel>
  )
}
