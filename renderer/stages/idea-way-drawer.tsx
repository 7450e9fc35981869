import { Button, Drawer, Stack, Table, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowBackUp } from '@tabler/icons-react'
import { formatDay } from '../../shared/calendar.ts'
import { decisionRuleText } from '../../shared/stages/decision-rule.ts'
import type { IdeaOnWay, IdeaStop, WayOfIdeas } from '../../shared/stages/passages-contract.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { TakeUpDialog } from './take-up-dialog.tsx'

type Props = {
  stages: WayOfIdeas['stages']
  /** Undefined: the drawer is closed. */
  idea: IdeaOnWay | undefined
  onClose: () => void
}

/** One idea's way, round by round; from the reserve it can be taken up again. */
export function IdeaWayDrawer({ stages, idea, onClose }: Props) {
  const say = useText()
  return (
    <Drawer
      opened={idea !== undefined}
      onClose={onClose}
      position="right"
      size={760}
      title={idea === undefined ? '' : `${idea.number} ${idea.title}`}
      closeButtonProps={{ 'aria-label': say('action.close') }}
      classNames={{ title: 'drawer-title' }}
    >
      {idea !== undefined && <IdeaWay stages={stages} idea={idea} />}
    </Drawer>
  )
}

function IdeaWay({ stages, idea }: { stages: Props['stages']; idea: IdeaOnWay }) {
  const say = useText()
  const [isTaken, taking] = useDisclosure(false)
  return (
    <Stack align="flex-start">
      {idea.standing === 'reserve' && (
        <>
          <Text size="sm">{say('funnel.idea.reserve', { reason: idea.standingReason })}</Text>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={taking.open}
          >
            {say('funnel.take-up')}
          </Button>
        </>
      )}
      {idea.stops.length === 0 ? (
        <Text size="sm">{say('funnel.idea.none')}</Text>
      ) : (
        <StopsTable stages={stages} stops={idea.stops} />
      )}
      {isTaken && <TakeUpDialog idea={idea} onClose={taking.close} />}
    </Stack>
  )
}

const columns = ['round', 'outcome', 'on', 'rule', 'reason'] as const

function StopsTable({ stages, stops }: { stages: Props['stages']; stops: readonly IdeaStop[] }) {
  const say = useText()
  const language = useLanguage()
  return (
    <Table aria-label={say('funnel.idea.lead')} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('funnel.column.stage')}</Table.Th>
          {columns.map((column) => (
            <Table.Th key={column}>{say(`funnel.idea.${column}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {stops.map((stop) => {
          const { stageId, round, outcome, decidedOn, reason, takenUp } = stop
          const stage = stages.find(({ id }) => id === stageId)
          return (
            <Table.Tr key={`${stageId} ${round}`}>
              <Table.Th fw={500}>{stage?.name}</Table.Th>
              <Table.Td>{round}</Table.Td>
              <Table.Td>{say(`funnel.stop.${outcome}`)}</Table.Td>
              <Table.Td>{decidedOn === null ? '–' : formatDay(decidedOn, language)}</Table.Td>
              <Table.Td>
                {stage === undefined ? '' : decisionRuleText(stop, stage.exitRule, language)}
              </Table.Td>
              <Table.Td>
                {reason === '' ? '–' : reason}
                {takenUp !== null && (
                  <Text size="sm" mt={4}>
                    {say('funnel.idea.taken-up', {
                      day: formatDay(takenUp.on, language),
                      reason: takenUp.reason,
                    })}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
