import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { api, startDownload } from '../api.ts'
import { ProblemNotice } from './problem-notice.tsx'
import { useText } from './use-text.ts'

/** Saves a file of scores bit for bit as it was taken in. */
export function ScoreFileButton({ scoreImportId, name }: { scoreImportId: string; name: string }) {
  const say = useText()
  const save = useMutation(
    api.scores.saveOriginal.mutationOptions({ onSuccess: ({ path }) => startDownload(path) }),
  )
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`${say('ideas.origin.original')}: ${name}`}
        onClick={() => save.mutate({ scoreImportId })}
      >
        {say('ideas.origin.original')}
      </Button>
      <ProblemNotice error={save.error} />
    </>
  )
}
