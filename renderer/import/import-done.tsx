import { Alert, Anchor, Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ImportResult } from '../../shared/import/import-contract.ts'
import { api, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'

/** What has been taken in, where to look at it, and the way back. */
export function ImportDone({ result }: { result: ImportResult }) {
  const say = useText()
  const undo = useMutation(api.trail.undo.mutationOptions({ onSuccess: refreshAll }))
  const values = { count: result.ideaCount, first: result.firstNumber, last: result.lastNumber }
  return (
    <>
      <Alert role="status" color="green" icon={<IconCheck aria-hidden />} title={say('import.done', values)}>
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
              onClick={() => undo.mutate({ sequence: result.sequence })}
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
