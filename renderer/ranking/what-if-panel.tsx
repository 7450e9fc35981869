import { Button, Group, Loader, Text } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { selectionChanges, whatIfFinding } from '../../shared/ranking/what-if-changes.ts'
import { whatIf, type WhatIfSettings } from '../../shared/ranking/what-if.ts'
import { type WhatIfView, whatIfStageOf } from '../../shared/ranking/what-if-view.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { WhatIfControls } from './what-if-controls.tsx'
import { WhatIfTable } from './what-if-table.tsx'
import './what-if.css'

type Props = { stageId: string; onOpen: (ideaId: string) => void }

const untouched: WhatIfSettings = { weights: new Map(), off: new Set() }

/** Other weights, other voices: what would become of the ranking? Everything is computed in the window. */
export function WhatIfPanel({ stageId, onOpen }: Props) {
  const say = useText()
  const marks = useQuery(api.ranking.readWhatIf.queryOptions({ input: { stageId } }))
  return (
    <>
      <ProblemNotice error={marks.error} />
      {marks.isPending && <Loader aria-label={say('app.loading')} />}
      {marks.data !== undefined && <Trial key={stageId} view={marks.data} onOpen={onOpen} />}
    </>
  )
}

function Trial({ view, onOpen }: { view: WhatIfView; onOpen: Props['onOpen'] }) {
  const say = useText()
  const language = useLanguage()
  const [settings, setSettings] = useState(untouched)
  const stage = useMemo(() => whatIfStageOf(view), [view])
  const base = useMemo(() => whatIf(stage, untouched), [stage])
  const tried = useMemo(() => whatIf(stage, settings), [stage, settings])
  const changes = selectionChanges(base, tried)
  const numbersOf = (rows: readonly number[]): string[] => rows.map((row) => view.ideas[row]?.number ?? '')
  const moved = tried.rank.filter((rank, row) => rank !== base.rank[row]).length
  const finding = whatIfFinding(
    { joining: numbersOf(changes.joining), leaving: numbersOf(changes.leaving) },
    moved,
    language,
  )
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text className="ranking-finding" role="status">
            {finding}
          </Text>
          <Text size="sm" c="dimmed">
            {say('what-if.note')}
          </Text>
        </div>
        <Button
          variant="default"
          leftSection={<IconRestore size={18} aria-hidden />}
          disabled={settings === untouched}
          onClick={() => setSettings(untouched)}
        >
          {say('what-if.reset')}
        </Button>
      </Group>
      <div className="what-if-room">
        <WhatIfControls view={view} settings={settings} shares={tried.shares} onChange={setSettings} />
        <WhatIfTable ideas={view.ideas} base={base} tried={tried} onOpen={onOpen} />
      </div>
    </>
  )
}
