import { Anchor, Button, Group, List, Text } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCopy } from '@tabler/icons-react'
import { agendaReason, agendaText } from '../../shared/ranking/agenda-text.ts'
import { agendaReach, type AgendaItem, cutOf } from '../../shared/ranking/agenda.ts'
import type { StageStanding } from '../../shared/ranking/stage-standing.ts'
import type { WhatIfView } from '../../shared/ranking/what-if-view.ts'
import type { ExitRule } from '../../shared/stages/stage.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

type Props = {
  items: readonly AgendaItem[]
  ideas: WhatIfView['ideas']
  standing: StageStanding
  exitRule: ExitRule
  stageName: string
  onOpen: (ideaId: string) => void
}

/** The ideas most worth talking about, each with the reason; to be copied as text. */
export function AgendaPanel({ items, ideas, standing, exitRule, stageName, onOpen }: Props) {
  const say = useText()
  const language = useLanguage()
  const clipboard = useClipboard()
  const hasCut = cutOf(standing, exitRule) !== null
  const count = items.length
  const written = agendaText(standing, { items, ideas, stage: stageName }, language)
  const finding =
    count === 0 ? say('agenda.none') : say(hasCut ? 'agenda.finding' : 'agenda.finding.no-cut', { count })
  return (
    <Panel
      title={say('agenda.title')}
      finding={finding}
      actions={
        count > 0 && (
          <Group gap="xs" wrap="nowrap">
            <span role="status">{clipboard.copied ? say('agenda.copied') : ''}</span>
            <Button
              variant="default"
              style={{ flexShrink: 0 }}
              leftSection={<IconCopy size={16} aria-hidden />}
              onClick={() => clipboard.copy(written)}
            >
              {say('agenda.copy')}
            </Button>
          </Group>
        )
      }
    >
      <List type="ordered" size="sm" spacing="xs">
        {items.map((item) => {
          const idea = ideas[item.row]
          if (idea === undefined) return null
          return (
            <List.Item key={idea.id}>
              <Anchor component="button" type="button" size="sm" onClick={() => onOpen(idea.id)}>
                {say('agenda.open', { number: idea.number, title: idea.title })}
              </Anchor>
              <Text size="sm">{agendaReason(standing, item, language)}</Text>
            </List.Item>
          )
        })}
      </List>
      <Text size="xs" c="dimmed" mt="xs">
        {hasCut ? say('agenda.note', { reach: agendaReach * 100 }) : say('agenda.note.no-cut')}
      </Text>
    </Panel>
  )
}
