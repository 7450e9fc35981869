import { Badge, Button, Group } from '@mantine/core'
import type { ReportCounts as Counts } from '../../shared/scores/score-sheets-contract.ts'
import { useText } from '../parts/use-text.ts'
import type { ReturnedFile, ReturnedFiles } from './use-returned-files.ts'

const shown = ['new', 'changed', 'equal', 'kept', 'invalid', 'blank'] as const

/** How many cells of a file do what; the words say it, the colours only help. */
export function ReportCounts({ counts }: { counts: Counts }) {
  const say = useText()
  return (
    <Group gap="xs">
      {shown
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <Badge
            key={status}
            variant="default"
            tt="none"
            fw={600}
            className={`report-count report-${status}`}
          >
            {say(`score-sheets.count.${status}`, { count: counts[status] })}
          </Badge>
        ))}
    </Group>
  )
}

type ActionProps = { file: ReturnedFile; returned: ReturnedFiles; isAllowed: boolean }

export function ReportActions({ file, returned, isAllowed }: ActionProps) {
  const say = useText()
  const { id, name } = file
  return (
    <Group justify="flex-end">
      <Button
        variant="default"
        disabled={returned.isBusy}
        aria-label={say('score-sheets.put-away-name', { name })}
        onClick={() => returned.putAway(id)}
      >
        {say('score-sheets.put-away')}
      </Button>
      <Button
        disabled={returned.isBusy || file.isPending || !isAllowed}
        aria-label={say('score-sheets.take-name', { name })}
        onClick={() => void returned.take([id])}
      >
        {say('score-sheets.take-file')}
      </Button>
    </Group>
  )
}
