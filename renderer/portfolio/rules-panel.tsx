import { ActionIcon, Button, Group, Switch, Table, Text } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { ruleText, type RuleNames } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioRuleView, ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { client, refreshAll } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { RemovalButton } from '../parts/removal-button.tsx'
import { saveOrExplain } from '../parts/saved-choice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ScenarioRuleDialog } from './scenario-rule-dialog.tsx'

type Props = { view: ScenarioView; names: RuleNames }

/** The rules of a scenario as sentences, each with a switch. */
export function RulesPanel({ view, names }: Props) {
  const say = useText()
  const [edited, setEdited] = useState<ScenarioRuleView | 'new' | null>(null)
  return (
    <Panel
      title={say('selection.rules')}
      finding={say(view.rules.length === 0 ? 'selection.rules.none' : 'selection.rules.hint')}
      actions={
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          {say('selection.rule.add')}
        </Button>
      }
    >
      {view.rules.length > 0 && (
        <Table aria-label={say('selection.rules')} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w={60}>
                {say('selection.rule.column.on')}
              </Table.Th>
              <Table.Th scope="col">{say('selection.rule.column.rule')}</Table.Th>
              <Table.Th scope="col">
                <span className="visually-hidden">{say('portfolio.column.actions')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {view.rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} names={names} onEdit={() => setEdited(rule)} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {edited !== null && (
        <ScenarioRuleDialog
          view={view}
          edited={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Panel>
  )
}

type RowProps = { rule: ScenarioRuleView; names: RuleNames; onEdit: () => void }

function RuleRow({ rule, names, onEdit }: RowProps) {
  const say = useText()
  const language = useLanguage()
  const told = ruleText(rule.terms, names, language)
  const turn = async (isOn: boolean): Promise<void> => {
    const { id: ruleId, revision } = rule
    const { sequence } = await client.portfolio.selection.saveRule({ ruleId, revision, isOn })
    await refreshAll()
    showUndo(say(isOn ? 'selection.rule.switched.on' : 'selection.rule.switched.off'), sequence)
  }
  return (
    <Table.Tr>
      <Table.Td>
        <Switch
          aria-label={say('selection.rule.switch', { rule: told })}
          checked={rule.isOn}
          onChange={(event) => {
            const isOn = event.currentTarget.checked
            void saveOrExplain(() => turn(isOn))
          }}
        />
      </Table.Td>
      <Table.Th scope="row" fw={400}>
        <Text size="sm" {...(rule.isOn ? {} : { c: 'dimmed', td: 'line-through' })}>
          {told}
        </Text>
      </Table.Th>
      <Table.Td>
        <Group gap={2} wrap="nowrap" justify="flex-end">
          <ActionIcon
            variant="subtle"
            aria-label={say('selection.rule.edit.one', { rule: told })}
            onClick={onEdit}
          >
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
          <RemovalButton
            name={told}
            remove={() => client.portfolio.selection.removeRule({ ruleId: rule.id })}
          />
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
