import { Alert, Anchor, Checkbox, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { PreviewTable } from '../../shared/import/preview-table.ts'
import { tellCounts } from '../../shared/import/tell-counts.ts'
import { skipReasons } from '../../shared/import/understanding.ts'
import { useText } from '../parts/use-text.ts'
import type { Taking } from './use-import.ts'

/** Counts that add up, the skipped rows by reason; and whether the table is taken at all. */
export function TableCounts({ table, taking }: { table: PreviewTable; taking: Taking }) {
  const say = useText()
  const { skippedBy } = table.counts
  const reasons = skipReasons.flatMap((reason) => {
    const count = skippedBy[reason] ?? 0
    return count === 0 ? [] : `${count} ${say(`import.why.${reason}`, { count })}`
  })
  return (
    <>
      {table.looksLikeScores === true && <ScoresNotice />}
      <Group justify="space-between" align="flex-start">
        <div>
          <Text role="status" fw={600}>
            {tellCounts(table.counts, say)}
          </Text>
          {reasons.length > 0 && (
            <Text size="sm" c="dimmed">
              {say('import.counts.reasons', { reasons: reasons.join(', ') })}
            </Text>
          )}
          {table.sheetHidden && (
            <Text size="sm" c="dimmed">
              {say('import.table.hidden.note')}
            </Text>
          )}
        </div>
        <Checkbox
          label={say('import.table.chosen')}
          checked={table.chosen}
          onChange={(event) => void taking.correct({ table: table.id, chosen: event.currentTarget.checked })}
        />
      </Group>
    </>
  )
}

/** Filled score sheets are read elsewhere; here they would become ideas once more. */
function ScoresNotice() {
  const say = useText()
  return (
    <Alert color="yellow" role="alert" icon={<IconAlertTriangle aria-hidden />}>
      {say('import.looks-like-scores')}{' '}
      <Anchor component={Link} to="/scores" underline="always">
        {say('import.looks-like-scores.go')}
      </Anchor>
    </Alert>
  )
}
