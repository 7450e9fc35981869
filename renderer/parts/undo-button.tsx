import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { TrailAction } from '../../shared/trail-sentence.ts'
import { trailSentence } from './trail-sentence.ts'
import { UndoSealDialog } from './undo-seal-dialog.tsx'
import { useText } from './use-text.ts'

/** A seal is meant to last, so taking one back asks first; the older name is that of entries without fingerprint. */
const sealActions = new Set(['add-seal', 'seal-stage'])

type Props = {
  entry: TrailAction
  /** What a screen reader says; it begins with what the button shows. */
  label: string
  variant: 'default' | 'subtle'
  isPending: boolean
  onUndo: () => void
}

/** Takes an entry of the trail back. */
export function UndoButton({ entry, label, variant, isPending, onUndo }: Props) {
  const say = useText()
  const [isAsking, ask] = useDisclosure(false)
  const asksFirst = sealActions.has(entry.action)
  const what = trailSentence(entry, say)
  return (
    <>
      <Button
        size="compact-sm"
        variant={variant}
        style={{ flexShrink: 0 }}
        loading={isPending}
        aria-label={asksFirst ? `${say('seal.undo')} ${what}` : label}
        onClick={asksFirst ? ask.open : onUndo}
      >
        {say(asksFirst ? 'seal.undo' : 'action.undo')}
      </Button>
      {isAsking && <UndoSealDialog what={what} onUndo={onUndo} onClose={ask.close} />}
    </>
  )
}
