import { Group, Table, Text } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import { parseAmount } from '../../shared/plain-number.ts'
import {
  type workingGroupFields,
  workingGroupView,
  type WorkingGroupView,
} from '../../shared/programme/programme-lists.ts'
import type { z } from 'zod'
import { client } from '../api.ts'
import { AddLine } from '../parts/add-line.tsx'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RecordCell } from '../parts/record-cell.tsx'
import { RecordConflict } from '../parts/record-conflict.tsx'
import { fieldOf } from '../parts/record-saving.ts'
import { RowMark } from '../parts/row-mark.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { EntryButtons } from './entry-buttons.tsx'
import { useEntrySaving } from './use-entry-saving.ts'

/** Who scores, and how much each voice counts: equal by default, other weights stand open here and in the ranking. */
export function WorkingGroupsPanel({ groups }: { groups: readonly WorkingGroupView[] }) {
  const say = useText()
  const areEqual = new Set(groups.map(({ weight }) => weight)).size < 2
  return (
    <Panel
      title={say('programme.groups')}
      finding={say(areEqual ? 'programme.groups.equal' : 'programme.groups.weighted')}
    >
      {groups.length === 0 ? (
        <Text size="sm" c="dimmed">
          {say('programme.none.workingGroup')}
        </Text>
      ) : (
        <Table verticalSpacing={4} horizontalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say('programme.group')}</Table.Th>
              <Table.Th scope="col" w={220}>
                {say('programme.group.short')}
              </Table.Th>
              <Table.Th scope="col" w={110} ta="right">
                {say('programme.group.weight')}
              </Table.Th>
              <Table.Th scope="col" w={150}>
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
        label={say('programme.new.workingGroup')}
        add={(name) => client.programme.addEntry({ list: 'workingGroup', name })}
      />
    </Panel>
  )
}

type Patch = Partial<z.infer<typeof workingGroupFields>>
type RowProps = { group: WorkingGroupView; isFirst: boolean; isLast: boolean }

function GroupRow({ group, isFirst, isLast }: RowProps) {
  const say = useText()
  const language = useLanguage()
  const { name, shortName, weight } = group
  const saved = useEntrySaving<WorkingGroupView, Patch>({
    entry: group,
    edit: (patch) => ({ list: 'workingGroup', patch }),
    parse: (current) => workingGroupView.parse(current),
  })
  const needed = (typed: string): string | null => (typed.trim() === '' ? say('entry.name.missing') : null)
  return (
    <Table.Tr>
      <Table.Td>
        <RecordCell
          {...fieldOf(saved, 'name')}
          label={`${say('programme.group')}: ${name}`}
          value={name}
          maxLength={200}
          complain={needed}
          onSave={(typed) => saved.save('name', { name: typed.trim() })}
        />
        <ProblemNotice error={saved.error} />
      </Table.Td>
      <Table.Td>
        <RecordCell
          {...fieldOf(saved, 'shortName')}
          label={`${say('programme.group.short')}: ${name}`}
          value={shortName}
          maxLength={40}
          complain={needed}
          onSave={(typed) => saved.save('shortName', { shortName: typed.trim() })}
        />
      </Table.Td>
      <Table.Td>
        <RecordCell
          {...fieldOf(saved, 'weight')}
          label={`${say('programme.group.weight')}: ${name}`}
          isRightAligned
          value={formatNumber(weight, language)}
          complain={(typed) => ((parseAmount(typed) ?? 1001) > 1000 ? say('entry.number.wrong') : null)}
          onSave={(typed) => saved.save('weight', { weight: parseAmount(typed) ?? weight })}
        />
      </Table.Td>
      <Table.Td>
        <Group gap={0} wrap="nowrap" justify="flex-end">
          <RowMark name={name} marks={saved.marks} dropMark={saved.dropMark} />
          <EntryButtons list="workingGroup" id={group.id} name={name} isFirst={isFirst} isLast={isLast} />
        </Group>
        <RecordConflict
          conflict={saved.conflict}
          fields={[
            { field: 'name', label: say('programme.group') },
            { field: 'shortName', label: say('programme.group.short') },
            { field: 'weight', label: say('programme.group.weight') },
          ]}
        />
      </Table.Td>
    </Table.Tr>
  )
}
