import { Tooltip, VisuallyHidden } from '@mantine/core'
import { IconThumbUp, IconTool, IconAlertOctagon } from '@tabler/icons-react'
import type { CriterionView } from '../../shared/stages/catalogue-view.ts'
import { useText } from '../parts/use-text.ts'

/** Names of the columns: what is asked, whether a high mark speaks for or against an idea, and the whole question. */
export function SheetHeader({ criteria }: { criteria: readonly CriterionView[] }) {
  const say = useText()
  return (
    <div role="row" aria-rowindex={1} className="score-row score-header">
      <div role="columnheader" aria-colindex={1} className="score-number">
        {say('scores.column.number')}
      </div>
      <div role="columnheader" aria-colindex={2} className="score-title">
        {say('scores.column.title')}
      </div>
      {criteria.map((criterion, column) => (
        <CriterionHeader key={criterion.id} criterion={criterion} column={column} />
      ))}
    </div>
  )
}

function CriterionHeader({ criterion, column }: { criterion: CriterionView; column: number }) {
  const say = useText()
  const { id, name, question, kind, direction } = criterion
  const meaning = kind === 'knock-out' ? 'knock-out' : direction
  const Mark = { 'knock-out': IconAlertOctagon, benefit: IconThumbUp, effort: IconTool }[meaning]
  return (
    <Tooltip label={question} multiline w={320} withArrow openDelay={300} disabled={question === ''}>
      <div
        role="columnheader"
        aria-colindex={column + 3}
        aria-label={`${name}, ${say(`scores.meaning.${meaning}`)}`}
        aria-describedby={`question-${id}`}
        className="score-cell score-criterion"
        data-meaning={meaning}
      >
        <span className="score-criterion-name">{name}</span>
        <span className="score-criterion-meaning">
          <Mark size={13} aria-hidden /> {say(`scores.meaning.${meaning}`)}
        </span>
        <VisuallyHidden id={`question-${id}`}>{question}</VisuallyHidden>
      </div>
    </Tooltip>
  )
}
