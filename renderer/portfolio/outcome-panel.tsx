import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconEyeOff } from '@tabler/icons-react'
import { clashSentences } from '../../shared/portfolio/scenario-clash-text.ts'
import { equalSentence, scenarioFinding } from '../../shared/portfolio/scenario-finding.ts'
import type { ScenarioOutcome } from '../../shared/portfolio/scenario-outcome.ts'
import { ruleText, type RuleNames } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { BudgetTable } from './budget-table.tsx'

type Props = {
  view: ScenarioView
  names: RuleNames
  outcome: ScenarioOutcome
  onLookWithout: (ruleId: string) => void
}

/** What came out, in a sentence, with ties told openly; or which rules clash and by how much. */
export function OutcomePanel({ view, names, outcome, onLookWithout }: Props) {
  const say = useText()
  const language = useLanguage()
  if (outcome.kind === 'clash')
    return <ClashNotice view={view} names={names} clash={outcome.rules} onLookWithout={onLookWithout} />
  if (outcome.kind === 'nothing-found')
    return (
      <Panel title={say('selection.result')}>
        <Text>{say('selection.nothing-found')}</Text>
      </Panel>
    )
  const leftOut = view.ideas.filter((idea) => idea.leftOut !== null).length
  const tie = equalSentence(outcome, names, language)
  return (
    <Panel title={say('selection.result')}>
      <Stack gap="xs">
        <Text fw={600} role="status">
          {scenarioFinding(outcome, language)}
        </Text>
        {leftOut > 0 && <Text size="sm">{say('selection.finding.left-out', { count: leftOut })}</Text>}
        {tie !== null && <Text size="sm">{tie}</Text>}
        {view.overrides.length > 0 && (
          <Text size="sm">{say('selection.decision.hint', { count: view.overrides.length })}</Text>
        )}
        <BudgetTable view={view} names={names} outcome={outcome} />
      </Stack>
    </Panel>
  )
}

type ClashProps = Omit<Props, 'outcome'> & { clash: Extract<ScenarioOutcome, { kind: 'clash' }>['rules'] }

function ClashNotice({ view, names, clash, onLookWithout }: ClashProps) {
  const say = useText()
  const language = useLanguage()
  const sentences = clashSentences(clash, view.rules, { names, language })
  const clashing = clash.flatMap(({ ruleId }) => view.rules.find(({ id }) => id === ruleId) ?? [])
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={say('selection.clash.title')}
    >
      <Stack gap="xs">
        {sentences.map((sentence) => (
          <Text key={sentence} fw={600}>
            {sentence}
          </Text>
        ))}
        <Text size="sm">{say('selection.clash.rules', { count: clashing.length })}</Text>
        <List size="sm" spacing={6}>
          {clashing.map(({ id, terms }) => (
            <List.Item key={id}>
              <Group gap="xs">
                {ruleText(terms, names, language)}
                <Button
                  size="compact-xs"
                  variant="default"
                  leftSection={<IconEyeOff size={14} aria-hidden />}
                  aria-label={say('selection.look.without', { rule: ruleText(terms, names, language) })}
                  onClick={() => onLookWithout(id)}
                >
                  {say('selection.look.off')}
                </Button>
              </Group>
            </List.Item>
          ))}
        </List>
      </Stack>
    </Alert>
  )
}
