import { Button, Paper, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { WayId } from '../../shared/stages/way-templates.ts'
import { api, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { WayChoice } from './way-choice.tsx'

/** There are no stages: a programme comes first, then a template of the way. */
export function NoWay() {
  const say = useText()
  const programme = useQuery(api.programme.find.queryOptions())
  const [way, setWay] = useState<WayId>('norderstedt')
  const lay = useMutation(
    api.stages.way.lay.mutationOptions({
      onSuccess: async ({ sequence }) => {
        await refreshAll()
        showUndo(say('way.laid'), sequence)
      },
    }),
  )
  if (programme.data === undefined) return null
  if (programme.data === null) return <Text>{say('way.no-programme')}</Text>
  return (
    <Paper withBorder p="md" maw={720}>
      <Stack>
        <Text>{say('way.none')}</Text>
        <WayChoice way={way} onChoose={setWay} />
        <ProblemNotice error={lay.error} />
        <Button w="fit-content" loading={lay.isPending} onClick={() => lay.mutate({ way })}>
          {say('way.lay')}
        </Button>
      </Stack>
    </Paper>
  )
}
