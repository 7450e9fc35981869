import { Anchor, Button, Table, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { listing } from '../../shared/ranking/ranking-finding.ts'
import { preferenceParts, secondOpinions, type SecondOpinions } from '../../shared/ranking/second-opinion.ts'
import { opinionFinding, opinionLikeness } from '../../shared/ranking/second-opinion-text.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { Standing } from './use-standing.ts'

/** Rows whose selection changes are always shown, beside the first ones. */
const fewRows = 6

type Props = { shown: Standing; onOpen: (ideaId: string) => void }

/** Would another method select the same ideas? Its ranks stand beside the ranking, with what it does, in words. */
export function SecondOpinionPanel({ shown: { ideas, standing, cut }, onOpen }: Props) {
  const say = useText()
  const language = useLanguage()
  const found = useMemo(() => (standing === null ? null : secondOpinions(standing, cut)), [standing, cut])
  const numberOf = (row: number): string => ideas[row]?.number ?? ''
  if (found === null || found.compared.length < 2)
    return (
      <Panel title={say('opinion.title')}>
        <Text size="sm">{say('opinion.none')}</Text>
      </Panel>
    )
  const percent = (part: number): number => Math.round(part * 100)
  return (
    <Panel title={say('opinion.title')} finding={opinionFinding(found, numberOf, language)}>
      {found.opinions.map((opinion) => (
        <Text key={opinion.method} size="sm">
          {opinionLikeness(opinion, language)}
        </Text>
      ))}
      {found.leftOut.length > 0 && (
        <Text size="sm">
          {say('opinion.left-out', {
            count: found.leftOut.length,
            ideas: listing(found.leftOut.map(numberOf), language),
          })}
        </Text>
      )}
      <RankTable found={found} ideas={ideas} onOpen={onOpen} />
      <Text size="xs" c="dimmed" mt="xs">
        {say('opinion.topsis.how')}{' '}
        {say('opinion.promethee.how', {
          none: percent(preferenceParts.none),
          full: percent(preferenceParts.full),
        })}{' '}
        {say('opinion.note')}
      </Text>
    </Panel>
  )
}

type TableProps = { found: SecondOpinions; ideas: Standing['ideas']; onOpen: (ideaId: string) => void }

function RankTable({ found, ideas, onOpen }: TableProps) {
  const say = useText()
  const [showsAll, setShowsAll] = useState(false)
  const changed = new Set(found.opinions.flatMap(({ joining, leaving }) => [...joining, ...leaving]))
  const places = [...found.compared.keys()].filter(
    (place) => showsAll || place < fewRows || changed.has(found.compared[place] ?? -1),
  )
  return (
    <>
      <Table verticalSpacing={4} aria-label={say('opinion.table')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('opinion.column.idea')}</Table.Th>
            <Table.Th ta="right">{say('opinion.column.main')}</Table.Th>
            {found.opinions.map(({ method }) => (
              <Table.Th key={method} ta="right">
                {say(`opinion.${method}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {places.map((place) => {
            const row = found.compared[place] ?? -1
            const idea = ideas[row]
            if (idea === undefined) return null
            return (
              <Table.Tr key={idea.id}>
                <Table.Th fw={400} className="opinion-idea">
                  <Anchor
                    component="button"
                    type="button"
                    size="sm"
                    ta="left"
                    onClick={() => onOpen(idea.id)}
                  >
                    {idea.number} {idea.title}
                  </Anchor>
                </Table.Th>
                <Table.Td ta="right">{found.ranks[place]}</Table.Td>
                {found.opinions.map(({ method, ranks, joining, leaving }) => (
                  <Table.Td key={method} ta="right">
                    {joining.includes(row) && <span className="opinion-mark">{say('opinion.joins')}</span>}
                    {leaving.includes(row) && <span className="opinion-mark">{say('opinion.leaves')}</span>}
                    {ranks[place]}
                  </Table.Td>
                ))}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      {places.length < found.compared.length && (
        <Button mt="xs" variant="default" size="compact-sm" onClick={() => setShowsAll(true)}>
          {say('opinion.show-all', { count: found.compared.length })}
        </Button>
      )}
    </>
  )
}
