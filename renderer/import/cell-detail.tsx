import { Box, Button, Group, Text } from '@mantine/core'
import type { PreviewLine } from '../../shared/import/preview-contract.ts'
import type { PreviewTable } from '../../shared/import/preview-table.ts'
import type { CellProblem } from '../../shared/import/understanding.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { cellKey } from './corrections.ts'
import type { PreviewColumn, TypedTexts } from './preview-cell.ts'
import { shownValue } from './shown-value.ts'
import type { Correct, Taking } from './use-import.ts'

type Props = {
  table: PreviewTable
  /** Row and column of the cell that has the focus; undefined in the heading. */
  shown: PreviewLine | undefined
  column: PreviewColumn | undefined
  typed: TypedTexts
  onCorrect: Correct
  onForget: Taking['forget']
  onWrite: (line: number) => void
}

/** The cell in focus: what stands in the file, what is read, every remark in words, and what can be done about it. */
export function CellDetail(props: Props) {
  const { shown, column, typed, table } = props
  const say = useText()
  const language = useLanguage()
  if (shown === undefined || column === undefined) {
    return (
      <Text size="sm" c="dimmed" className="import-detail">
        {say('import.detail.hint')}
      </Text>
    )
  }
  const { idea } = shown
  const reading = idea.readings[column.field]
  const problems = shown.problems.filter(({ field }) => field === column.field)
  const cell = { line: idea.line, place: column.place }
  const isTyped = typed.has(cellKey(cell))
  return (
    <Box className="import-detail" role="status">
      <Text size="sm" fw={600}>
        {say('import.detail.cell', { line: idea.line, field: say(`field.${column.field}`) })}
      </Text>
      <Text size="sm" className="import-raw" lineClamp={4}>
        {say('import.detail.raw', { raw: String(reading?.origin.raw ?? '–') })}
        {' · '}
        {say('import.detail.value', { value: shownValue(reading?.value, say, language) || '–' })}
      </Text>
      {isTyped && (
        <Group gap="xs">
          <Text size="sm">{say('import.preview.typed')}</Text>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => void props.onForget({ table: table.id, ...cell })}
          >
            {say('import.detail.forget')}
          </Button>
        </Group>
      )}
      {problems.map((problem) => (
        <ProblemLine key={problem.kind} {...props} problem={problem} cell={cell} />
      ))}
    </Box>
  )
}

type LineProps = Props & { problem: CellProblem; cell: { line: number; place: number } }

function ProblemLine({ problem, cell, table, onCorrect, onWrite }: LineProps) {
  const say = useText()
  const { key, values } = problem.evidence
  return (
    <Group gap="xs" mt={4}>
      <Text size="sm">
        <b>{say(`import.problem.${problem.kind}`)}</b>
        {isTextKey(key) && ` – ${say(key, values)}`}
      </Text>
      {problem.accepted ? (
        <Text size="sm" c="dimmed">
          {say('import.problems.settled')}
        </Text>
      ) : (
        <Decisions
          problem={problem}
          onCell={(correction) => {
            onWrite(cell.line)
            void onCorrect({ table: table.id, ...correction(cell) })
          }}
        />
      )}
    </Group>
  )
}

type Cell = { line: number; place: number }
type Correction = Omit<Parameters<Correct>[0], 'table'>

function Decisions({
  problem,
  onCell,
}: {
  problem: CellProblem
  onCell: (correction: (cell: Cell) => Correction) => void
}) {
  const say = useText()
  const language = useLanguage()
  const { kind, proposal } = problem
  const button = (text: string, correction: (cell: Cell) => Correction) => (
    <Button size="compact-xs" variant="default" onClick={() => onCell(correction)}>
      {text}
    </Button>
  )
  if (kind === 'personal-data') {
    return (
      <>
        {button(say('import.personal.remove'), (cell) => ({
          personalData: [{ ...cell, decision: 'remove' }],
        }))}
        {button(say('import.personal.keep'), (cell) => ({ personalData: [{ ...cell, decision: 'keep' }] }))}
      </>
    )
  }
  if (proposal !== undefined) {
    const value = shownValue(proposal, say, language)
    return button(say('import.problems.take', { value }), (cell) => ({ accepted: [{ kind, ...cell }] }))
  }
  return button(say('import.problems.leave'), (cell) => ({ accepted: [{ kind, ...cell }] }))
}
