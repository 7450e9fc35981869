import { Group, Table } from '@mantine/core'
import type { z } from 'zod'
import { parseCount } from '../../shared/plain-number.ts'
import {
  type bodyFields,
  bodyKinds,
  type BodyView,
  bodyView,
} from '../../shared/programme/programme-lists.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RecordCell, RecordCellChoice } from '../parts/record-cell.tsx'
import { RecordConflict } from '../parts/record-conflict.tsx'
import { fieldOf } from '../parts/record-saving.ts'
import { RowMark } from '../parts/row-mark.tsx'
import { useText } from '../parts/use-text.ts'
import { EntryButtons } from './entry-buttons.tsx'
import { useEntrySaving } from './use-entry-saving.ts'

type Patch = Partial<z.infer<typeof bodyFields>>
type Props = { body: BodyView; isFirst: boolean; isLast: boolean }

const words = ['name', 'shortName', 'usualTime'] as const
const counts = ['votingMembers', 'summonsDays', 'handInDays'] as const

/** One body; every cell saves on its own. */
export function BodyRow({ body, isFirst, isLast }: Props) {
  const say = useText()
  const { id, name, kind } = body
  const saved = useEntrySaving<BodyView, Patch>({
    entry: body,
    edit: (patch) => ({ list: 'body', patch }),
    parse: (current) => bodyView.parse(current),
  })
  const label = (field: keyof Patch): string => `${say(`council.body.${field}`)}: ${name}`
  const word = (field: (typeof words)[number]) => (
    <Table.Td key={field}>
      <RecordCell
        {...fieldOf(saved, field)}
        label={label(field)}
        value={body[field]}
        maxLength={{ name: 200, shortName: 40, usualTime: 20 }[field]}
        complain={(typed) =>
          field !== 'usualTime' && typed.trim() === '' ? say('entry.name.missing') : null
        }
        onSave={(typed) => saved.save(field, { [field]: typed.trim() })}
      />
      {field === 'name' && <ProblemNotice error={saved.error} />}
    </Table.Td>
  )
  return (
    <Table.Tr>
      {word('name')}
      {word('shortName')}
      <Table.Td>
        <RecordCellChoice
          label={label('kind')}
          value={kind}
          choices={bodyKinds.map((value) => ({ value, label: say(`council.kind.${value}`) }))}
          onSave={(chosen) => saved.save('kind', { kind: chosen })}
        />
      </Table.Td>
      {counts.map((field) => (
        <Table.Td key={field}>
          <RecordCell
            {...fieldOf(saved, field)}
            label={label(field)}
            isRightAligned
            value={String(body[field])}
            maxLength={3}
            complain={(typed) => complainOfCount(typed, field) && say('entry.count.wrong')}
            onSave={(typed) => saved.save(field, { [field]: parseCount(typed) ?? body[field] })}
          />
        </Table.Td>
      ))}
      {word('usualTime')}
      <Table.Td>
        <Group gap={0} wrap="nowrap" justify="flex-end">
          <RowMark name={name} marks={saved.marks} dropMark={saved.dropMark} />
          <EntryButtons list="body" id={id} name={name} isFirst={isFirst} isLast={isLast} />
        </Group>
        <RecordConflict
          conflict={saved.conflict}
          fields={[
            ...[...words, ...counts].map((field) => ({ field, label: say(`council.body.${field}`) })),
            {
              field: 'kind',
              label: say('council.body.kind'),
              tell: (value) => say(`council.kind.${bodyKinds.find((one) => one === value) ?? 'committee'}`),
            },
          ]}
        />
      </Table.Td>
    </Table.Tr>
  )
}

function complainOfCount(typed: string, field: (typeof counts)[number]): true | null {
  const count = parseCount(typed)
  return count === null || (field !== 'votingMembers' && count > 365) ? true : null
}
