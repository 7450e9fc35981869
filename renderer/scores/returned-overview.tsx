import { Anchor, Table, Text } from '@mantine/core'
import type { TextKey } from '../../shared/language/text.ts'
import { useText } from '../parts/use-text.ts'
import type { ReturnedFile } from './use-returned-files.ts'

const standings = ['reading', 'clear', 'open', 'nothing', 'taken', 'undone', 'refused'] as const
type Standing = (typeof standings)[number]

/** Fewer files are seen at one glance. */
const fewest = 3

/** Of many files at once: how each stands, and the way to its report. */
export function ReturnedOverview({
  files,
  clear,
}: {
  files: readonly ReturnedFile[]
  /** Files that need no person's eye. */
  clear: readonly ReturnedFile[]
}) {
  const say = useText()
  if (files.length < fewest) return null
  const rows = files.map((file) => ({ file, standing: standingOf(file, clear.includes(file)) }))
  const parts = standings.flatMap((standing) => {
    const count = rows.filter((row) => row.standing === standing).length
    return count === 0 ? [] : [say(`returned-files.count.${standing}`, { count })]
  })
  return (
    <div>
      <Text role="status">
        {say('returned-files.summary', { count: files.length, parts: parts.join(', ') })}
      </Text>
      <Table aria-label={say('returned-files.overview')} mt="xs" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('score-sheets.recent.file')}</Table.Th>
            <Table.Th>{say('returned-files.standing')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ file, standing }) => (
            <Table.Tr key={file.id}>
              <Table.Td>
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  ta="left"
                  onClick={() => showReport(file.id)}
                >
                  {file.name}
                </Anchor>
              </Table.Td>
              <Table.Td>{say(`returned-files.is.${standing}` satisfies TextKey)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function standingOf({ state }: ReturnedFile, isClear: boolean): Standing {
  switch (state.kind) {
    case 'reading':
      return 'reading'
    case 'failed':
      return 'refused'
    case 'taken':
      return state.isUndone ? 'undone' : 'taken'
    case 'reviewed': {
      const { report } = state
      if (report.kind === 'unreadable' || report.kind === 'refused') return 'refused'
      if (isClear) return 'clear'
      const hasNothing = report.kind === 'sheet' && report.writes === 0 && report.counts.invalid === 0
      return hasNothing ? 'nothing' : 'open'
    }
  }
}

/** The heading of the report takes the focus, so that keyboard and eye arrive together. */
function showReport(id: string): void {
  document.getElementById(reportHeading(id))?.focus()
}

export function reportHeading(id: string): string {
  return `report-${id}`
}
