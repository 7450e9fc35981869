import { Button, Group, Loader, Table, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api, refreshAll } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { percentText } from './ranking-words.ts'
import { type StatedWeightsView, StatementHistory } from './statement-history.tsx'
import { WeightStatementDialog } from './weight-statement-dialog.tsx'
import type { Language } from '../../shared/language/text.ts'

/** What the groups say about the weights, joined, beside those that count; and the history of it all. */
export function StatedWeightsPanel({ stageId }: { stageId: string }) {
  const say = useText()
  const language = useLanguage()
  const [isOpen, { open, close }] = useDisclosure(false)
  const stated = useQuery(api.ranking.weights.list.queryOptions({ input: { stageId } }))
  const view = stated.data
  if (view !== undefined && view.criteria.length === 0) return null
  return (
    <Panel
      title={say('weights.title')}
      {...(view === undefined ? {} : { finding: findingOf(view, say, language) })}
      actions={
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" onClick={open}>
            {say('weights.state')}
          </Button>
          {view !== undefined && <AdoptButton stageId={stageId} view={view} />}
        </Group>
      }
    >
      <ProblemNotice error={stated.error} />
      {stated.isPending && <Loader aria-label={say('app.loading')} />}
      {view?.joined !== undefined && view.joined !== null && (
        <>
          <JoinedTable view={view} joined={view.joined} />
          <StatementHistory view={view} />
        </>
      )}
      {isOpen && view !== undefined && (
        <WeightStatementDialog stageId={stageId} view={view} onClose={close} />
      )}
    </Panel>
  )
}

function findingOf(
  { criteria, statements, joined }: StatedWeightsView,
  say: Say,
  language: Language,
): string {
  if (joined === null) return say('weights.finding.none')
  const count = statements.filter(({ isNewest }) => isNewest).length
  const distances = criteria.map(({ share }, column) => Math.abs((joined[column] ?? 0) - (share ?? 0)))
  const furthest = Math.max(...distances)
  const column = distances.indexOf(furthest)
  if (isShownEqual(furthest)) return say('weights.finding.same', { count })
  return say('weights.finding.other', {
    count,
    criterion: criteria[column]?.name ?? '',
    joined: percentText(joined[column] ?? 0, language),
    present: percentText(criteria[column]?.share ?? 0, language),
  })
}

/** Adopted weights are rounded to a tenth of a percent. */
function isShownEqual(distance: number): boolean {
  return distance < 0.001
}

function AdoptButton({ stageId, view }: { stageId: string; view: StatedWeightsView }) {
  const say = useText()
  const adopt = useMutation(
    api.ranking.weights.adopt.mutationOptions({
      onSuccess: async ({ sequence }) => {
        await refreshAll()
        showUndo(say('weights.adopted'), sequence)
      },
    }),
  )
  const seenIds = view.statements.filter(({ isNewest }) => isNewest).map(({ id }) => id)
  return (
    <>
      <ProblemNotice error={adopt.error} />
      <Button
        disabled={view.joined === null}
        loading={adopt.isPending}
        onClick={() => adopt.mutate({ stageId, seenIds })}
      >
        {say('weights.adopt')}
      </Button>
    </>
  )
}

function JoinedTable({ view, joined }: { view: StatedWeightsView; joined: readonly number[] }) {
  const say = useText()
  const language = useLanguage()
  const percent = (share: number | null | undefined): string =>
    share === null || share === undefined
      ? '–'
      : say('ranking.percent', { share: percentText(share, language) })
  return (
    <>
      <Table aria-label={say('weights.joined.table')} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('weights.criterion')}</Table.Th>
            <Table.Th ta="right">{say('weights.present')}</Table.Th>
            <Table.Th ta="right">{say('weights.joined')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.criteria.map(({ id, name, share }, column) => (
            <Table.Tr key={id}>
              <Table.Th fw={400}>{name}</Table.Th>
              <Table.Td ta="right">{percent(share)}</Table.Td>
              <Table.Td ta="right">{percent(joined[column])}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" my="xs">
        {say('weights.joined.note')}
      </Text>
    </>
  )
}
