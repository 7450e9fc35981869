import { Anchor, List, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'

/** The way through a new programme, and where each step is done. */
const steps = [
  ['programme', '/programme'],
  ['council', '/programme/council'],
  ['import', '/import'],
  ['raters', '/scores'],
  ['stages', '/stages'],
  ['ranking', '/ranking'],
  ['papers', '/portfolio'],
] as const

/** Stands on the overview as long as there is no idea: what comes one after another. */
export function FirstStepsPanel() {
  const say = useText()
  return (
    <Panel title={say('first-steps')} finding={say('first-steps.finding')}>
      <List type="ordered" spacing={8}>
        {steps.map(([step, to]) => (
          <List.Item key={step}>
            <Anchor component={Link} to={to} underline="always">
              {say(`first-steps.${step}`)}
            </Anchor>
            <Text size="sm" c="dimmed">
              {say(`first-steps.${step}.why`)}
            </Text>
          </List.Item>
        ))}
      </List>
    </Panel>
  )
}
