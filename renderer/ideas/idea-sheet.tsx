import { ActionIcon, Box, Group, Loader, Paper, Stack, Text, Title } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId } from 'react'
import { formatDay } from '../../shared/calendar.ts'
import type { IdeaView } from '../../shared/ideas/idea.ts'
import type { IdeaChoices } from '../../shared/ideas/ideas-contract.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { StandingBadge } from './idea-columns.tsx'
import { IdeaEvidence } from './idea-evidence.tsx'
import { IdeaForm } from './idea-form.tsx'
import { IdeaHistory } from './idea-history.tsx'
import { IdeaLineage } from './idea-lineage.tsx'
import { IdeaOrigins } from './idea-origins.tsx'

type Props = {
  id: string
  choices: IdeaChoices
  /** Ideas in the order of the list beside the sheet, for going on to the next. */
  order: readonly string[]
  onOpen: (id: string) => void
  onClose: () => void
}

/** One idea with everything known of it. Escape closes the sheet, the chevrons go through the list as it is shown. */
export function IdeaSheet({ id, choices, order, onOpen, onClose }: Props) {
  const say = useText()
  const titleId = useId()
  const idea = useQuery(api.ideas.get.queryOptions({ input: { id }, placeholderData: keepPreviousData }))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }
  return (
    <Paper
      component="section"
      withBorder
      tabIndex={-1}
      className="idea-sheet"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
    >
      <Group justify="space-between" wrap="nowrap" px="md" py={6} className="idea-sheet-head">
        <Group gap="xs" wrap="nowrap">
          <Title order={2} size="h4" id={titleId}>
            {say('ideas.sheet', { number: idea.data?.number ?? '' })}
          </Title>
          {idea.data !== undefined && (
            <StandingBadge standing={idea.data.standing} text={say(`ideas.standing.${idea.data.standing}`)} />
          )}
        </Group>
        <SheetSteps id={id} order={order} onOpen={onOpen} onClose={onClose} />
      </Group>
      <Box px="md" pb="md" className="idea-sheet-body">
        <ProblemNotice error={idea.error} />
        {idea.isPending && <Loader aria-label={say('app.loading')} />}
        {idea.data !== undefined && <SheetBody key={idea.data.id} idea={idea.data} choices={choices} />}
      </Box>
    </Paper>
  )
}

function SheetBody({ idea, choices }: { idea: IdeaView; choices: IdeaChoices }) {
  return (
    <Stack gap="lg">
      <StandingNote idea={idea} />
      <IdeaForm idea={idea} choices={choices} />
      <Authors idea={idea} />
      <IdeaEvidence idea={idea} />
      <IdeaLineage idea={idea} />
      <IdeaOrigins origins={idea.origins} />
      <IdeaHistory id={idea.id} choices={choices} />
    </Stack>
  )
}

function SheetSteps({ id, order, onOpen, onClose }: Omit<Props, 'choices'>) {
  const say = useText()
  const at = order.indexOf(id)
  const previous = order[at - 1]
  const next = at === -1 ? order[0] : order[at + 1]
  return (
    <Group gap={2} wrap="nowrap">
      <Text size="sm" c="dimmed">
        {at === -1
          ? say('ideas.sheet.filtered')
          : say('ideas.sheet.position', { at: at + 1, count: order.length })}
      </Text>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={say('ideas.sheet.previous')}
        title={say('ideas.sheet.previous')}
        disabled={previous === undefined}
        onClick={() => previous !== undefined && onOpen(previous)}
      >
        <IconChevronUp size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={say('ideas.sheet.next')}
        title={say('ideas.sheet.next')}
        disabled={next === undefined}
        onClick={() => next !== undefined && onOpen(next)}
      >
        <IconChevronDown size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={say('ideas.sheet.close')}
        title={say('ideas.sheet.close')}
        onClick={onClose}
      >
        <IconX size={20} aria-hidden />
      </ActionIcon>
    </Group>
  )
}

function StandingNote({ idea }: { idea: IdeaView }) {
  const say = useText()
  const language = useLanguage()
  if (idea.standingReason === '' && idea.standingSince === null) return null
  return (
    <Box>
      {idea.standingSince !== null && (
        <Text size="xs" c="dimmed">
          {say('ideas.standing.because', {
            standing: say(`ideas.standing.${idea.standing}`),
            date: formatDay(idea.standingSince.slice(0, 10), language),
            by: idea.standingBy,
          })}
        </Text>
      )}
      <Text size="sm">{idea.standingReason}</Text>
    </Box>
  )
}

function Authors({ idea }: { idea: IdeaView }) {
  const say = useText()
  if (idea.authorCount === 0) return null
  return (
    <Text size="sm">
      {say('ideas.authors', { count: idea.authorCount })}{' '}
      {idea.namedAuthors.length > 0
        ? say('ideas.authors.named', { names: idea.namedAuthors.join(', ') })
        : say('ideas.authors.apart')}
    </Text>
  )
}
