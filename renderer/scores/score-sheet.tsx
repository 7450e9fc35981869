import { Loader, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { scaleOf } from '../../shared/stages/stage.ts'
import type { RaterView, ScoreSheet as Sheet } from '../../shared/scores/scores-contract.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { CellDetail } from './cell-detail.tsx'
import { ConflictList } from './conflict-list.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { findCell, saveReason, type Desk } from './sheet-deeds.ts'
import { SheetGrid } from './sheet-grid.tsx'
import type { Saving, SheetSaving } from './sheet-saving.ts'
import { SheetRoundNote } from './sheet-round.tsx'
import { SheetToolbar } from './sheet-toolbar.tsx'
import { useScoreSheet } from './use-score-sheet.ts'
import { useSheetCursor } from './use-sheet-cursor.ts'

/** One rater's sheet of a stage, to be filled in. */
export function ScoreSheet({ stage, rater }: { stage: StageView; rater: RaterView }) {
  const say = useText()
  const { sheet, saving, present } = useScoreSheet(stage.id, rater.id)
  if (sheet.data === undefined)
    return sheet.error === null ? (
      <Loader aria-label={say('app.loading')} />
    ) : (
      <ProblemNotice error={sheet.error} />
    )
  if (sheet.data.rows.length === 0) return <Text>{say('scores.no-ideas', { stage: stage.name })}</Text>
  return (
    <OpenSheet
      key={`${stage.id} ${rater.id}`}
      stage={stage}
      raterName={rater.name}
      sheet={sheet.data}
      saving={saving}
      present={present}
    />
  )
}

type OpenProps = { stage: StageView; raterName: string; sheet: Sheet; saving: SheetSaving; present: Saving }

function OpenSheet({ stage, raterName, sheet, saving, present }: OpenProps) {
  const language = useLanguage()
  const { criteria } = stage.catalogue
  const cursor = useSheetCursor({ rows: sheet.rows.length, columns: criteria.length })
  const [isReasonOpen, setReasonOpen] = useState(false)
  const [told, setTold] = useState('')
  const exit = useRef<HTMLButtonElement>(null)
  const scales = criteria.map((criterion) => scaleOf(stage.catalogue, criterion))
  const desk: Desk = { sheet, scales, overlay: present.overlay, saving, language }
  const { shown, overlaid } = findCell(desk, cursor.place)
  const criterion = criteria[cursor.place.column]
  const idea = sheet.rows[cursor.place.row]
  return (
    <div className="score-sheet">
      <SheetRoundNote stageId={stage.id} raterName={raterName} />
      <SheetToolbar desk={desk} present={present} told={told} />
      <SheetGrid
        desk={desk}
        criteria={criteria}
        cursor={cursor}
        onReason={() => setReasonOpen(true)}
        onPasted={setTold}
        onExit={() => exit.current?.focus()}
      />
      {criterion !== undefined && idea !== undefined && (
        <CellDetail
          idea={idea}
          stageId={stage.id}
          raterId={sheet.raterId}
          criterion={criterion}
          scale={scaleOf(stage.catalogue, criterion)}
          cell={shown}
          problem={overlaid?.kind === 'invalid' ? overlaid.problem : null}
          reasonButton={exit}
          onReason={() => setReasonOpen(true)}
        />
      )}
      {isReasonOpen && idea !== undefined && criterion !== undefined && (
        <ReasonDialog
          title={`${idea.number} · ${criterion.name}`}
          reason={shown?.reason ?? ''}
          onSave={(reason) => saveReason(desk, cursor.place, reason)}
          onClose={() => setReasonOpen(false)}
        />
      )}
      <ConflictList desk={desk} criteria={criteria} conflicts={present.conflicts} />
    </div>
  )
}
