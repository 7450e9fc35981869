import { NativeSelect, Table, Text, TextInput } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import { exitReasonsText } from '../../shared/stages/exit-reason-text.ts'
import type { IdeaAtExit } from '../../shared/stages/stages-contract.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { type Override, ruleOutcome } from './decisions.ts'

type Props = {
  ideas: readonly IdeaAtExit[]
  overrides: ReadonlyMap<string, Override>
  /** Null: as the rule says. */
  onOverride: (ideaId: string, override: Override | null) => void
}

const outcomes = ['passed', 'stopped', 'open'] as const

/** Idea by idea: what the rule says, why, and what shall happen. */
export function ExitTable({ ideas, overrides, onOverride }: Props) {
  const say = useText()
  return (
    <div style={{ overflow: 'auto', maxHeight: '52vh' }}>
      <Table stickyHeader verticalSpacing={4} aria-label={say('stages.exit.table')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={70}>{say('stages.exit.number')}</Table.Th>
            <Table.Th>{say('stages.exit.idea')}</Table.Th>
            <Table.Th w={90}>{say('stages.exit.value')}</Table.Th>
            <Table.Th w={70}>{say('stages.exit.rank')}</Table.Th>
            <Table.Th>{say('stages.exit.why')}</Table.Th>
            <Table.Th w={190}>{say('stages.exit.decision')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ideas.map((idea) => (
            <ExitRow
              key={idea.ideaId}
              idea={idea}
              override={overrides.get(idea.ideaId)}
              onOverride={(override) => onOverride(idea.ideaId, override)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

type RowProps = {
  idea: IdeaAtExit
  override: Override | undefined
  onOverride: (override: Override | null) => void
}

function ExitRow({ idea, override, onOverride }: RowProps) {
  const say = useText()
  const language = useLanguage()
  const byRule = ruleOutcome(idea)
  const chosen = override?.outcome ?? byRule
  const choose = (wished: string): void => {
    const outcome = outcomes.find((one) => one === wished) ?? byRule
    onOverride(outcome === byRule ? null : { outcome, reason: override?.reason ?? '' })
  }
  return (
    <Table.Tr>
      <Table.Td>{idea.number}</Table.Td>
      <Table.Td>{idea.title}</Table.Td>
      <Table.Td>{idea.value === null ? '–' : formatNumber(idea.value * 100, language, 1)}</Table.Td>
      <Table.Td>{idea.rank === null ? '–' : `${idea.rank}${idea.tied ? ' =' : ''}`}</Table.Td>
      <Table.Td>
        <Text size="sm">
          <b>{say(`stages.exit.outcome.${idea.outcome}`)}</b>
          {idea.reasons.length > 0 && `: ${exitReasonsText(idea.reasons, language)}`}
        </Text>
      </Table.Td>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={say('stages.exit.decision-of', { number: idea.number })}
          value={chosen}
          onChange={(event) => choose(event.currentTarget.value)}
          data={outcomes.map((value) => ({
            value,
            label: say(`stages.exit.choice.${value}`) + (value === byRule ? say('stages.exit.by-rule') : ''),
          }))}
        />
        {override !== undefined && override.outcome !== 'open' && (
          <TextInput
            size="xs"
            mt={4}
            aria-label={say('stages.exit.reason-of', { number: idea.number })}
            placeholder={say('stages.exit.reason')}
            maxLength={2000}
            value={override.reason}
            onChange={(event) => onOverride({ ...override, reason: event.currentTarget.value })}
          />
        )}
      </Table.Td>
    </Table.Tr>
  )
}
