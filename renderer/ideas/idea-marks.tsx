import { Box, Table } from '@mantine/core'
import type { EvidenceOriginView, EvidenceView } from '../../shared/ideas/idea.ts'
import { formatMoment } from '../parts/trail-sentence.ts'
import { ScoreFileButton } from '../parts/score-file-button.tsx'
import { tellScale } from '../parts/tell-scale.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

type Mark = EvidenceView & { origin: EvidenceOriginView }

/** Marks out of tables of scores, a table for each file and scale: every value with the cell it was read from. */
export function MarksByFile({ evidence }: { evidence: readonly EvidenceView[] }) {
  const marks = evidence.filter((one): one is Mark => one.origin !== null)
  const files = Map.groupBy(marks, ({ origin, scaleMinimum, scaleMaximum }) =>
    [origin.fileName, origin.importedAt, origin.isReversed, scaleMinimum, scaleMaximum].join('\n'),
  )
  return [...files].map(([key, own]) => <FileTable key={key} marks={own} />)
}

function FileTable({ marks }: { marks: readonly Mark[] }) {
  const say = useText()
  const language = useLanguage()
  const [first] = marks
  if (first === undefined) return null
  const { fileName: file, importedAt, importedBy: by, isReversed, scoreImportId } = first.origin
  const scale = { minimum: first.scaleMinimum ?? 0, maximum: first.scaleMaximum ?? 0, isReversed }
  return (
    <Box mb="sm">
      <Table
        captionSide="top"
        verticalSpacing={4}
        withTableBorder
        layout="auto"
        mb={4}
        aria-label={say('evidence.table', { file })}
      >
        <Table.Caption ta="left" className="idea-raw">
          {say('evidence.file', {
            file,
            at: formatMoment(importedAt, language),
            by,
            scale: tellScale(scale, say),
          })}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('evidence.criterion')}</Table.Th>
            <Table.Th>{say('evidence.rater')}</Table.Th>
            <Table.Th ta="right">{say('evidence.value')}</Table.Th>
            <Table.Th>{say('evidence.cell')}</Table.Th>
            <Table.Th>{say('evidence.raw')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {marks.map(({ id, value, origin: { criterion, rater, sheet, cell, raw } }) => (
            <Table.Tr key={id}>
              <Table.Th fw={400}>{criterion}</Table.Th>
              <Table.Td>{rater === '' ? '–' : rater}</Table.Td>
              <Table.Td ta="right">{say('ideas.evidence.bare', { value })}</Table.Td>
              <Table.Td>{sheet === '' ? cell : say('evidence.place', { sheet, cell })}</Table.Td>
              <Table.Td className="idea-raw">{raw}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <ScoreFileButton scoreImportId={scoreImportId} name={file} />
    </Box>
  )
}
