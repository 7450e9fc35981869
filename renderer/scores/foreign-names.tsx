import { NativeSelect, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ForeignReport } from '../../shared/scores/score-sheets-contract.ts'
import { api } from '../api.ts'
import { useText } from '../parts/use-text.ts'
import type { ForeignProps } from './foreign-card.tsx'

type Mapping = ForeignReport['mapping']
type Props = ForeignProps & { onMapping: (mapping: Mapping) => void }

/** What the names of a file stand for: criteria, raters, and the ideas that are not surely recognised. */
export function ForeignNames({ report, stages, onMapping }: Props) {
  const say = useText()
  const raters = useQuery(api.scores.listRaters.queryOptions())
  const { mapping, doubtfulIdeas } = report
  // What is kept beside the ideas keeps the words of the file for criteria and people.
  const scored = mapping.use === 'scores' ? report : { criteria: [], raters: [] }
  const isAsking = scored.criteria.length + scored.raters.length + doubtfulIdeas.length > 0
  const known = stages.find(({ id }) => id === report.stage.id)?.catalogue.criteria ?? []
  const change = (kind: 'criteria' | 'raters' | 'ideas', name: string, meaning: string): void =>
    onMapping({ ...mapping, [kind]: { ...mapping[kind], [name]: meaning } })
  const nothing = { value: '', label: say('score-foreign.nothing') }
  const ideas = report.ideaChoices.map(({ id, number, title }) => ({
    value: id,
    label: `${number} ${title}`,
  }))
  if (!isAsking) return null
  return (
    <Table.ScrollContainer minWidth={560} mah="26rem">
      <Table verticalSpacing={4} stickyHeader aria-label={say('score-foreign.names')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('score-foreign.name')}</Table.Th>
            <Table.Th>{say('score-foreign.meaning')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {scored.criteria.map(({ name, written }) => (
            <NameRow
              key={`criterion ${name}`}
              kind={say('scores.criterion')}
              name={written}
              meaning={mapping.criteria[name] ?? ''}
              choices={[nothing, ...known.map((one) => ({ value: one.id, label: one.name }))]}
              onChoose={(meaning) => change('criteria', name, meaning)}
            />
          ))}
          {scored.raters.map((name) => (
            <NameRow
              key={`rater ${name}`}
              kind={say('scores.rater')}
              name={name || say('score-foreign.nobody')}
              meaning={mapping.raters[name] ?? ''}
              choices={[nothing, ...(raters.data ?? []).map((one) => ({ value: one.id, label: one.name }))]}
              onChoose={(meaning) => change('raters', name, meaning)}
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
      <Text size="sm" c="dimmed">
        {doubtfulIdeas.length > 0 && say('score-foreign.ideas', { count: doubtfulIdeas.length })}{' '}
        {mapping.use === 'scores' && say('score-foreign.raters.hint')}
      </Text>
    </Table.ScrollContainer>
  )
}

type RowProps = {
  kind: string
  name: string
  meaning: string
  choices: { value: string; label: string }[]
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
