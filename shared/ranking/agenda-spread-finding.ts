import { formatNumber, type Language, text } from '../language/text.ts'
import type { AgendaItem } from './agenda.ts'
import type { StageStanding } from './stage-standing.ts'

type Item = Pick<AgendaItem, 'row' | 'column' | 'opinion'>

/**
 * What the ideas on the agenda have in common: which criterion parts people most often, where two people lie furthest
 * apart, and how often there are two camps.
 *
 * @param items at least one.
 * @example
 * import { agendaSpreadFinding } from './agenda-spread-finding.ts'
 * const columns = [{ criterion: { name: 'Nutzen' }, scale: { minimum: 0, maximum: 5 } }]
 * const items = [{ row: 0, column: 0, opinion: { distance: 2.5, camps: null } }]
 * agendaSpreadFinding({ columns }, { items, ideas: [{ number: 'I-007' }] }, 'de') // → "Am häufigsten trennt „Nutzen“: bei 1 von 1 Ideen der Tagesordnung. Am weitesten liegen zwei Personen bei I-007 auseinander („Nutzen“, im Mittel 2,5 Punkte)."
 */
export function agendaSpreadFinding(
  { columns }: { columns: readonly Pick<StageStanding['columns'][number], 'criterion' | 'scale'>[] },
  { items, ideas }: { items: readonly Item[]; ideas: readonly { number: string }[] },
  language: Language,
): string {
  const nameOf = (column: number): string => columns[column]?.criterion.name ?? ''
  const [most] = [...Map.groupBy(items, ({ column }) => column)].toSorted(
    ([oneColumn, one], [otherColumn, other]) => other.length - one.length || oneColumn - otherColumn,
  )
  const partOfScale = ({ column, opinion }: Item): number => {
    const { minimum = 0, maximum = 1 } = columns[column]?.scale ?? {}
    return (opinion.distance ?? 0) / (maximum - minimum)
  }
  const [widest] = items.toSorted((one, other) => partOfScale(other) - partOfScale(one))
  if (most === undefined || widest === undefined) return text(language, 'agenda.none')
  const camps = items.filter(({ opinion }) => opinion.camps !== null).length
  return [
    text(language, 'agenda.strips.most', {
      criterion: nameOf(most[0]),
      parted: most[1].length,
      all: items.length,
    }),
    text(language, 'agenda.strips.widest', {
      number: ideas[widest.row]?.number ?? '',
      criterion: nameOf(widest.column),
      distance: formatNumber(widest.opinion.distance ?? 0, language, 1),
    }),
    ...(camps === 0 ? [] : [text(language, 'agenda.strips.camps', { count: camps })]),
  ].join(' ')
}
