import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFlag, IconInbox } from '@tabler/icons-react'
import type { RankedIdea } from '../../shared/ranking/ranking-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import { ChoosePilotDialog } from './choose-pilot-dialog.tsx'
import { ReserveDialog } from './reserve-dialog.tsx'

const placeOf = { pilot: 'is-pilot', reserve: 'in-reserve' } as const

/** Where the idea stands, and the two ways on: pilot or reserve. A pilot is changed in the portfolio only. */
export function IdeaDecision({ idea }: { idea: RankedIdea }) {
  const say = useText()
  const [isChoosing, choosing] = useDisclosure(false)
  const [isStoring, storing] = useDisclosure(false)
  const { standing, standingReason: reason } = idea
  const finding =
    standing === 'in-selection' ? {} : { finding: say(`ranking.detail.${placeOf[standing]}`, { reason }) }
  return (
    <Panel title={say('ranking.detail.next')} {...finding}>
      {standing !== 'pilot' && (
        <Group gap="xs">
          <Button leftSection={<IconFlag size={16} aria-hidden />} onClick={choosing.open}>
            {say('ranking.choose-pilot')}
          </Button>
          {standing === 'in-selection' && (
            <Button
              variant="default"
              leftSection={<IconInbox size={16} aria-hidden />}
              onClick={storing.open}
            >
              {say('ranking.reserve')}
            </Button>
          )}
        </Group>
      )}
      {isChoosing && <ChoosePilotDialog idea={idea} onClose={choosing.close} />}
      {isStoring && <ReserveDialog idea={idea} onClose={storing.close} />}
    </Panel>
  )
}
