import { ActionIcon, Button, Group, Paper, Stack, Table, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { CatalogueDraft, DraftScale } from '../../shared/stages/catalogue-draft.ts'
import { useText } from '../parts/use-text.ts'
import { addScale, changeScale, freshId } from './draft-changes.ts'
import { DraftNumber } from './draft-number.tsx'

type Props = { draft: CatalogueDraft; onChange: (draft: CatalogueDraft) => void }

/** The scales of a catalogue as they are being changed, each with its named steps. */
export function DraftScales({ draft, onChange }: Props) {
  const say = useText()
  return (
    <Stack>
      {draft.scales.map((scale) => (
        <Paper key={scale.id} withBorder p="sm" component="section" aria-label={scale.name}>
          <Stack gap="xs">
            <ScaleFrame scale={scale} onChange={(changed) => onChange(changeScale(draft, changed))} />
            <Text size="xs" c="dimmed">
              {useOf(scale)}
            </Text>
            <StepTable scale={scale} onChange={(changed) => onChange(changeScale(draft, changed))} />
          </Stack>
        </Paper>
      ))}
      <Button
        variant="light"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange(addScale(draft, say('catalogue.scale.new')))}
      >
        {say('catalogue.scale.add')}
      </Button>
    </Stack>
  )

  function useOf({ id }: DraftScale): string {
    const names = draft.criteria.filter(({ scaleId }) => scaleId === id).map(({ name }) => name)
    return names.length === 0
      ? say('catalogue.scale.unused')
      : say('catalogue.scale.used', { names: names.join(', ') })
  }
}

type ScaleProps = { scale: DraftScale; onChange: (scale: DraftScale) => void }

function ScaleFrame({ scale, onChange }: ScaleProps) {
  const say = useText()
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        label={say('catalogue.scale.name')}
        style={{ flex: '1 1 16rem' }}
        value={scale.name}
        maxLength={200}
        onChange={(event) => onChange({ ...scale, name: event.currentTarget.value })}
      />
      {(['minimum', 'maximum', 'step'] as const).map((field) => (
        <DraftNumber
          key={field}
          label={say(`catalogue.scale.${field}`)}
          value={scale[field]}
          onChange={(value) => onChange({ ...scale, [field]: value ?? 0 })}
        />
      ))}
    </Group>
  )
}

/** The points that carry a name; `anchor` says what an idea must show to stand there. */
function StepTable({ scale, onChange }: ScaleProps) {
  const say = useText()
  const { name, minimum, step, steps } = scale
  const change = (index: number, part: Partial<DraftScale['steps'][number]>): void =>
    onChange({ ...scale, steps: steps.map((one, place) => (place === index ? { ...one, ...part } : one)) })
  const add = (): void => {
    const last = steps.at(-1)
    const value = last === undefined ? minimum : last.value + Math.max(step, 1)
    onChange({ ...scale, steps: [...steps, { id: freshId(steps), value, name: '', anchor: '' }] })
  }
  return (
    <>
      {steps.length > 0 && (
        <Table aria-label={say('catalogue.steps.of', { name })} verticalSpacing={2}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('catalogue.step.value')}</Table.Th>
              <Table.Th>{say('catalogue.step.name')}</Table.Th>
              <Table.Th w="55%">{say('catalogue.step.anchor')}</Table.Th>
              <Table.Th aria-label={say('action.delete')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {steps.map((one, index) => (
              <Table.Tr key={one.id}>
                <Table.Td>
                  <DraftNumber
                    hiddenLabel
                    label={say('catalogue.step.value.of', { number: index + 1, name })}
                    value={one.value}
                    onChange={(value) => change(index, { value: value ?? 0 })}
                  />
                </Table.Td>
                {(['name', 'anchor'] as const).map((field) => (
                  <Table.Td key={field}>
                    <TextInput
                      aria-label={say(`catalogue.step.${field}.of`, { number: index + 1, name })}
                      value={one[field]}
                      maxLength={field === 'name' ? 200 : 500}
                      onChange={(event) => change(index, { [field]: event.currentTarget.value })}
                    />
                  </Table.Td>
                ))}
                <Table.Td>
                  <ActionIcon
                    variant="subtle"
                    color="red"
                    aria-label={say('catalogue.step.remove', { number: index + 1, name })}
                    onClick={() => onChange({ ...scale, steps: steps.toSpliced(index, 1) })}
                  >
                    <IconTrash size={18} aria-hidden />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Button size="xs" variant="default" w="fit-content" onClick={add}>
        {say('catalogue.step.add')}
      </Button>
    </>
  )
}
