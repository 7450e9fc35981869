import { dayOfMoment, formatDay } from '../calendar.ts'
import { address, type PlanCell, type SheetPlan } from '../workbook-plan.ts'
import { firstRow, headerRow, tableSheet, type WorkbookLayout } from './ranking-workbook-layout.ts'

const valueColumn = 5

/** Values that were agreed on, with their reasons; no sheet when there is none. */
export function agreedSheets(layout: WorkbookLayout): SheetPlan[] {
  const { input, ranking, criteria, say } = layout
  const agreed = listShown(layout)
  if (agreed.length === 0) return []
  const sheet = tableSheet({
    name: say('workbook.sheet.agreed'),
    title: say('workbook.sheet.agreed'),
    note: say('workbook.note.agreed'),
    widths: [10, 36, 28, 12, 12, 60, 28, 14],
    frozenColumns: 1,
    tables: [
      {
        name: 'Agreed',
        top: headerRow,
        left: 1,
        filter: true,
        columns: [
          { header: say('workbook.number'), look: 'plain' },
          { header: say('workbook.idea-title'), look: 'plain', wrap: true },
          { header: say('workbook.criterion'), look: 'plain', wrap: true },
          { header: say('workbook.mark-mean'), look: 'plain', format: '0.00' },
          { header: say('workbook.agreed'), look: 'input', format: '0.00' },
          { header: say('workbook.agreed-reason'), look: 'plain', wrap: true },
          { header: say('workbook.agreed-by'), look: 'plain', wrap: true },
          { header: say('workbook.agreed-on'), look: 'plain' },
        ],
        rows: agreed.map(({ ideaId, criterionId, value, reason, decidedBy, decidedAt }): PlanCell[] => {
          const row = input.ideas.findIndex(({ id }) => id === ideaId)
          const column = criteria.findIndex(({ id }) => id === criterionId)
          const idea = input.ideas[row]
          return [
            idea?.number ?? '',
            idea?.title ?? '',
            criteria[column]?.name ?? '',
            ranking.ideas[row]?.criteria[column]?.markMean ?? '',
            value,
            reason,
            decidedBy,
            formatDay(dayOfMoment(decidedAt), input.language),
          ]
        }),
      },
    ],
  })
  return [sheet]
}

/** The cell of a value that was agreed on; undefined where the mean counts. */
export function agreedAddress(
  layout: WorkbookLayout,
  ideaId: string,
  criterionId: string,
): string | undefined {
  const place = listShown(layout).findIndex((one) => one.ideaId === ideaId && one.criterionId === criterionId)
  if (place < 0) return undefined
  return `${layout.say('workbook.sheet.agreed')}!${address(valueColumn, firstRow + place, 'both')}`
}

function listShown({ input, criteria }: WorkbookLayout) {
  const ideas = new Set(input.ideas.map(({ id }) => id))
  const asked = new Set(criteria.map(({ id }) => id))
  return (input.agreed ?? []).filter(({ ideaId, criterionId }) => ideas.has(ideaId) && asked.has(criterionId))
}
