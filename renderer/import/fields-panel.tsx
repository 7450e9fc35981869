import { Alert, Button, Group, NativeSelect, ScrollArea, Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { newField } from '../../shared/import/import-contract.ts'
import { mostNamed } from '../../shared/import/import-version.ts'
import { api } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import type { FieldNames } from './use-import.ts'

type Props = { fieldNames: FieldNames; onChange: (fieldNames: FieldNames) => void }

/** So many names appear at first and with each further step; a column taken for one of fields by mistake has thousands. */
const shownAtOnce = 40

/** Names that mean no field of the programme: the ideas would lose them. */
export function unplaced(fieldNames: FieldNames): FieldNames {
  return fieldNames.filter(({ fieldOfActionId }) => fieldOfActionId === null)
}

/** Names of fields of action as written, each beside the field of the programme it means. */
export function FieldsPanel({ fieldNames, onChange }: Props) {
  const say = useText()
  const [shown, setShown] = useState(shownAtOnce)
  const programme = useQuery(api.programme.find.queryOptions())
  const fields = programme.data?.fieldsOfAction ?? []
  const missing = unplaced(fieldNames).map(({ written }) => written)
  const addAll = (): void =>
    onChange(fieldNames.map((name) => ({ ...name, fieldOfActionId: name.fieldOfActionId ?? newField })))
  const choose = (written: string, chosen: string): void =>
    onChange(
      fieldNames.map((name) =>
        name.written === written ? { written, fieldOfActionId: chosen === '' ? null : chosen } : name,
      ),
    )
  return (
    <Panel title={say('import.fields')} finding={say('import.fields.finding')}>
      {missing.length > 0 && (
        <Alert color="yellow" mb="xs" title={say('import.fields.unplaced', { count: missing.length })}>
          {missing.length > mostNamed
            ? say('import.named-and-more', {
                names: missing.slice(0, mostNamed).join(', '),
                count: missing.length - mostNamed,
              })
            : missing.join(', ')}
          <Group mt={6}>
            <Button size="compact-sm" variant="default" onClick={addAll}>
              {say('import.fields.add', { count: missing.length })}
            </Button>
          </Group>
        </Alert>
      )}
      <ScrollArea.Autosize mah={260} viewportProps={{ tabIndex: 0 }}>
        <Table verticalSpacing={2}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('import.fields.written')}</Table.Th>
              <Table.Th>{say('import.fields.means')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fieldNames.slice(0, shown).map(({ written, fieldOfActionId }) => (
              <Table.Tr key={written}>
                <Table.Td>{written}</Table.Td>
                <Table.Td>
                  <NativeSelect
                    size="xs"
                    aria-label={say('import.fields.of', { written })}
                    value={fieldOfActionId ?? ''}
                    onChange={(event) => choose(written, event.currentTarget.value)}
                    data={[
                      { value: '', label: say('import.fields.none') },
                      { value: newField, label: say('import.fields.new') },
                      ...fields.map(({ id, name }) => ({ value: id, label: name })),
                    ]}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {fieldNames.length > shown && (
          <Button mt="xs" size="compact-sm" variant="default" onClick={() => setShown(shown + shownAtOnce)}>
            {say('import.fields.more', { count: Math.min(shownAtOnce, fieldNames.length - shown) })}
          </Button>
        )}
      </ScrollArea.Autosize>
    </Panel>
  )
}
