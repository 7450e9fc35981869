import { Alert, Checkbox, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { dayOfMoment, formatDay } from '../../shared/calendar.ts'
import type { OwnSheetReport } from '../../shared/scores/score-sheets-contract.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ReportActions, ReportCounts } from './report-summary.tsx'
import { ReportNotes, tellNote } from './report-notes.tsx'
import { ReportLines } from './report-lines.tsx'
import type { CardProps } from './returned-file-card.tsx'

/** The report of one of our own score sheets. */
export function OwnSheetCard({ report, ...props }: CardProps & { report: OwnSheetReport }) {
  const say = useText()
  const language = useLanguage()
  const { file, returned, hasTwin, stages } = props
  const { choices } = file
  const { rater, stage, counts, isBroken } = report
  const { name, groupName: group } = rater
  const day = formatDay(dayOfMoment(report.issuedAt), language)
  const texts = [
    ...report.notes.map((note) => tellNote(note, say, language)),
    ...(hasTwin ? [say('score-sheets.note.batch', { name })] : []),
    ...report.remarks.map(({ code, values, sheet }) => {
      const text = say(`score-sheets.remark.${code}`, values)
      return sheet === undefined ? text : say('score-sheets.remark.on-sheet', { sheet, text })
    }),
  ]
  return (
    <Stack gap="xs">
      <Text size="sm">{say('score-sheets.own', { name, group, stage: stage.name, day })}</Text>
      {isBroken && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />}>
          <Text size="sm" mb="xs">
            {say('score-sheets.broken')}
          </Text>
          <Checkbox
            label={say('score-sheets.broken.accept', { name })}
            checked={choices.acceptBroken}
            onChange={(event) =>
              void returned.choose(file.id, { ...choices, acceptBroken: event.currentTarget.checked })
            }
          />
        </Alert>
      )}
      <ReportCounts counts={counts} />
      <ReportNotes texts={texts} />
      {(counts.kept > 0 || choices.takeBlanks) && (
        <Checkbox
          label={say('score-sheets.blanks', { count: counts.kept })}
          checked={choices.takeBlanks}
          onChange={(event) =>
            void returned.choose(file.id, { ...choices, takeBlanks: event.currentTarget.checked })
          }
        />
      )}
      <ReportLines
        file={file}
        lines={report.lines}
        stage={stages.find(({ id }) => id === stage.id)}
        returned={returned}
      />
      <ReportActions file={file} returned={returned} isAllowed={!isBroken || choices.acceptBroken} />
    </Stack>
  )
}
