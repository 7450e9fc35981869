import { NativeSelect, Radio, Stack, Text } from '@mantine/core'
import type { ForeignReport, ReviewChoices } from '../../shared/scores/score-sheets-contract.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ForeignIdeas } from './foreign-ideas.tsx'
import { ForeignNames } from './foreign-names.tsx'
import { meaningOfPerson } from './foreign-people.tsx'
import { ForeignScale } from './foreign-scale.tsx'
import { ReportLines } from './report-lines.tsx'
import { ReportNotes, tellNote } from './report-notes.tsx'
import { ReportActions, ReportCounts } from './report-summary.tsx'
import type { CardProps } from './returned-file-card.tsx'

export type ForeignProps = CardProps & { report: ForeignReport }

/** The report of a table of scores that somebody else laid out: everything it is taken for can be changed. */
export function ForeignCard({ report: answered, ...card }: ForeignProps) {
  const say = useText()
  const language = useLanguage()
  const { file, returned, stages } = card
  // What was chosen last holds at once, also while the report on it is still under way.
  const report = { ...answered, mapping: file.choices.mapping ?? answered.mapping }
  const props = { ...card, report }
  const { mapping, counts, criteria, ideaCount: ideas, cellCount: cells } = report
  const { conflictCount: conflicts, newRaters } = report
  const stage = stages.find(({ id }) => id === report.stage.id)
  const choose = (change: Partial<ReviewChoices>): void =>
    void returned.choose(file.id, { stageId: report.stage.id, mapping, ...file.choices, ...change })
  return (
    <Stack gap="sm">
      <Text size="sm">{say('score-foreign.found', { cells, ideas, count: criteria.length })}</Text>
      <ReportNotes
        texts={[
          ...report.notes.map((note) => tellNote(note, say, language)),
          ...(newRaters.length > 0
            ? [say('score-foreign.new-raters', { count: newRaters.length, names: tellRaters(newRaters) })]
            : []),
          ...(conflicts > 0 ? [say('score-foreign.conflicts', { count: conflicts })] : []),
        ]}
      />
      <NativeSelect
        w="20rem"
        label={say('score-foreign.stage')}
        value={report.stage.id}
        data={stages.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) =>
          void returned.choose(file.id, {
            takeBlanks: false,
            decided: {},
            acceptBroken: false,
            stageId: event.currentTarget.value,
          })
        }
      />
      <Radio.Group
        label={say('score-foreign.use')}
        value={mapping.use}
        onChange={(use) =>
          choose({ mapping: { ...mapping, use: use === 'evidence' ? 'evidence' : 'scores' } })
        }
      >
        <Stack gap={4} mt={4}>
          <Radio value="scores" label={say('score-foreign.use.scores')} />
          <Radio value="evidence" label={say('score-foreign.use.evidence')} />
        </Stack>
      </Radio.Group>
      <ForeignScale {...props} onMapping={(next) => choose({ mapping: next })} />
      {mapping.use === 'scores' && (
        <ForeignNames {...props} onMapping={(next) => choose({ mapping: next })} />
      )}
      <ForeignIdeas report={report} onMapping={(next) => choose({ mapping: next })} />
      {mapping.use === 'evidence' && (
        <Text size="sm">{say('score-foreign.use.evidence-hint', { count: report.writes })}</Text>
      )}
      {mapping.use === 'scores' && report.raters.every((name) => meaningOfPerson(mapping, name) === '') && (
        <Text size="sm">{say('score-foreign.nobody-meant')}</Text>
      )}
      <ReportCounts counts={counts} />
      <ReportLines file={file} lines={report.lines} stage={stage} returned={returned} />
      <ReportActions file={file} returned={returned} isAllowed={report.writes > 0} />
    </Stack>
  )
}

function tellRaters(newRaters: ForeignReport['newRaters']): string {
  return newRaters.map(({ name, groupName }) => `${name} (${groupName})`).join(', ')
}
