import { Button, Group, Loader, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArchive, IconFlag } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FundedPilotView } from '../../shared/portfolio/portfolio-contract.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { ChooseDialog, type Choice } from './choose-dialog.tsx'
import { EditPilotDialog } from './edit-pilot-dialog.tsx'
import { PilotsTable } from './pilots-table.tsx'
import { ReservePanel } from './reserve-panel.tsx'

/** Pilots with their money and their next step, and the reserve with the reasons. */
export function PilotsView() {
  const say = useText()
  const portfolio = useQuery(api.portfolio.list.queryOptions())
  const [isOpen, dialog] = useDisclosure(false)
  const [choice, setChoice] = useState<Choice>({ kind: 'pilot', idea: null })
  const [edited, setEdited] = useState<FundedPilotView | null>(null)
  const ask = (next: Choice): void => {
    setChoice(next)
    dialog.open()
  }
  return (
    <Stack>
      <Group gap="xs" justify="flex-end">
        <Button
          variant="default"
          leftSection={<IconArchive size={18} aria-hidden />}
          onClick={() => ask({ kind: 'reserve', idea: null })}
        >
          {say('portfolio.reserve.put')}
        </Button>
        <Button
          leftSection={<IconFlag size={18} aria-hidden />}
          onClick={() => ask({ kind: 'pilot', idea: null })}
        >
          {say('portfolio.choose')}
        </Button>
      </Group>
      <ProblemNotice error={portfolio.error} />
      {portfolio.isPending && <Loader aria-label={say('app.loading')} />}
      {portfolio.data !== undefined && (
        <>
          <PilotsTable
            pilots={portfolio.data.pilots}
            onEdit={setEdited}
            onReopen={({ ideaId, number, title }) => ask({ kind: 'reopen', idea: { ideaId, number, title } })}
          />
          <ReservePanel
            reserve={portfolio.data.reserve}
            onPromote={(idea) => ask({ kind: 'pilot', idea })}
            onReopen={(idea) => ask({ kind: 'reopen', idea })}
          />
        </>
      )}
      {isOpen && (
        <ChooseDialog choice={choice} leads={leadsOf(portfolio.data?.pilots ?? [])} onClose={dialog.close} />
      )}
      {edited !== null && <EditPilotDialog pilot={edited} onClose={() => setEdited(null)} />}
    </Stack>
  )
}

function leadsOf(pilots: readonly FundedPilotView[]): string[] {
  return [...new Set(pilots.map(({ lead }) => lead).filter((lead) => lead !== ''))].toSorted()
}
