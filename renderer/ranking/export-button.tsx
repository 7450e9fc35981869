import { IconFileSpreadsheet } from '@tabler/icons-react'
import type { RobustnessSettings, RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import { client } from '../api.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

type Props = {
  stageId: string
  /** The runs that are on screen, so that the file says the same; null: the usual ones. */
  robustness: RobustnessView | null
}

/** Hands the ranking over as a workbook that computes it again. */
export function ExportButton({ stageId, robustness }: Props) {
  const say = useText()
  const language = useLanguage()
  return (
    <DownloadButton
      label={say('ranking.export')}
      busyLabel={say('progress.writing')}
      icon={<IconFileSpreadsheet size={18} aria-hidden />}
      variant="default"
      start={(jobId) => client.ranking.export({ stageId, language, jobId, ...settingsOf(robustness) })}
      doneText={({ name }) => say('ranking.export.done', { name })}
    />
  )
}

function settingsOf(view: RobustnessView | null): { robustness?: RobustnessSettings } {
  return view === null ? {} : { robustness: { model: view.model, seed: view.seed, runs: view.runs } }
}
