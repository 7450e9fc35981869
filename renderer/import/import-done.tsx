import { Alert, Anchor, Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ImportResult } from '../../shared/import/import-contract.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { undoEntry } from '../parts/undo-entry.tsx'
import { useText } from '../parts/use-text.ts'

/** What has been taken in, where to look at it, and the way back. */
export function ImportDone({ result }: { result: ImportResult }) {
  const say = useText()
  const undo = useMutation({ mutationFn: undoEntry })
  // The button that was pressed is gone, here as with the preview; without this the keyboard begins at the top again.
  const notice = useRef<HTMLDivElement>(null)
  const focusNotice = (): void => notice.current?.focus()
  useEffect(focusNotice, [])
  const { ideaCount, updatedCount } = result
  const values = { count: result.ideaCount, first: result.firstNumber, last: result.lastNumber }
  return (
    <>
      <Alert
        ref={notice}
        tabIndex={-1}
        role="status"
        color="green"
        icon={<IconCheck aria-hidden />}
        title={
          updatedCount > 0 || ideaCount === 0
            ? say('import.version.done', { added: ideaCount, changed: updatedCount })
            : say('import.done', values)
        }
      >
        <Group>
          <Anchor component={Link} to="/ideas" underline="always">
            {say('import.done.open')}
          </Anchor>
          {undo.isSuccess ? (
            say('undo.done')
          ) : (
            <Button
              variant="default"
              size="compact-sm"
              loading={undo.isPending}
              onClick={() => undo.mutate({ sequence: result.sequence }, { onSuccess: focusNotice })}
            >
              {say('action.undo')}
            </Button>
          )}
        </Group>
      </Alert>
      <ProblemNotice error={undo.error} />
    </>
  )
}
