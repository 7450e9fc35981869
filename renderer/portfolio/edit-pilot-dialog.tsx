import { Modal, Stack } from '@mantine/core'
import type { FundedPilotView } from '../../shared/portfolio/portfolio-contract.ts'
import { useQuery } from '@tanstack/react-query'
import { api, client, refreshAll } from '../api.ts'
import { saveInTurn } from '../parts/own-saves.ts'
import { SavedField } from '../parts/saved-field.tsx'
import { useText } from '../parts/use-text.ts'

const fields = ['title', 'lead', 'summary', 'reason'] as const

/** Name, lead, summary and reason of a pilot; each field is saved when it is left. */
export function EditPilotDialog({ pilot, onClose }: { pilot: FundedPilotView; onClose: () => void }) {
  const say = useText()
  const portfolio = useQuery(api.portfolio.list.queryOptions())
  const present = portfolio.data?.pilots.find(({ id }) => id === pilot.id) ?? pilot
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${present.number} ${present.title}`}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack>
        {fields.map((field) => (
          <SavedField
            key={field}
            label={say(`portfolio.field.${field}`)}
            isMultiline={field === 'summary' || field === 'reason'}
            value={present[field]}
            revision={present.revision}
            save={async (text, seen) => {
              await saveInTurn(present.id, seen, (revision) =>
                client.portfolio.savePilot({ pilotId: present.id, revision, [field]: text }),
              )
              await refreshAll()
            }}
            theirs={(current) => String(current[field])}
          />
        ))}
      </Stack>
    </Modal>
  )
}
