import { ActionIcon, Button, Group, Table, Text, TextInput } from '@mantine/core'
import { IconArrowBackUp, IconFlag, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { formatDay } from '../../shared/calendar.ts'
import type { ReserveView } from '../../shared/portfolio/portfolio-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

/** Rows shown at first and with each „Weitere zeigen“: the reserve may hold thousands of ideas. */
const pageLength = 50

type IdeaAction = (idea: ReserveView) => void
type Props = { reserve: readonly ReserveView[]; onPromote: IdeaAction; onReopen: IdeaAction }

/** Ideas that were not chosen, each with its reason; from here they can come back. */
export function ReservePanel({ reserve, onPromote, onReopen }: Props) {
  const say = useText()
  const [sought, setSought] = useState('')
  const [length, setLength] = useState(pageLength)
  const words = useDeferredValue(sought)
  const found = useMemo(() => findIdeas(reserve, words), [reserve, words])
  const shown = found.slice(0, length)
  return (
    <Panel
      title={say('portfolio.reserve')}
      finding={say('portfolio.reserve.count', { count: reserve.length })}
      actions={
        <TextInput
          aria-label={say('portfolio.reserve.search')}
          placeholder={say('portfolio.reserve.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          size="xs"
          w={260}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      }
    >
      {reserve.length === 0 ? (
        <Text>{say('portfolio.reserve.none')}</Text>
      ) : (
        <>
          <ReserveTable ideas={shown} onPromote={onPromote} onReopen={onReopen} />
          <Group mt="xs" gap="sm">
            <Text size="sm" c="dimmed" role="status">
              {say('portfolio.reserve.shown', { shown: shown.length, count: found.length })}
            </Text>
            {found.length > shown.length && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => setLength((before) => before + pageLength)}
              >
                {say('portfolio.reserve.more')}
              </Button>
            )}
          </Group>
        </>
      )}
    </Panel>
  )
}

function ReserveTable({ ideas, onPromote, onReopen }: Omit<Props, 'reserve'> & { ideas: ReserveView[] }) {
  const say = useText()
  const language = useLanguage()
  return (
    <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say('portfolio.column.idea')}</Table.Th>
            <Table.Th scope="col">{say('portfolio.column.reason')}</Table.Th>
            <Table.Th scope="col">{say('portfolio.column.since')}</Table.Th>
            <Table.Th scope="col">
              <span className="visually-hidden">{say('portfolio.column.actions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ideas.map((idea) => (
            <Table.Tr key={idea.ideaId}>
              <Table.Th scope="row" fw={500} w="32%">
                {idea.number} {idea.title}
              </Table.Th>
              <Table.Td>{idea.reason}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {idea.since === null ? '–' : formatDay(idea.since, language)}
              </Table.Td>
              <Table.Td>
                <Group gap={2} wrap="nowrap">
                  <ActionIcon
                    variant="subtle"
                    aria-label={say('portfolio.promote.idea', { number: idea.number })}
                    onClick={() => onPromote(idea)}
                  >
                    <IconFlag size={18} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    aria-label={say('portfolio.reopen.idea', { number: idea.number })}
                    onClick={() => onReopen(idea)}
                  >
                    <IconArrowBackUp size={18} aria-hidden />
                  </ActionIcon>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** Every word must stand somewhere in number, title or reason. */
function findIdeas(reserve: readonly ReserveView[], sought: string): ReserveView[] {
  const words = sought.toLocaleLowerCase('de').split(/\s+/).filter(Boolean)
  return reserve.filter(({ number, title, reason }) => {
    const text = `${number} ${title} ${reason}`.toLocaleLowerCase('de')
    return words.every((word) => text.includes(word))
  })
}
