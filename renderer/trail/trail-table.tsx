import { Table, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { TrailListEntry } from '../../shared/trail-contract.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { UndoButton } from '../parts/undo-button.tsx'
import { undoEntry } from '../parts/undo-entry.tsx'
import { formatMoment, trailSentence } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

export function TrailTable({ entries }: { entries: readonly TrailListEntry[] }) {
  const say = useText()
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing={6} aria-label={say('trail-page.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={64} ta="right">
              {say('trail-page.number')}
            </Table.Th>
            <Table.Th w={160}>{say('trail-page.at')}</Table.Th>
            <Table.Th w={180}>{say('trail-page.by')}</Table.Th>
            <Table.Th>{say('trail-page.what')}</Table.Th>
            <Table.Th w={220}>{say('trail-page.undo')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <TrailRow key={entry.sequence} entry={entry} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** One entry; why it cannot be taken back is told right beside it. */
function TrailRow({ entry }: { entry: TrailListEntry }) {
  const say = useText()
  const language = useLanguage()
  const mark = useRef<HTMLParagraphElement>(null)
  const undo = useMutation({ mutationFn: undoEntry })
  const isUndoneHere = undo.isSuccess && entry.isUndone
  // The button that had the focus is gone; the mark in its place takes it, so that the keyboard stays where it was.
  useEffect(() => {
    if (isUndoneHere) mark.current?.focus()
  }, [isUndoneHere])
  const what = trailSentence(entry, say)
  const number = String(entry.sequence)
  return (
    <Table.Tr>
      <Table.Td ta="right">{number}</Table.Td>
      <Table.Td>{formatMoment(entry.at, language)}</Table.Td>
      <Table.Td>{entry.by}</Table.Td>
      <Table.Td>
        <Text size="sm" td={entry.isUndone ? 'line-through' : undefined} style={{ overflowWrap: 'anywhere' }}>
          {what}
        </Text>
        <ProblemNotice error={undo.error} />
      </Table.Td>
      <Table.Td>
        {entry.undoneBy === null ? (
          <UndoButton
            entry={entry}
            label={say('trail-page.undo-of', { number, what })}
            variant="default"
            isPending={undo.isPending}
            onUndo={() => undo.mutate({ sequence: entry.sequence })}
          />
        ) : (
          <Text size="sm" c="dimmed" ref={mark} tabIndex={-1}>
            {say('trail-page.undone', { number: String(entry.undoneBy) })}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
