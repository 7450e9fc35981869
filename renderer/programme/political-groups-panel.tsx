import { Group, Table, Text } from '@mantine/core'
import { parseCount } from '../../shared/plain-number.ts'
import { type PoliticalGroupView, politicalGroupView } from '../../shared/programme/programme-lists.ts'
import { client } from '../api.ts'
import { AddLine } from '../parts/add-line.tsx'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RecordCell } from '../parts/record-cell.tsx'
import { RecordConflict } from '../parts/record-conflict.tsx'
import { fieldOf } from '../parts/record-saving.ts'
import { RowMark } from '../parts/row-mark.tsx'
import { useText } from '../parts/use-text.ts'
import { EntryButtons } from './entry-buttons.tsx'
import { useEntrySaving } from './use-entry-saving.ts'

/** The political groups of the council with their seats; votes are recorded by group. */
export function PoliticalGroupsPanel({ groups }: { groups: readonly PoliticalGroupView[] }) {
  const say = useText()
  const seats = groups.reduce((sum, group) => sum + group.seats, 0)
  return (
    <Panel
      title={say('council.political-groups')}
      finding={
        groups.length === 0 ? say('council.political-groups.lead') : say('council.seats', { count: seats })
      }
    >
      {groups.length === 0 ? (
        <Text size="sm" c="dimmed">
          {say('council.political-groups.none')}
        </Text>
      ) : (
        <Table verticalSpacing={4} horizontalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say('council.political-group')}</Table.Th>
              <Table.Th scope="col" w={80} ta="right">
                {say('council.political-group.seats')}
              </Table.Th>
              <Table.Th scope="col" w={130}>
                <span className="visually-hidden">{say('entry.actions')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {groups.map((group, index) => (
              <GroupRow
                key={group.id}
                group={group}
                isFirst={index === 0}
                isLast={index === groups.length - 1}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <AddLine
        label={say('council.political-group.new')}
        add={(name) => client.programme.addEntry({ list: 'politicalGroup', name })}
      />
    </Panel>
  )
}

type RowProps = { group: PoliticalGroupView; isFirst: boolean; isLast: boolean }

function GroupRow({ group, isFirst, isLast }: RowProps) {
  const say = useText()
  const { id, name, seats } = group
  const saved = useEntrySaving<PoliticalGroupView, { name?: string; seats?: number }>({
    entry: group,
    edit: (patch) => ({ list: 'politicalGroup', patch }),
    parse: (current) => politicalGroupView.parse(current),
  })
  return (
    <Table.Tr>
      <Table.Td>
        <RecordCell
          {...fieldOf(saved, 'name')}
          label={`${say('council.political-group')}: ${name}`}
          value={name}
          maxLength={200}
          complain={(typed) => (typed.trim() === '' ? say('entry.name.missing') : null)}
          onSave={(typed) => saved.save('name', { name: typed.trim() })}
        />
        <ProblemNotice error={saved.error} />
      </Table.Td>
      <Table.Td>
        <RecordCell
          {...fieldOf(saved, 'seats')}
          label={`${say('council.political-group.seats')}: ${name}`}
          isRightAligned
          value={String(seats)}
          maxLength={3}
          complain={(typed) => (parseCount(typed) === null ? say('entry.count.wrong') : null)}
          onSave={(typed) => saved.save('seats', { seats: parseCount(typed) ?? seats })}
        />
      </Table.Td>
      <Table.Td>
        <Group gap={0} wrap="nowrap" justify="flex-end">
          <RowMark name={name} marks={saved.marks} dropMark={saved.dropMark} />
          <EntryButtons list="politicalGroup" id={id} name={name} isFirst={isFirst} isLast={isLast} />
        </Group>
        <RecordConflict
          conflict={saved.conflict}
          fields={[
            { field: 'name', label: say('council.political-group') },
            { field: 'seats', label: say('council.political-group.seats') },
          ]}
        />
      </Table.Td>
    </Table.Tr>
  )
}
