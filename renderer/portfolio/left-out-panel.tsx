import { Button, List, Stack, Text } from '@mantine/core'
import { leftOutReasons, type ScenarioIdea } from '../../shared/portfolio/selection-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import { IdeaLink } from './idea-link.tsx'

type Props = { ideas: readonly ScenarioIdea[]; onPlan: (idea: ScenarioIdea) => void }

/** The ideas of the stage that cannot be chosen, by name and with the reason. */
export function LeftOutPanel({ ideas, onPlan }: Props) {
  const say = useText()
  const byReason = Map.groupBy(ideas, ({ leftOut }) => leftOut)
  const count = ideas.length - (byReason.get(null)?.length ?? 0)
  if (count === 0) return null
  return (
    <Panel title={say('selection.left-out')} finding={say('selection.left-out.finding', { count })}>
      <Stack gap="xs">
        {leftOutReasons.map((reason) => {
          const named = byReason.get(reason) ?? []
          if (named.length === 0) return null
          return (
            <details key={reason}>
              <summary>{say(`selection.left-out.${reason}`, { count: named.length })}</summary>
              {reason === 'no-cost' && (
                <Text size="sm" c="dimmed" mt={4}>
                  {say('selection.left-out.no-cost.hint')}
                </Text>
              )}
              <List size="sm" mt={4}>
                {named.map((idea) => (
                  <List.Item key={idea.ideaId}>
                    <IdeaLink idea={idea} />{' '}
                    {reason === 'no-cost' && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={say('selection.costs.plan.one', { number: idea.number })}
                        onClick={() => onPlan(idea)}
                      >
                        {say('selection.costs.plan')}
                      </Button>
                    )}
                  </List.Item>
                ))}
              </List>
            </details>
          )
        })}
      </Stack>
    </Panel>
  )
}
