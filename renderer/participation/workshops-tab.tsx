import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import { formatDay } from '../../shared/calendar.ts'
import type { Language } from '../../shared/language/text.ts'
import type { WorkshopView } from '../../shared/participation/workshops.ts'
import { api } from '../api.ts'
import type { GridColumn } from '../parts/grid-column.ts'
import { GridTable } from '../parts/grid-table.tsx'
import { focusSheet, focusTable, RecordSplit } from '../parts/record-sheet.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { WorkshopSheet } from './workshop-sheet.tsx'

type Props = { workshops: readonly WorkshopView[]; openId: string | undefined }

/** All workshops, with the sheet of one beside them. */
export function WorkshopsTab({ workshops, openId }: Props) {
  const say = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const programme = useQuery(api.programme.find.queryOptions())
  const columns = useMemo(() => buildColumns(say, language), [say, language])
  const split = useRef<HTMLDivElement>(null)
  const opened = workshops.find(({ id }) => id === openId)
  const close = (): void => {
    void navigate({ to: '/participation' })
    focusTable(split.current)
  }
  return (
    <RecordSplit ref={split} isOpen={opened !== undefined}>
      <GridTable
        name="participation"
        lines={2}
        label={say('participation.table')}
        rows={workshops}
        rowKey={({ id }) => id}
        columns={columns}
        countText={(shown, count) => say('participation.count', { shown, count })}
        empty={<Text py="xl">{say('participation.none')}</Text>}
        noMatch={say('participation.no-match')}
        openKey={opened?.id}
        onOpen={(id) =>
          void (id === openId
            ? focusSheet(split.current)
            : navigate({ to: '/participation/$recordId', params: { recordId: id } }))
        }
        onLeave={close}
      />
      {opened !== undefined && (
        <WorkshopSheet
          key={opened.id}
          workshop={opened}
          groups={programme.data?.workingGroups ?? []}
          onClose={close}
        />
      )}
    </RecordSplit>
  )
}

function buildColumns(say: Say, language: Language): GridColumn<WorkshopView>[] {
  const title = (id: ColumnId): string => say(`participation.column.${id}`)
  const count = (id: 'participants' | 'volunteers' | 'ideas', width: number): GridColumn<WorkshopView> => ({
    id,
    title: title(id),
    kind: 'number',
    width,
    value: (workshop) => workshop[id],
  })
  return [
    {
      id: 'number',
      title: title('number'),
      kind: 'text',
      width: 84,
      isAlwaysShown: true,
      value: (one) => one.number,
    },
    {
      id: 'title',
      title: title('title'),
      kind: 'text',
      width: 230,
      isFlexible: true,
      isAlwaysShown: true,
      value: (one) => one.title,
    },
    {
      id: 'heldOn',
      title: title('heldOn'),
      kind: 'day',
      width: 116,
      value: (one) => one.heldOn,
      tell: (day) => formatDay(String(day), language),
    },
    { id: 'place', title: title('place'), kind: 'text', width: 200, value: (one) => one.place },
    { id: 'district', title: title('district'), kind: 'pick', width: 130, value: (one) => one.district },
    {
      id: 'workingGroup',
      title: title('workingGroup'),
      kind: 'pick',
      width: 160,
      isHiddenAtFirst: true,
      value: (one) => one.workingGroup,
    },
    count('participants', 144),
    count('volunteers', 126),
    count('ideas', 84),
  ]
}

type ColumnId =
  | 'number'
  | 'title'
  | 'heldOn'
  | 'place'
  | 'district'
  | 'workingGroup'
  | 'participants'
  | 'volunteers'
  | 'ideas'
