import { Table, Text } from '@mantine/core'
import type { Language } from '../../shared/language/text.ts'
import type { RankingView } from '../../shared/ranking/ranking-contract.ts'
import { weightRooms, type WeightRooms } from '../../shared/ranking/weight-room.ts'
import { Panel } from '../parts/panel.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { percentText } from './ranking-words.ts'

/** Within which share of each criterion the leader stays first. */
export function WeightRoomPanel({ ranking: { criteria, ideas } }: { ranking: RankingView }) {
  const say = useText()
  const language = useLanguage()
  const found = weightRooms(criteria, ideas)
  const names = new Map(criteria.map(({ id, name }) => [id, name]))
  if (!found)
    return (
      <Panel title={say('robustness.weights')}>
        <Text size="sm">{say('robustness.weights.none')}</Text>
      </Panel>
    )
  return (
    <Panel title={say('robustness.weights')} finding={findingOf(found, names, { say, language })}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('ranking.weights.criterion')}</Table.Th>
            <Table.Th ta="right">{say('robustness.weights.now')}</Table.Th>
            <Table.Th w="50%">{say('robustness.weights.room')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.rooms.map(({ criterionId, weight, lo, hi }) => (
            <Table.Tr key={criterionId}>
              <Table.Th fw={400}>{names.get(criterionId)}</Table.Th>
              <Table.Td ta="right">
                {say('ranking.percent', { share: percentText(weight, language) })}
              </Table.Td>
              <Table.Td>
                <span className="bar-row">
                  <span aria-hidden style={{ flex: 'none', width: `${lo * 50}%` }} />
                  <span className="bar" style={{ flex: 'none', width: `${(hi - lo) * 50}%` }} />
                  {say('robustness.weights.range', {
                    low: percentText(lo, language),
                    high: percentText(hi, language),
                  })}
                </span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm">{say('robustness.weights.note')}</Text>
      {found.leftOut > 0 && (
        <Text size="sm">{say('robustness.weights.left-out', { count: found.leftOut })}</Text>
      )}
    </Panel>
  )
}

function findingOf(
  { leader, rooms }: WeightRooms,
  names: ReadonlyMap<string, string>,
  { say, language }: { say: Say; language: Language },
): string {
  const way = ({ weight, lo, hi }: WeightRooms['rooms'][number]): number =>
    Math.min(lo > 0 ? weight - lo : 1, hi < 1 ? hi - weight : 1)
  const closest = rooms.filter(({ lo, hi }) => lo > 0 || hi < 1).toSorted((a, b) => way(a) - way(b))[0]
  if (closest === undefined) return say('robustness.weights.always', { leader })
  return say('robustness.weights.closest', {
    leader,
    criterion: names.get(closest.criterionId) ?? '',
    low: percentText(closest.lo, language),
    high: percentText(closest.hi, language),
    now: percentText(closest.weight, language),
  })
}
