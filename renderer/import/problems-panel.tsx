import { Button, Group, Table, Text } from '@mantine/core'
import { columnLetters } from '../../shared/import/grid.ts'
import { readLines } from '../../shared/import/line-runs.ts'
import type { PreviewTable, ProblemGroup } from '../../shared/import/preview-table.ts'
import type { TableCorrection } from '../../shared/import/understanding.ts'
import { formatNumber, isTextKey } from '../../shared/language/text.ts'
import { Panel } from '../parts/panel.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { BulkValue } from './bulk-value.tsx'
import { shownValue } from './shown-value.ts'
import type { Correct } from './use-import.ts'

type Props = {
  table: PreviewTable
  onCorrect: Correct
  /** Shows the rows of one group in the preview. */
  onShow: (group: string) => void
}

/**
 * Every doubt, by kind and column: how many cells, what stands there, what the program would take. Nothing is taken
 * silently; one click decides for the cells of a column or for all.
 */
export function ProblemsPanel({ table, onCorrect, onShow }: Props) {
  const say = useText()
  const language = useLanguage()
  const { groups, problemCount } = table
  const openCount = groups.reduce((sum, group) => sum + group.openCount, 0)
  return (
    <Panel
      title={`${say('import.problems')} (${formatNumber(problemCount, language)})`}
      {...(groups.length > 0 && { finding: say('import.problems.open', { count: openCount }) })}
      actions={<AcceptEverything table={table} onCorrect={onCorrect} />}
    >
      {groups.length === 0 ? (
        <Text size="sm">{say('import.problems.none')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={720} mah={320} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing={4} stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('import.problems.place')}</Table.Th>
                <Table.Th>{say('import.problems.what')}</Table.Th>
                <Table.Th>{say('import.problems.raw')}</Table.Th>
                <Table.Th>{say('import.problems.decision')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {groups.map((group) => (
                <GroupRow key={group.key} group={group} table={table} onCorrect={onCorrect} onShow={onShow} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  )
}

function AcceptEverything({ table, onCorrect }: Omit<Props, 'onShow'>) {
  const say = useText()
  const waiting = table.groups.filter(({ hasProposals }) => hasProposals)
  const count = waiting.reduce((sum, { openCount }) => sum + openCount, 0)
  if (waiting.length < 2) return null
  const accepted = waiting.map(({ kind, place }) => ({ kind, place }))
  return (
    <Button size="xs" variant="default" onClick={() => void onCorrect({ table: table.id, accepted })}>
      {say('import.problems.accept-everything', { count })}
    </Button>
  )
}

function GroupRow({ group, table, onCorrect, onShow }: Props & { group: ProblemGroup }) {
  const say = useText()
  const language = useLanguage()
  const { example: first } = group
  const { key, values } = first.evidence
  const proposal = first.proposal === undefined ? '' : shownValue(first.proposal, say, language)
  return (
    <Table.Tr>
      <Table.Td>{placeText(group, table, say)}</Table.Td>
      <Table.Td>
        <Text size="sm" fw={600}>
          {say(`import.problem.${first.kind}`)}
        </Text>
        {isTextKey(key) && <Text size="sm">{say(key, values)}</Text>}
        {first.kind === 'personal-data' && (
          <Text size="xs" c="dimmed">
            {say('import.personal.note')}
          </Text>
        )}
      </Table.Td>
      <Table.Td maw={260}>
        <Text size="sm" lineClamp={3}>
          {String(first.raw ?? '').slice(0, 160)}
          {proposal !== '' && ` → ${proposal}`}
        </Text>
      </Table.Td>
      <Table.Td>
        <Group gap="xs">
          <GroupDecision group={group} table={table} onCorrect={onCorrect} />
          <Button size="compact-xs" variant="subtle" onClick={() => onShow(group.key)}>
            {say('import.problems.show')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

function GroupDecision({ group, table, onCorrect }: Omit<Props, 'onShow'> & { group: ProblemGroup }) {
  const say = useText()
  const { kind, place, openCount: count, hasProposals } = group
  const openLines = (): number[] => readLines(group.openLines)
  if (count === 0) return <Text size="sm">{say('import.problems.settled')}</Text>
  const correct = (correction: Omit<TableCorrection, 'table'>): void =>
    void onCorrect({ table: table.id, ...correction })
  if (kind === 'personal-data') {
    const decide = (decision: 'keep' | 'remove'): void =>
      correct({ personalData: openLines().map((line) => ({ line, place, decision })) })
    return (
      <>
        <Decide text={say('import.personal.remove-all', { count })} onClick={() => decide('remove')} />
        <Decide text={say('import.personal.keep-all', { count })} onClick={() => decide('keep')} />
      </>
    )
  }
  const text = say(hasProposals ? 'import.problems.accept-all' : 'import.problems.leave-all', { count })
  return (
    <>
      <Decide text={text} onClick={() => correct({ accepted: [{ kind, place }] })} />
      <BulkValue
        count={count}
        onValue={(typed) => correct({ values: openLines().map((line) => ({ line, place, text: typed })) })}
      />
    </>
  )
}

function Decide({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <Button size="compact-xs" variant="default" onClick={onClick}>
      {text}
    </Button>
  )
}

function placeText({ example, count, place, field }: ProblemGroup, table: PreviewTable, say: Say): string {
  const column = table.orientation === 'ideas-in-rows' ? columnLetters(place) : String(place)
  if (count > 1) {
    return say('import.problems.place.many', { count, column, field: say(`field.${field}`) })
  }
  const values = { row: String(example.row), column: columnLetters(example.column) }
  return say('import.problems.place.text', values)
}
