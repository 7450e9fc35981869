import { Button, NativeSelect, Table, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Language } from '../../shared/language/text.ts'
import { formatScore } from '../../shared/scores/score-input.ts'
import { listEntries } from '../../shared/scores/score-sheet-entries.ts'
import { placeName } from '../../shared/scores/score-statement.ts'
import type { ReportLine } from '../../shared/scores/score-sheets-contract.ts'
import { type Scale, scaleOf } from '../../shared/stages/stage.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import type { ReturnedFile, ReturnedFiles } from './use-returned-files.ts'

type Props = {
  file: ReturnedFile
  lines: readonly ReportLine[]
  stage: StageView | undefined
  returned: ReturnedFiles
}

const mostShown = 200

/** The cells of a file beside what is stored; invalid ones come first, and a person says what they are to be. */
export function ReportLines({ file, lines, stage, returned }: Props) {
  const say = useText()
  const isDoubtful = lines.some(({ status }) => status === 'invalid')
  const [isOpen, { toggle }] = useDisclosure(isDoubtful)
  if (stage === undefined || lines.length === 0) return null
  const told: Told = {
    raters: new Set(lines.map(({ raterName }) => raterName)).size > 1,
    sheets: new Set(lines.map(({ sheet }) => sheet)).size > 1,
  }
  return (
    <>
      <div>
        <Button size="compact-sm" variant="default" aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? say('score-sheets.lines.hide') : say('score-sheets.lines.show', { count: lines.length })}
        </Button>
      </div>
      {isOpen && (
        <Table.ScrollContainer minWidth={760} mah="24rem">
          <Table verticalSpacing={4} stickyHeader aria-label={say('score-sheets.lines', { name: file.name })}>
            <LinesHead told={told} />
            <Table.Tbody>
              {lines.slice(0, mostShown).map((line) => (
                <Line
                  key={placeName(line)}
                  line={line}
                  told={told}
                  stage={stage}
                  file={file}
                  returned={returned}
                />
              ))}
            </Table.Tbody>
          </Table>
          {lines.length > mostShown && (
            <Text size="sm">{say('score-sheets.lines.rest', { count: lines.length - mostShown })}</Text>
          )}
        </Table.ScrollContainer>
      )}
    </>
  )
}

/** What is worth telling of each cell: whose it is and on which sheet it stands, where there are several. */
type Told = { raters: boolean; sheets: boolean }

function LinesHead({ told }: { told: Told }) {
  const say = useText()
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{say('score-sheets.line.address')}</Table.Th>
        {told.raters && <Table.Th>{say('scores.rater')}</Table.Th>}
        <Table.Th>{say('score-sheet.idea')}</Table.Th>
        <Table.Th>{say('scores.criterion')}</Table.Th>
        <Table.Th>{say('score-sheets.line.before')}</Table.Th>
        <Table.Th>{say('score-sheets.line.after')}</Table.Th>
        <Table.Th>{say('score-sheets.line.status')}</Table.Th>
        <Table.Th>{say('score-sheets.line.decide')}</Table.Th>
      </Table.Tr>
    </Table.Thead>
  )
}

type LineProps = {
  line: ReportLine
  told: Told
  stage: StageView
  file: ReturnedFile
  returned: ReturnedFiles
}

function Line({ line, told, stage, file, returned }: LineProps) {
  const say = useText()
  const language = useLanguage()
  const criterion = stage.catalogue.criteria.find(({ id }) => id === line.criterionId)
  const scale = scaleOf(stage.catalogue, criterion)
  const place = placeName(line)
  const address = told.sheets ? place : line.address
  const decision = file.choices.decided[place]
  const { decided } = file.choices
  const decide = (entered: string): void => {
    const { [place]: _, ...others } = decided
    const next = entered === askAgain ? others : { ...decided, [place]: entered }
    void returned.choose(file.id, { ...file.choices, decided: next })
  }
  const content = (one: ReportLine['before']): string =>
    [formatScore(one.state, scale, language) || '–', one.reason].filter((part) => part !== '').join(' · ')
  return (
    <Table.Tr data-status={line.status}>
      <Table.Td>{address}</Table.Td>
      {told.raters && <Table.Td>{line.raterName}</Table.Td>}
      <Table.Td>
        {line.ideaNumber} {line.ideaTitle}
      </Table.Td>
      <Table.Td>{criterion?.name}</Table.Td>
      <Table.Td>{content(line.before)}</Table.Td>
      <Table.Td>{[line.raw || '–', line.reason].filter((part) => part !== '').join(' · ')}</Table.Td>
      <Table.Td>{say(`score-sheets.status.${line.status}`)}</Table.Td>
      <Table.Td>
        {line.status === 'invalid' || decision !== undefined ? (
          <NativeSelect
            size="xs"
            aria-label={say('score-sheets.line.decide-name', { address })}
            value={decision ?? askAgain}
            data={decisionsFor(scale, line, { say, language })}
            onChange={(event) => decide(event.currentTarget.value)}
          />
        ) : (
          content(line.after)
        )}
      </Table.Td>
    </Table.Tr>
  )
}

/** Stands for "not decided": an empty text is a decision, namely to leave the cell. */
const askAgain = '…'

/** What may have been meant comes first. */
function decisionsFor(
  scale: Scale,
  { proposals }: ReportLine,
  { say, language }: { say: Say; language: Language },
): { value: string; label: string }[] {
  const marks = [...new Set([...proposals, ...(listEntries(scale) ?? [])])]
  const entries = marks.map((entry) => {
    const written = String(entry).replace('.', ',')
    return { value: written, label: language === 'de' ? written : String(entry) }
  })
  return [{ value: askAgain, label: say('score-sheets.line.leave') }, ...entries]
}
