import { Box, List, Text, Title } from '@mantine/core'
import type { EvidenceView, IdeaView, OriginView } from '../../shared/ideas/idea.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { tellScale } from '../parts/tell-scale.ts'
import { type Say, useText } from '../parts/use-text.ts'
import { MarksByFile } from './idea-marks.tsx'

/** Points, votes and marks of others on their own scale; they never mix with the scores of the raters. */
export function IdeaEvidence({ idea: { evidence, origins } }: { idea: IdeaView }) {
  const say = useText()
  if (evidence.length === 0) return null
  const bare = evidence.filter(({ origin }) => origin === null)
  return (
    <Box component="section">
      <Title order={3} size="h5">
        {say('ideas.evidence')}
      </Title>
      <Text size="xs" c="dimmed" mb={4}>
        {say('ideas.evidence.lead')}
      </Text>
      <List size="sm" listStyleType="none" mb="xs">
        {bare.map((one) => (
          <List.Item key={one.id}>
            {tellEvidence(one, say)}
            <Place origin={originOf(one, origins)} />
          </List.Item>
        ))}
      </List>
      <MarksByFile evidence={evidence} />
    </Box>
  )
}

/** The cell that a column of an imported file gave. */
function Place({ origin }: { origin: OriginView | undefined }) {
  const say = useText()
  if (origin === undefined) return null
  const { fileName: file, sheet, column, row, raw } = origin
  const place = { file, sheet: sheet ?? '–', cell: `${column}${row}`, raw: raw === '' ? '–' : raw }
  return (
    <Text size="xs" c="dimmed" className="idea-raw">
      {say('evidence.imported', place)}
    </Text>
  )
}

function originOf(
  { kind, ideaImportId }: EvidenceView,
  origins: readonly OriginView[],
): OriginView | undefined {
  return origins.find((origin) => origin.field === kind && origin.ideaImportId === ideaImportId)
}

/** What it is, who said it, and the value on its scale, in one line. */
export function tellEvidence(one: EvidenceView, say: Say): string {
  const { kind, origin, value, scaleMinimum, scaleMaximum } = one
  if (origin === null) return `${tellSourceField(kind, say)}: ${tellOnScale(one, say)}`
  const { criterion, rater, isReversed } = origin
  const name = rater === '' ? criterion : `${criterion} (${rater})`
  const scale = { minimum: scaleMinimum ?? 0, maximum: scaleMaximum ?? 0, isReversed }
  return `${name}: ${say('ideas.evidence.bare', { value })} (${tellScale(scale, say)})`
}

/** The name of a field of the source; columns that were not mapped keep their own heading. */
export function tellSourceField(field: string, say: Say): string {
  const key = `field.${field}`
  return isTextKey(key) ? say(key) : field
}

/** A value with the ends of its scale, as far as they are known. */
function tellOnScale({ kind, value, scaleMinimum, scaleMaximum }: EvidenceView, say: Say): string {
  if (scaleMinimum !== null && scaleMaximum !== null) {
    return say('ideas.evidence.value', { value, minimum: scaleMinimum, maximum: scaleMaximum })
  }
  if (scaleMinimum !== null) return say('ideas.evidence.from', { value, minimum: scaleMinimum })
  // A count needs no scale; a rating without one says little, and the person should know.
  return say(kind === 'rating' ? 'ideas.evidence.no-scale' : 'ideas.evidence.bare', { value })
}
