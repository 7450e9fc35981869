import { Button, Group, NativeSelect, type NativeSelectProps, Table, Text } from '@mantine/core'
import type { ForeignReport } from '../../shared/scores/score-sheets-contract.ts'
import { useText } from '../parts/use-text.ts'
import type { ForeignProps } from './foreign-card.tsx'
import { AddEverybody, choosePeople, meaningOfPerson, usePeopleChoices } from './foreign-people.tsx'

type Mapping = ForeignReport['mapping']
type Props = ForeignProps & { onMapping: (mapping: Mapping) => void }

/** What the names of a file stand for: criteria, raters, and the ideas that are not surely recognised. */
export function ForeignNames(props: Props) {
  const say = useText()
  const people = usePeopleChoices()
  const { report, stages, onMapping } = props
  const { mapping, doubtfulIdeas } = report
  // What is kept beside the ideas keeps the words of the file for criteria and people.
  const { criteria, raters } = mapping.use === 'scores' ? report : { criteria: [], raters: [] }
  if (criteria.length + raters.length + doubtfulIdeas.length === 0) return null
  const known = stages.find(({ id }) => id === report.stage.id)?.catalogue.criteria ?? []
  const change = (kind: 'criteria' | 'ideas', name: string, meaning: string): void =>
    onMapping({ ...mapping, [kind]: { ...mapping[kind], [name]: meaning } })
  const nothing = { value: '', label: say('score-foreign.nothing') }
  const ideas = report.ideaChoices.map(({ id, number, title }) => ({
    value: id,
    label: `${number} ${title}`,
  }))
  return (
    <>
      <Group align="flex-end">
        {mapping.use === 'scores' && <AddEverybody {...props} />}
        <AcceptProposals {...props} />
      </Group>
      <Table.ScrollContainer minWidth={560} mah="26rem">
        <Table verticalSpacing={4} stickyHeader aria-label={say('score-foreign.names')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('score-foreign.name')}</Table.Th>
              <Table.Th>{say('score-foreign.meaning')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {criteria.map(({ name, written }) => (
              <NameRow
                key={`criterion ${name}`}
                kind={say('scores.criterion')}
                name={written}
                meaning={mapping.criteria[name] ?? ''}
                choices={[nothing, ...known.map((one) => ({ value: one.id, label: one.name }))]}
                onChoose={(meaning) => change('criteria', name, meaning)}
              />
            ))}
            {raters.map((name) => (
              <NameRow
                key={`rater ${name}`}
                kind={say('scores.rater')}
                name={name || say('score-foreign.nobody')}
                meaning={meaningOfPerson(mapping, name)}
                choices={[nothing, ...people.known, ...(name === '' ? [] : people.joining)]}
                onChoose={(meaning) => onMapping(choosePeople(mapping, [name], meaning))}
              />
            ))}
            {doubtfulIdeas.map(({ ref, title, proposed }) => (
              <NameRow
                key={`idea ${ref}`}
                kind={say('scores.column.title')}
                name={[ref, title].filter((part, at) => part !== '' && (at === 0 || part !== ref)).join(' ')}
                meaning={mapping.ideas[ref] ?? ''}
                choices={[nothing, ...ideas.toSorted((a) => (a.value === proposed ? -1 : 0))]}
                onChoose={(meaning) => change('ideas', ref, meaning)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

/** How many ideas are in doubt; where the file itself suggests one for them, all suggestions are taken at once. */
function AcceptProposals({ report: { doubtfulIdeas, mapping }, onMapping }: Props) {
  const say = useText()
  if (doubtfulIdeas.length === 0) return null
  const proposed = doubtfulIdeas.flatMap(({ ref, proposed: id }) =>
    id !== null && (mapping.ideas[ref] ?? '') === '' ? [[ref, id] as const] : [],
  )
  return (
    <Group>
      <Text size="sm">{say('score-foreign.ideas', { count: doubtfulIdeas.length })}</Text>
      {proposed.length > 0 && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            onMapping({ ...mapping, ideas: { ...mapping.ideas, ...Object.fromEntries(proposed) } })
          }
        >
          {say('score-foreign.accept', { count: proposed.length })}
        </Button>
      )}
    </Group>
  )
}

type RowProps = {
  kind: string
  name: string
  meaning: string
  choices: NonNullable<NativeSelectProps['data']>
  onChoose: (meaning: string) => void
}

function NameRow({ kind, name, meaning, choices, onChoose }: RowProps) {
  const say = useText()
  return (
    <Table.Tr>
      <Table.Td>
        {kind}: {name}
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
