import { Group, List, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { TrailEntryView } from '../../shared/trail-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { UndoButton } from '../parts/undo-button.tsx'
import { undoEntry } from '../parts/undo-entry.tsx'
import { formatMoment, trailSentence } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

/** The latest changes; each can be taken back here, also long after its notice has gone. */
export function ChangesPanel({ entries }: { entries: readonly TrailEntryView[] }) {
  const say = useText()
  const language = useLanguage()
  const undo = useMutation({ mutationFn: undoEntry })
  return (
    <Panel title={say('overview.changes')}>
      <ProblemNotice error={undo.error} />
      <List listStyleType="none" spacing={4}>
        {entries.map((entry) => (
          <List.Item
            key={entry.sequence}
            styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}
          >
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {trailSentence(entry, say)}
                </Text>
                <Text size="xs" c="dimmed">
                  {say('overview.changes.by', { by: entry.by, at: formatMoment(entry.at, language) })}
                </Text>
              </div>
              {entry.isUndone ? (
                <Text size="sm" c="dimmed">
                  {say('overview.changes.undone')}
                </Text>
              ) : (
                <UndoButton
                  entry={entry}
                  label={`${say('action.undo')}: ${trailSentence(entry, say)}`}
                  variant="subtle"
                  isPending={undo.isPending && undo.variables.sequence === entry.sequence}
                  onUndo={() => undo.mutate({ sequence: entry.sequence })}
                />
              )}
            </Group>
          </List.Item>
        ))}
      </List>
    </Panel>
  )
}
