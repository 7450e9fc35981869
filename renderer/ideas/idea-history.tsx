import { Box, Button, Group, List, Text, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { IdeaChoices, IdeaHistoryEntry } from '../../shared/ideas/ideas-contract.ts'
import { api, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { formatMoment, trailSentence } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { tellIdeaValue } from './idea-value-text.ts'

/** Everything that happened to an idea, newest first, with what was before and after; each change can be taken back. */
export function IdeaHistory({ id, choices }: { id: string; choices: IdeaChoices }) {
  const say = useText()
  const history = useQuery(api.ideas.history.queryOptions({ input: { id } }))
  const undo = useMutation(api.trail.undo.mutationOptions({ onSuccess: refreshAll }))
  return (
    <Box component="section">
      <Title order={3} size="h5" mb={4}>
        {say('ideas.history')}
      </Title>
      <ProblemNotice error={history.error ?? undo.error} />
      {history.data?.length === 0 && <Text size="sm">{say('ideas.history.none')}</Text>}
      <List listStyleType="none" spacing="xs">
        {history.data?.map((entry) => (
          <List.Item
            key={entry.sequence}
            styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}
          >
            <Entry entry={entry} choices={choices} onUndo={() => undo.mutate({ sequence: entry.sequence })} />
          </List.Item>
        ))}
      </List>
    </Box>
  )
}

type EntryProps = { entry: IdeaHistoryEntry; choices: IdeaChoices; onUndo: () => void }

function Entry({ entry, choices, onUndo }: EntryProps) {
  const say = useText()
  const language = useLanguage()
  const sentence = trailSentence(entry, say)
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div>
        <Text size="sm">{sentence}</Text>
        {entry.changes.map((change) => (
          <ChangeLine key={change.field} change={change} choices={choices} />
        ))}
        <Text size="xs" c="dimmed">
          {say('ideas.history.by', { at: formatMoment(entry.at, language), by: entry.by })}
        </Text>
      </div>
      {entry.isUndone ? (
        <Text size="sm" c="dimmed">
          {say('ideas.history.undone')}
        </Text>
      ) : (
        isOfThisIdea(entry) && (
          <Button
            variant="subtle"
            size="compact-sm"
            flex="none"
            aria-label={`${say('action.undo')}: ${sentence}`}
            onClick={onUndo}
          >
            {say('action.undo')}
          </Button>
        )
      )}
    </Group>
  )
}

/** Only decisions about this idea are taken back here; an import or the sample touches much more. */
function isOfThisIdea({ action }: IdeaHistoryEntry): boolean {
  return action.startsWith('edit-idea') || lineageActions.has(action)
}

const lineageActions = new Set(['merge-ideas', 'bundle-ideas', 'split-idea'])

function ChangeLine({
  change,
  choices,
}: {
  change: IdeaHistoryEntry['changes'][number]
  choices: IdeaChoices
}) {
  const say = useText()
  const language = useLanguage()
  const tell = (value: unknown): string => tellIdeaValue(change.field, value, { choices, say, language })
  const field = say(`ideas.field.${change.field}`)
  const before = tell(change.before)
  const after = tell(change.after)
  if (change.field !== 'fieldIds') {
    const nothing = say('ideas.history.nothing')
    return (
      <Line
        text={say('ideas.history.change', {
          field,
          before: shorten(before) || nothing,
          after: shorten(after) || nothing,
        })}
      />
    )
  }
  return (
    <>
      {after !== '' && <Line text={say('ideas.history.added', { field, names: after })} />}
      {before !== '' && <Line text={say('ideas.history.removed', { field, names: before })} />}
    </>
  )
}

function Line({ text }: { text: string }) {
  return (
    <Text size="sm" c="dimmed" className="idea-before">
      {text}
    </Text>
  )
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text
}
