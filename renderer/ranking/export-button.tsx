import { IconFileSpreadsheet } from '@tabler/icons-react'
import type { RobustnessSettings } from '../../shared/ranking/robustness-contract.ts'
import type { ShownLine } from '../../shared/ranking/shown-line.ts'
import { client } from '../api.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { TriedRanking } from './robustness-panel.tsx'

type Props = {
  stageId: string
  /** The runs and the line that are on screen, so that the file says the same; null: the usual runs. */
  tried: TriedRanking | null
}

/** Hands the ranking over as a workbook that computes it again. */
export function ExportButton({ stageId, tried }: Props) {
  const say = useText()
  const language = useLanguage()
  return (
    <DownloadButton
      label={say('ranking.export')}
      busyLabel={say('progress.writing')}
      icon={<IconFileSpreadsheet size={18} aria-hidden />}
      variant="default"
      start={(jobId) => client.ranking.export({ stageId, language, jobId, ...shownOf(tried) })}
      doneText={({ name }) => say('ranking.export.done', { name })}
    />
  )
}

function shownOf(tried: TriedRanking | null): { robustness?: RobustnessSettings; line?: ShownLine } {
  if (tried === null) return {}
  const { model, seed, runs } = tried.view
  return { robustness: { model, seed, runs }, line: { count: tried.shownCut, funded: tried.funded } }
}
