import { List } from '@mantine/core'
import { formatDay } from '../../shared/calendar.ts'
import type { Language } from '../../shared/language/text.ts'
import type { ForeignReport } from '../../shared/scores/score-sheets-contract.ts'
import type { Say } from '../parts/use-text.ts'

/** What a person should know about a file before taking it over, a sentence a line. */
export function ReportNotes({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <List size="sm">
      {texts.map((text) => (
        <List.Item key={text}>{text}</List.Item>
      ))}
    </List>
  )
}

/** The sentence of a note; a day in it is written as the language does. */
export function tellNote(
  { code, values }: ForeignReport['notes'][number],
  say: Say,
  language: Language,
): string {
  const { day } = values
  return say(
    `score-sheets.note.${code}`,
    typeof day === 'string' ? { ...values, day: formatDay(day, language) } : values,
  )
}
