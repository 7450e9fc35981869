import { Button, Group, Table, Text } from '@mantine/core'
import { columnLetters } from '../../shared/import/grid.ts'
import type { CellProblem, TableCorrection, UnderstoodTable } from '../../shared/import/understanding.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { Panel } from '../parts/panel.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { shownValue } from './shown-value.ts'

type Props = { table: UnderstoodTable; onCorrect: (correction: TableCorrection) => Promise<void> }

const shownAtOnce = 200

/** Every doubt at its cell: what, where, what stands there, what the program would take. Nothing is taken silently. */
export function ProblemsPanel({ table, onCorrect }: Props) {
  const say = useText()
  const shown = table.problems.slice(0, shownAtOnce)
  return (
    <Panel title={`${say('import.problems')} (${table.problems.length})`}>
      {shown.length === 0 ? (
        <Text size="sm">{say('import.problems.none')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={720} mah={300} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing={4} stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('import.problems.place')}</Table.Th>
                <Table.Th>{say('import.problems.what')}</Table.Th>
                <Table.Th>{say('import.problems.raw')}</Table.Th>
                <Table.Th>{say('import.problems.proposal')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((problem) => (
                <ProblemRow
                  key={`${problem.row}-${problem.column}-${problem.kind}`}
                  problem={problem}
                  table={table}
                  onCorrect={onCorrect}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  )
}

function ProblemRow({ problem, table, onCorrect }: Props & { problem: CellProblem }) {
  const say = useText()
  const { key, values } = problem.evidence
  return (
    <Table.Tr>
      <Table.Td>{placeOf(problem, say)}</Table.Td>
      <Table.Td>
        <Text size="sm" fw={600}>
          {say(`import.problem.${problem.kind}`)}
        </Text>
        {isTextKey(key) && <Text size="sm">{say(key, values)}</Text>}
      </Table.Td>
      <Table.Td>{String(problem.raw ?? '').slice(0, 160)}</Table.Td>
      <Table.Td>
        <Proposal problem={problem} table={table} onCorrect={onCorrect} />
      </Table.Td>
    </Table.Tr>
  )
}

function Proposal({ problem, table, onCorrect }: Props & { problem: CellProblem }) {
  const say = useText()
  const language = useLanguage()
  const { kind, line } = problem
  const place = table.orientation === 'ideas-in-rows' ? problem.column : problem.row
  if (problem.proposal === undefined) return <Text size="sm">{say('import.problems.decide')}</Text>
  const value = shownValue(problem.proposal, say, language)
  if (problem.accepted) return `${value} (${say('import.problems.accepted')})`
  const alike = table.problems.filter((other) => other.kind === kind && other.column === problem.column)
  const letters = columnLetters(problem.column)
  return (
    <Group gap="xs">
      <Text size="sm">{value}</Text>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={say('import.problems.accept.of', { row: problem.row, column: letters })}
        onClick={() => void onCorrect({ table: table.id, accepted: [{ kind, place, line }] })}
      >
        {say('import.problems.accept')}
      </Button>
      {alike.length > 1 && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => void onCorrect({ table: table.id, accepted: [{ kind, place }] })}
        >
          {say('import.problems.accept-all', { count: alike.length, column: letters })}
        </Button>
      )}
    </Group>
  )
}

function placeOf(problem: CellProblem, say: Say): string {
  const values = {
    row: String(problem.row),
    column: columnLetters(problem.column),
    sheet: problem.sheet ?? '',
  }
  return say(problem.sheet === null ? 'import.problems.place.text' : 'import.problems.place.value', values)
}
