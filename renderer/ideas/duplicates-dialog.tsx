import { Button, Group, Loader, Modal, Stack, Text } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { ShowMorePairs } from '../parts/show-more-pairs.tsx'
import { useText } from '../parts/use-text.ts'
import { DuplicatePairCard } from './duplicate-pair-card.tsx'
import { usePairs } from './use-pairs.ts'

/** Opens the search for ideas that look the same, in the whole catalogue. */
export function FindDuplicates() {
  const say = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCopy size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {say('duplicates.open')}
      </Button>
      {isOpen && <DuplicatesDialog onClose={() => setOpen(false)} />}
    </>
  )
}

/** Pairs with score and reason, each with the ways to decide it; a decided pair leaves the list. */
function DuplicatesDialog({ onClose }: { onClose: () => void }) {
  const say = useText()
  const search = usePairs()
  const { state } = search
  const [shown, setShown] = useState(shownAtOnce)
  const searchAgain = (): void => {
    setShown(shownAtOnce)
    search.begin()
  }
  const decided = async (ids: readonly string[], message: string, sequence: number): Promise<void> => {
    search.drop(ids)
    await refreshAll()
    showUndo(message, sequence)
  }
  return (
    <Modal
      opened
      onClose={() => {
        search.cancel()
        onClose()
      }}
      size={1100}
      title={say('duplicates.title')}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack>
        <Text size="sm">{say('duplicates.lead')}</Text>
        <ProblemNotice error={state.error} />
        {state.isSearching && (
          <Group>
            <Loader size="sm" aria-hidden />
            <Text role="status">{say('progress.comparing')}</Text>
            <Button variant="default" size="compact-sm" onClick={search.cancel}>
              {say('action.cancel')}
            </Button>
          </Group>
        )}
        {!state.isSearching && (
          <Group>
            <Text role="status" fw={600}>
              {state.pairs.length === 0
                ? say('duplicates.none')
                : say('duplicates.count', { count: state.pairs.length })}
            </Text>
            <Button variant="default" size="compact-sm" onClick={searchAgain}>
              {say('duplicates.again')}
            </Button>
          </Group>
        )}
        {state.pairs.slice(0, shown).map((pair) => (
          <DuplicatePairCard key={`${pair.one.id} ${pair.other.id}`} pair={pair} onDecided={decided} />
        ))}
        <ShowMorePairs shown={shown} count={state.pairs.length} step={shownAtOnce} onMore={setShown} />
      </Stack>
    </Modal>
  )
}

/** So many pairs appear at first and with each further step; those decided make room for the next. */
const shownAtOnce = 60
