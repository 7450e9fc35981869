import { Button, Group, Select, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { ForeignReport } from '../../shared/scores/score-sheets-contract.ts'
import { useText } from '../parts/use-text.ts'
import { Why } from './foreign-reason.tsx'

type Mapping = ForeignReport['mapping']
type Props = { report: ForeignReport; onMapping: (mapping: Mapping) => void }

/** So many ideas are shown at first, and more with each step. */
const step = 50

const otherFits = { key: 'score-foreign.idea.other', values: {} }

/** Ideas that the file does not name to the letter, each with the reason why it may be the one that is meant. */
export function ForeignIdeas({ report, onMapping }: Props) {
  const say = useText()
  const [shown, setShown] = useState(step)
  const { ideasToCheck, ideaChoices, mapping } = report
  if (ideasToCheck.length === 0) return null
  const doubtful = ideasToCheck.filter(({ isDoubtful }) => isDoubtful)
  const open = doubtful.filter(({ ref, proposed }) => proposed !== null && (mapping.ideas[ref] ?? '') === '')
  const choose = (meant: Record<string, string>): void =>
    onMapping({ ...mapping, ideas: { ...mapping.ideas, ...meant } })
  const choices = [
    { value: '', label: say('score-foreign.nothing') },
    ...ideaChoices.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
  ]
  const rest = ideasToCheck.length - shown
  return (
    <>
      <Group>
        {doubtful.length > 0 && (
          <Text size="sm">{say('score-foreign.ideas', { count: doubtful.length })}</Text>
        )}
        {open.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => choose(Object.fromEntries(open.map(({ ref, proposed }) => [ref, proposed ?? ''])))}
          >
            {say('score-foreign.accept', { count: open.length })}
          </Button>
        )}
      </Group>
      <Table.ScrollContainer minWidth={560} mah="26rem">
        <Table verticalSpacing={4} stickyHeader aria-label={say('score-foreign.idea-names')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('score-foreign.idea-name')}</Table.Th>
              <Table.Th>{say('score-foreign.meaning')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ideasToCheck.slice(0, shown).map(({ ref, title, proposed, isDoubtful, why }) => {
              const name = title === '' || title === ref ? ref : `${ref} ${title}`
              return (
                <Table.Tr key={ref}>
                  <Table.Td>
                    {name}
                    <Why reason={why} />
                    {isDoubtful && proposed !== null && <Why reason={otherFits} />}
                  </Table.Td>
                  <Table.Td>
                    <Select
                      size="xs"
                      aria-label={say('score-foreign.means', { name })}
                      searchable
                      limit={100}
                      allowDeselect={false}
                      nothingFoundMessage={say('ideas.no-choice')}
                      value={mapping.ideas[ref] ?? ''}
                      data={choices}
                      onChange={(meaning) => choose({ [ref]: meaning ?? '' })}
                    />
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {rest > 0 && (
        <Group>
          <Button size="compact-sm" variant="default" onClick={() => setShown(shown + step)}>
            {say('score-foreign.ideas.more', { count: Math.min(step, rest) })}
          </Button>
        </Group>
      )}
    </>
  )
}
