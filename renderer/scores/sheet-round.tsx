import { Alert, Text } from '@mantine/core'
import { IconEyeOff, IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '../../shared/language/text.ts'
import { api } from '../api.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { useMarkText } from './discussion-marks.tsx'

type NoteProps = { stageId: string; raterName: string }

/** Above a sheet: whether a blind round is running, or the marks are sealed; nothing where people score openly. */
export function SheetRoundNote({ stageId, raterName }: NoteProps) {
  const say = useText()
  const rounds = useQuery(api.scores.rounds.list.queryOptions({ input: { stageId } }))
  const last = rounds.data?.at(-1)
  if (last === undefined) return null
  const isOpen = last.state === 'open'
  return (
    <Alert
      color={isOpen ? 'blue' : 'gray'}
      py={6}
      icon={isOpen ? <IconEyeOff aria-hidden /> : <IconLock aria-hidden />}
    >
      {isOpen
        ? say('rounds.sheet.blind', { number: last.number, name: raterName })
        : say('rounds.sheet.sealed', { number: last.number })}
    </Alert>
  )
}

type PlaceProps = { stageId: string; raterId: string; ideaId: string; criterionId: string }

/** What the same person said in the latest closed round, beside what all said. */
export function EarlierMark({ stageId, raterId, ideaId, criterionId }: PlaceProps) {
  const say = useText()
  const language = useLanguage()
  const markText = useMarkText()
  const earlier = useQuery(api.scores.rounds.readEarlier.queryOptions({ input: { stageId, raterId } }))
  const { number = null, cells = [] } = earlier.data ?? {}
  const cell = cells.find((one) => one.ideaId === ideaId && one.criterionId === criterionId)
  if (number === null) return null
  const said = { round: number, own: markText(cell?.own ?? null) }
  const range = cell?.range ?? null
  if (range === null) return <Text size="sm">{say('rounds.earlier', said)}</Text>
  const { lowest, mean, highest, count } = range
  return (
    <Text size="sm">
      {say('rounds.earlier.range', {
        ...said,
        count,
        lowest: formatNumber(lowest, language),
        highest: formatNumber(highest, language),
        mean: formatNumber(mean, language, 2),
      })}
    </Text>
  )
}
