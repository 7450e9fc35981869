import { Alert, Button, Code, Group, Loader, Stack, Table, Text } from '@mantine/core'
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { SealDetail, SealView } from '../../shared/ranking/seal-contract.ts'
import { sealFinding } from '../../shared/ranking/seal-difference.ts'
import { api } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { formatMoment } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { pointsText } from './ranking-words.ts'

/** One seal: whether it is intact, what differs today, and the sealed result itself. */
export function SealDetailPanel({ seal }: { seal: SealView }) {
  const say = useText()
  const language = useLanguage()
  const detail = useQuery(api.ranking.seals.read.queryOptions({ input: { sealId: seal.id } }))
  const when = formatMoment(seal.sealedAt, language)
  return (
    <Panel
      title={say('seal.detail.title', { number: seal.number, when })}
      actions={
        <Button
          variant="default"
          size="compact-sm"
          loading={detail.isFetching}
          onClick={() => void detail.refetch()}
        >
          {say('seal.check')}
        </Button>
      }
    >
      <ProblemNotice error={detail.error} />
      {detail.isPending && <Loader aria-label={say('app.loading')} />}
      {detail.data !== undefined && (
        <Stack>
          <SealCheck seal={seal} detail={detail.data} checkedAt={detail.dataUpdatedAt} />
          <Differences seal={seal} />
          <SealedResultTable content={detail.data.content} />
        </Stack>
      )}
    </Panel>
  )
}

type CheckProps = { seal: SealView; detail: SealDetail; checkedAt: number }

function SealCheck({ seal, detail, checkedAt }: CheckProps) {
  const say = useText()
  const language = useLanguage()
  const { isIntact, follows, content } = detail
  const Icon = isIntact ? IconShieldCheck : IconShieldX
  const time = formatMoment(new Date(checkedAt).toISOString(), language)
  return (
    <>
      <Alert color={isIntact ? 'green' : 'red'} icon={<Icon aria-hidden />} role="status">
        <Text size="sm">
          {say(isIntact ? 'seal.intact' : 'seal.broken')} {say(follows ? 'seal.follows' : 'seal.follows.not')}{' '}
          {say('seal.checked', { time })}
        </Text>
      </Alert>
      <div>
        <Text size="sm" fw={600}>
          {say('seal.fingerprint')}
        </Text>
        <Code>{seal.fingerprint}</Code>
        <Text size="xs" c="dimmed" mt={4}>
          {say('seal.fingerprint.hint')}
        </Text>
        <Group gap="lg" mt="xs">
          <Text size="sm">{say('seal.catalogue', { version: content.catalogue.version })}</Text>
          <Text size="sm">{say('seal.program', { version: content.programVersion })}</Text>
        </Group>
      </div>
    </>
  )
}

const differenceColumns = [
  'idea',
  'change',
  'sealed-rank',
  'present-rank',
  'sealed-value',
  'present-value',
] as const

function Differences({ seal: { differences } }: { seal: SealView }) {
  const say = useText()
  const language = useLanguage()
  return (
    <section aria-label={say('seal.differences')}>
      <Text fw={600}>{say('seal.differences')}</Text>
      <Text size="sm" mb="xs">
        {sealFinding(differences, language)}
      </Text>
      {differences.length > 0 && (
        <Table aria-label={say('seal.differences.table')} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {differenceColumns.map((column, at) => (
                <Table.Th key={column} ta={at < 2 ? 'left' : 'right'}>
                  {say(`seal.column.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differences.map(({ ideaId, number, title, change, sealed, present }) => (
              <Table.Tr key={ideaId}>
                <Table.Th fw={400}>
                  {number} {title}
                </Table.Th>
                <Table.Td>{say(`seal.change.${change}`)}</Table.Td>
                <Table.Td ta="right">{sealed?.rank ?? '–'}</Table.Td>
                <Table.Td ta="right">{present?.rank ?? '–'}</Table.Td>
                <Table.Td ta="right">{pointsText(sealed?.value ?? null, language)}</Table.Td>
                <Table.Td ta="right">{pointsText(present?.value ?? null, language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}

const resultColumns = ['rank', 'idea', 'value', 'rule', 'decision'] as const

function SealedResultTable({ content: { ideas, result } }: { content: SealDetail['content'] }) {
  const say = useText()
  const language = useLanguage()
  const named = new Map(ideas.map((idea) => [idea.id, idea]))
  const passing = result.filter(({ exit }) => exit === 'goes-on').length
  const ranked = result.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
  return (
    <section aria-label={say('seal.result')}>
      <Text fw={600}>{say('seal.result')}</Text>
      <Text size="sm" mb="xs">
        {say('seal.result.count', { count: result.length, passing })}
      </Text>
      <Table.ScrollContainer
        minWidth={600}
        maxHeight={480}
        scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      >
        <Table aria-label={say('seal.result.table')} verticalSpacing={4} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              {resultColumns.map((column) => (
                <Table.Th key={column}>{say(`seal.column.${column}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ranked.map(({ ideaId, rank, tied, value, exit }) => {
              const idea = named.get(ideaId)
              return (
                <Table.Tr key={ideaId}>
                  <Table.Td>
                    {rank === null
                      ? say('ranking.no-rank')
                      : say(tied ? 'ranking.tied' : 'chart.mark.rank', { rank })}
                  </Table.Td>
                  <Table.Th fw={400}>
                    {idea?.number} {idea?.title}
                  </Table.Th>
                  <Table.Td>{pointsText(value, language)}</Table.Td>
                  <Table.Td>{say(`stages.exit.outcome.${exit}`)}</Table.Td>
                  <Table.Td>{say(`seal.decision.${idea?.decision.outcome ?? 'open'}`)}</Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}
