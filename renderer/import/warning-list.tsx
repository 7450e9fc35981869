import { Alert, List } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { FileWarning } from '../../shared/import/sheet.ts'
import { useText } from '../parts/use-text.ts'

/** What a careful reader would mention although the file is read. */
export function WarningList({ warnings }: { warnings: readonly FileWarning[] }) {
  const say = useText()
  if (warnings.length === 0) return null
  return (
    <Alert color="blue" icon={<IconInfoCircle aria-hidden />}>
      <List size="sm">
        {warnings.map(({ kind, sheet, count }) => (
          <List.Item key={`${kind}${sheet ?? ''}`}>
            {say(`import.warning.${kind}`, { sheet: sheet ?? '', count: count ?? 1 })}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
