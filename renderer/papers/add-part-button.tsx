import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { PaperPart } from '../../shared/papers/papers-contract.ts'
import { client, refreshAll } from '../api.ts'
import { saveOrExplain } from '../parts/saved-choice.tsx'

type Props = { part: PaperPart; paperId: string; label: string }

export function AddPartButton({ part, paperId, label }: Props) {
  const add = async (): Promise<void> => {
    await client.papers.addPart({ part, paperId })
    await refreshAll()
  }
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => void saveOrExplain(add)}
    >
      {label}
    </Button>
  )
}
