import { ActionIcon, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconListCheck, IconPencil } from '@tabler/icons-react'
import { useId } from 'react'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { exitRuleText } from '../../shared/stages/exit-rule-text.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { CatalogueDialog } from './catalogue-dialog.tsx'
import { CatalogueVersionsDialog } from './catalogue-versions-dialog.tsx'
import { CriterionItem } from './criterion-item.tsx'
import { ExitDialog } from './exit-dialog.tsx'
import { RuleDialog } from './rule-dialog.tsx'
import { useGroupNames } from './use-asked-groups.ts'
import { StageMenu } from './stage-menu.tsx'
import { weightShare } from './weight-share.ts'

/** One of `count` stages: how many ideas stand in it, when they go on, and what is asked. */
export function StageCard({ stage, count }: { stage: StageView; count: number }) {
  const say = useText()
  const heading = useId()
  const [isExitShown, exit] = useDisclosure(false)
  const { name, position, kind, counts, catalogue } = stage
  const groupNames = useGroupNames()
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h4" id={heading}>
            {position}. {name}
          </Title>
          <Group gap={4} wrap="nowrap">
            <Badge variant="outline" tt="none" style={{ flex: 'none' }}>
              {say(`stages.kind.${kind}`)}
            </Badge>
            <StageMenu stage={stage} count={count} />
          </Group>
        </Group>
        <Text size="sm">{say('stages.counts', { ...counts, count: counts.in })}</Text>
        <ExitRuleLine stage={stage} />
        <Button
          variant="light"
          leftSection={<IconListCheck size={16} aria-hidden />}
          disabled={counts.open === 0}
          onClick={exit.open}
        >
          {say('stages.check-exit')}
        </Button>
        {catalogue.groupIds !== undefined && (
          <Text size="sm">
            {say('catalogue.groups.only', {
              names: catalogue.groupIds.map((id) => groupNames.get(id) ?? '').join(', '),
            })}
          </Text>
        )}
        <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
          {catalogue.criteria.map((criterion) => (
            <CriterionItem
              key={criterion.id}
              criterion={criterion}
              share={weightShare(criterion, catalogue.criteria)}
              stage={stage}
            />
          ))}
        </Stack>
        <CatalogueActions stage={stage} />
        <Text size="xs" c="dimmed">
          {say(stage.hasScores ? 'stages.version.scored' : 'stages.version', { version: catalogue.version })}
        </Text>
      </Stack>
      {isExitShown && <ExitDialog stage={stage} onClose={exit.close} />}
    </Paper>
  )
}

function CatalogueActions({ stage }: { stage: StageView }) {
  const say = useText()
  const [isEdited, edit] = useDisclosure(false)
  const [areVersionsShown, versions] = useDisclosure(false)
  return (
    <Group gap="xs">
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPencil size={14} aria-hidden />}
        onClick={edit.open}
      >
        {say('catalogue.edit')}
      </Button>
      {stage.catalogue.version > 1 && (
        <Button variant="default" size="xs" onClick={versions.open}>
          {say('catalogue.versions.show')}
        </Button>
      )}
      {isEdited && <CatalogueDialog stage={stage} onClose={edit.close} />}
      {areVersionsShown && <CatalogueVersionsDialog stage={stage} onClose={versions.close} />}
    </Group>
  )
}

function ExitRuleLine({ stage }: { stage: StageView }) {
  const say = useText()
  const language = useLanguage()
  const [isOpen, { open, close }] = useDisclosure(false)
  const { exitRule, minimumRaters } = stage
  const rule = exitRuleText(exitRule, language)
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
      <Text size="sm">
        <b>{say('stages.rule')}:</b> {rule} {say('stages.minimum-raters', { count: minimumRaters })}
      </Text>
      <ActionIcon variant="subtle" aria-label={say('stages.rule.edit', { name: stage.name })} onClick={open}>
        <IconPencil size={16} />
      </ActionIcon>
      {isOpen && <RuleDialog stage={stage} onClose={close} />}
    </Group>
  )
}
