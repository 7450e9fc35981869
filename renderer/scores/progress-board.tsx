import { Button, Group, Loader, Progress, Stack, Table, Text } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayOfMoment, formatDay } from '../../shared/calendar.ts'
import { formatNumber } from '../../shared/language/text.ts'
import type { GroupProgress, RaterProgress } from '../../shared/scores/score-sheets-contract.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { GapsPanel } from './gaps-panel.tsx'
import './returned-sheets.css'
import { ReminderDialog } from './reminder-dialog.tsx'

/** A group, or one rater of it. */
export type Owing = {
  groupId: string
  raterId?: string
  name: string
  answered: number
  open: number
  openIdeas: readonly string[]
}

/** Who still owes answers in a stage: by working group, by person, and down to the single cell. */
export function ProgressBoard({ stage }: { stage: StageView }) {
  const say = useText()
  const input = { stageId: stage.id }
  const { data: board, error } = useQuery(api.scores.readProgress.queryOptions({ input }))
  const [gapsOf, setGapsOf] = useState<Owing | null>(null)
  const [reminded, setReminded] = useState<Owing | null>(null)
  if (board === undefined)
    return error === null ? <Loader aria-label={say('app.loading')} /> : <ProblemNotice error={error} />
  const raters = board.groups.flatMap((group) => group.raters)
  const open = raters.reduce((sum, rater) => sum + rater.open, 0)
  const whole = raters.reduce((sum, rater) => sum + rater.open + rater.answered, 0)
  if (whole === 0) return <Text>{say('score-progress.nobody', { stage: stage.name })}</Text>
  const owing = raters.filter((rater) => rater.open > 0).length
  const finding =
    open === 0 ? say('score-progress.done') : say('score-progress.finding', { open, whole, count: owing })
  return (
    <Stack>
      <Panel title={say('score-progress.title')} finding={`${finding} ${say('score-progress.answers')}`}>
        <Table.ScrollContainer minWidth={760}>
          <Table verticalSpacing={6} aria-label={say('score-progress.title')}>
            <BoardHead />
            <Table.Tbody>
              {board.groups.map((group) => (
                <GroupRows key={group.groupId} group={group} onGaps={setGapsOf} onRemind={setReminded} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Panel>
      {gapsOf !== null && <GapsPanel stage={stage} owing={gapsOf} />}
      {reminded !== null && (
        <ReminderDialog
          stage={stage}
          owing={reminded}
          programmeName={board.programmeName}
          ideaCount={board.ideaCount}
          onClose={() => setReminded(null)}
        />
      )}
    </Stack>
  )
}

function BoardHead() {
  const say = useText()
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{say('score-progress.who')}</Table.Th>
        <Table.Th w="14rem">{say('score-progress.answered')}</Table.Th>
        <Table.Th ta="right">{say('score-progress.open')}</Table.Th>
        <Table.Th ta="right">{say('score-progress.ideas')}</Table.Th>
        <Table.Th>{say('score-progress.last')}</Table.Th>
        <Table.Th>{say('score-progress.remind')}</Table.Th>
      </Table.Tr>
    </Table.Thead>
  )
}

type RowsProps = { group: GroupProgress; onGaps: (owing: Owing) => void; onRemind: (owing: Owing) => void }

function GroupRows({ group, onGaps, onRemind }: RowsProps) {
  const { groupId, name, raters } = group
  const whole: Owing = {
    groupId,
    name,
    answered: raters.reduce((sum, rater) => sum + rater.answered, 0),
    open: raters.reduce((sum, rater) => sum + rater.open, 0),
    openIdeas: [...new Set(raters.flatMap((rater) => rater.openIdeas))].toSorted(),
  }
  return (
    <>
      <OwingRow owing={whole} lastSheetAt={null} onGaps={onGaps} onRemind={onRemind} />
      {raters.map((rater) => (
        <OwingRow
          key={rater.raterId}
          owing={{ ...rater, groupId }}
          lastSheetAt={rater.lastSheetAt}
          onGaps={onGaps}
          onRemind={onRemind}
        />
      ))}
    </>
  )
}

type RowProps = Omit<RowsProps, 'group'> & { owing: Owing; lastSheetAt: RaterProgress['lastSheetAt'] }

function OwingRow({ owing, lastSheetAt, onGaps, onRemind }: RowProps) {
  const say = useText()
  const language = useLanguage()
  const { name, answered, open, openIdeas, raterId } = owing
  const isGroup = raterId === undefined
  const part = say('common.of', { part: answered, whole: answered + open })
  return (
    <Table.Tr className={isGroup ? 'board-group' : undefined}>
      <Table.Th scope="row" fw={isGroup ? 600 : 400} pl={isGroup ? undefined : 'xl'}>
        {name}
      </Table.Th>
      <Table.Td>
        <Text size="sm">{part}</Text>
        <Progress value={(100 * answered) / Math.max(1, answered + open)} aria-label={`${name}: ${part}`} />
      </Table.Td>
      <Table.Td ta="right">{formatNumber(open, language)}</Table.Td>
      <Table.Td ta="right">{formatNumber(openIdeas.length, language)}</Table.Td>
      <Table.Td>{lastSheetAt === null ? '' : formatDay(dayOfMoment(lastSheetAt), language)}</Table.Td>
      <Table.Td>
        {open > 0 && (
          <Group gap="xs" wrap="nowrap">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={say('score-progress.detail-name', { name })}
              onClick={() => onGaps(owing)}
            >
              {say('score-progress.detail')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconMail size={15} aria-hidden />}
              aria-label={say('score-progress.remind-name', { name })}
              onClick={() => onRemind(owing)}
            >
              {say('score-progress.remind')}
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
