import { Modal, Stack, Table, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Language } from '../../shared/language/text.ts'
import { parseCents, writeCents } from '../../shared/money.ts'
import type { ScenarioIdea, ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { client, refreshAll } from '../api.ts'
import { DialogButtons } from '../parts/dialog-buttons.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { changedPlan, CostPlanConflict } from './cost-plan-conflict.tsx'

type Props = { view: ScenarioView; idea: ScenarioIdea; onClose: () => void }

type Cell = { year: number; payerId: string | null }

/** What an idea is expected to cost, by year and payer; an empty field is no cost that is planned. */
export function CostPlanDialog({ view, idea, onClose }: Props) {
  const say = useText()
  const language = useLanguage()
  const [typed, setTyped] = useState(() => textsOf(idea.costs, language))
  /** What this person knows to be planned. */
  const [seen, setSeen] = useState(() => (idea.costSource === 'planned' ? idea.costs : []))
  const years = Array.from({ length: view.yearCount }, (_, place) => view.firstYear + place)
  const payers = [...view.payers, { id: null, name: say('selection.spread.no-payer') }]
  const cells = payers.flatMap(({ id: payerId }) => years.map((year): Cell => ({ year, payerId })))
  const textOf = (cell: Cell): string => typed.get(keyOf(cell))?.trim() ?? ''
  const isUnreadable = (cell: Cell): boolean =>
    textOf(cell) !== '' && parseCents(textOf(cell), language) === null
  const items = cells.flatMap((cell) => {
    const cents = parseCents(textOf(cell), language)
    return cents === null ? [] : [{ ...cell, cents }]
  })
  const save = useMutation({
    mutationFn: async () =>
      await client.portfolio.selection.decisions.planCosts({ ideaId: idea.ideaId, years, items, seen }),
    onSuccess: async ({ sequence }) => {
      onClose()
      await refreshAll()
      showUndo(say('selection.costs.saved'), sequence)
    },
  })
  const theirs = changedPlan(save.error)
  const know = (plan: ScenarioIdea['costs']): void => {
    setSeen(plan)
    save.reset()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={say('selection.costs.title', { idea: `${idea.number} ${idea.title}` })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {say('selection.costs.hint')}
          </Text>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{say('selection.spread.payer')}</Table.Th>
                {years.map((year) => (
                  <Table.Th key={year} scope="col">
                    {year}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {payers.map(({ id: payerId, name }) => (
                <Table.Tr key={payerId ?? 'open'}>
                  <Table.Th scope="row" fw={400}>
                    {name}
                  </Table.Th>
                  {years.map((year) => (
                    <Table.Td key={year}>
                      <TextInput
                        size="xs"
                        aria-label={say('selection.costs.cell', { payer: name, year: String(year) })}
                        value={typed.get(keyOf({ year, payerId })) ?? ''}
                        error={isUnreadable({ year, payerId })}
                        onChange={(event) =>
                          setTyped(new Map(typed).set(keyOf({ year, payerId }), event.currentTarget.value))
                        }
                      />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {cells.some(isUnreadable) && <Text size="sm">{say('selection.amount.unreadable')}</Text>}
          {theirs === null ? (
            <ProblemNotice error={save.error} />
          ) : (
            <CostPlanConflict
              theirs={theirs}
              payers={view.payers}
              onTake={() => {
                setTyped(textsOf(theirs, language))
                know(theirs)
              }}
              onKeep={() => know(theirs)}
            />
          )}
          <DialogButtons
            label={say('action.save')}
            isPending={save.isPending}
            isDisabled={
              theirs !== null ||
              cells.some(isUnreadable) ||
              (items.length === 0 && idea.costSource !== 'planned')
            }
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  )
}

function keyOf({ year, payerId }: Cell): string {
  return `${year} ${payerId ?? ''}`
}

function textsOf(costs: ScenarioIdea['costs'], language: Language): ReadonlyMap<string, string> {
  return new Map(
    [...Map.groupBy(costs, keyOf)].map(([key, items]) => {
      const cents = items.reduce((sum, item) => sum + item.cents, 0)
      return [key, writeCents(cents, language)]
    }),
  )
}
