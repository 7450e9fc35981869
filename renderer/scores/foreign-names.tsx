import { Button, Group, NativeSelect, type NativeSelectProps, Table, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ForeignReport } from '../../shared/scores/score-sheets-contract.ts'
import { useText } from '../parts/use-text.ts'
import type { ForeignProps } from './foreign-card.tsx'
import { type Reason, Why } from './foreign-reason.tsx'
import { AddEverybody, choosePeople, meaningOfPerson, usePeopleChoices } from './foreign-people.tsx'

type Mapping = ForeignReport['mapping']
type Props = ForeignProps & { onMapping: (mapping: Mapping) => void }

/** What the criteria of a file and the people whom it names stand for. */
export function ForeignNames(props: Props) {
  const say = useText()
  const people = usePeopleChoices()
  const { report, stages, onMapping } = props
  const { mapping, criteria, raters, raterReasons } = report
  const known = stages.find(({ id }) => id === report.stage.id)?.catalogue.criteria ?? []
  const nothing = { value: '', label: say('score-foreign.nothing') }
  const [areShown, { toggle }] = useDisclosure(false)
  const exact = criteria.filter(
    ({ name, why }) =>
      why === null && known.some((one) => one.id === mapping.criteria[name] && one.name === name),
  )
  const folded = exact.length > 1 && !areShown ? exact : []
  return (
    <>
      <AddEverybody {...props} />
      {exact.length > 1 && (
        <Group gap="xs">
          <Text size="sm">{say('score-foreign.exact', { count: exact.length })}</Text>
          <Button size="compact-sm" variant="default" aria-expanded={areShown} onClick={toggle}>
            {areShown ? say('score-foreign.exact.hide') : say('score-foreign.exact.show')}
          </Button>
        </Group>
      )}
      <Table.ScrollContainer minWidth={560} mah="26rem">
        <Table verticalSpacing={4} stickyHeader aria-label={say('score-foreign.names')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('score-foreign.name')}</Table.Th>
              <Table.Th>{say('score-foreign.meaning')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {criteria
              .filter((one) => !folded.includes(one))
              .map(({ name, written, why }) => (
                <NameRow
                  key={`criterion ${name}`}
                  kind={say('scores.criterion')}
                  name={written}
                  meaning={mapping.criteria[name] ?? ''}
                  choices={[nothing, ...known.map((one) => ({ value: one.id, label: one.name }))]}
                  why={why}
                  onChoose={(meaning) =>
                    onMapping({ ...mapping, criteria: { ...mapping.criteria, [name]: meaning } })
                  }
                />
              ))}
            {raters.map((name) => (
              <NameRow
                key={`rater ${name}`}
                kind={say('scores.rater')}
                name={name || say('score-foreign.nobody')}
                meaning={meaningOfPerson(mapping, name)}
                choices={[nothing, ...people.known, ...(name === '' ? [] : people.joining)]}
                why={raterReasons[name] ?? null}
                onChoose={(meaning) => onMapping(choosePeople(mapping, [name], meaning))}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

type RowProps = {
  kind: string
  name: string
  meaning: string
  why?: Reason | null
  choices: NonNullable<NativeSelectProps['data']>
  onChoose: (meaning: string) => void
}

function NameRow({ kind, name, meaning, why = null, choices, onChoose }: RowProps) {
  const say = useText()
  return (
    <Table.Tr>
      <Table.Td>
        {kind}: {name}
        {why !== null && <Why reason={why} />}
      </Table.Td>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={say('score-foreign.means', { name })}
          value={meaning}
          data={choices}
          onChange={(event) => onChoose(event.currentTarget.value)}
        />
      </Table.Td>
    </Table.Tr>
  )
}
