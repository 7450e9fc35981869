import { ActionIcon, Box, Group, Paper, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react'
import { useText } from './use-text.ts'
import './record-sheet.css'

type Props = {
  title: string
  /** Buttons beside the one that closes. */
  actions?: ReactNode
  onClose: () => void
  children: ReactNode
}

/** The sheet of one record beside its table, for records without a page of their own; Escape closes it. */
export function RecordSheet({ title, actions, onClose, children }: Props) {
  const say = useText()
  const titleId = useId()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }
  return (
    <Paper
      component="section"
      withBorder
      tabIndex={-1}
      className="record-sheet"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
    >
      <Group justify="space-between" wrap="nowrap" px="md" py={6}>
        <Title order={2} size="h4" id={titleId}>
          {title}
        </Title>
        <Group gap={2} wrap="nowrap">
          {actions}
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={say('entry.sheet.close')}
            title={say('entry.sheet.close')}
            onClick={onClose}
          >
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <Box px="md" pb="md" className="record-sheet-body">
        {children}
      </Box>
    </Paper>
  )
}

type SplitProps = {
  ref?: Ref<HTMLDivElement>
  isOpen: boolean
  children: ReactNode
}

/** A table, and the sheet of the open record at its right. */
export function RecordSplit({ ref, isOpen, children }: SplitProps) {
  return (
    <Box ref={ref} className="record-split" data-open={isOpen}>
      {children}
    </Box>
  )
}

/** Gives the keyboard back to the table when its sheet has closed. */
export function focusTable(split: HTMLElement | null): void {
  split?.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus()
}

/** Sends the keyboard from the table into the open sheet. */
export function focusSheet(split: HTMLElement | null): void {
  split?.querySelector<HTMLElement>('.record-sheet')?.focus()
}
