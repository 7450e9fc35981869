import { formatNumber, type Language, text } from '../language/text.ts'
import type { AgendaItem } from './agenda.ts'
import type { StageStanding } from './stage-standing.ts'

type Standing = Pick<StageStanding, 'rank' | 'columns'>

/**
 * Why an idea is on the agenda, in one or two sentences.
 *
 * @example
 * import { agendaReason } from './agenda-text.ts'
 * const columns = [{ criterion: { name: 'Nutzen' }, share: 0.25 }]
 * const opinion = { lowest: 1, highest: 5, distance: 2.5, camps: null }
 * const item = { row: 0, column: 0, toCut: -0.013, opinion }
 * agendaReason({ rank: [12], columns }, item, 'de') // → 'Rang 12, 1,3 Punkte unter der Grenze. Am weitesten auseinander bei „Nutzen“ (Gewicht 25 %): 1 bis 5, zwei Personen liegen im Mittel 2,5 Punkte auseinander.'
 */
export function agendaReason(standing: Standing, item: AgendaItem, language: Language): string {
  const { toCut, opinion } = item
  const rank = standing.rank[item.row] ?? 0
  const column = standing.columns[item.column]
  const points = formatNumber(Math.abs(toCut ?? 0) * 100, language, 1)
  const place =
    toCut === null
      ? text(language, 'agenda.rank', { rank })
      : text(language, toCut < 0 ? 'agenda.below' : 'agenda.above', { rank, points })
  const distance = text(language, 'agenda.distance', {
    criterion: column?.criterion.name ?? '',
    weight: formatNumber((column?.share ?? 0) * 100, language, 0),
    lowest: formatNumber(opinion.lowest, language),
    highest: formatNumber(opinion.highest, language),
    distance: formatNumber(opinion.distance ?? 0, language, 1),
  })
  return [place, distance, ...campsText(opinion.camps, language)].join(' ')
}

/**
 * Two camps in a sentence; nothing when there are none.
 *
 * @example
 * import { campsText } from './agenda-text.ts'
 * const low = { lowest: 0, mean: 0.7, highest: 1, count: 3 }
 * const high = { lowest: 4, mean: 4.4, highest: 5, count: 5 }
 * campsText({ low, high, explained: 0.95 }, 'de') // → ['Zwei Lager: 3 Personen um 0,7, 5 Personen um 4,4.']
 * campsText(null, 'de') // → []
 */
export function campsText(camps: AgendaItem['opinion']['camps'], language: Language): string[] {
  if (camps === null) return []
  const { low, high } = camps
  return [
    text(language, 'agenda.camps', {
      lowCount: low.count,
      low: formatNumber(low.mean, language, 1),
      highCount: high.count,
      high: formatNumber(high.mean, language, 1),
    }),
  ]
}

/**
 * The whole agenda as plain text, to be pasted into an invitation.
 *
 * @example
 * import { agendaText } from './agenda-text.ts'
 * agendaText({ rank: [], columns: [] }, { items: [], ideas: [], stage: 'Arbeitskreise' }, 'de') // → 'Tagesordnung: Ideen zum Besprechen (Arbeitskreise)'
 */
export function agendaText(
  standing: Standing,
  {
    items,
    ideas,
    stage,
  }: {
    items: readonly AgendaItem[]
    ideas: readonly { number: string; title: string }[]
    stage: string
  },
  language: Language,
): string {
  const lines = items.map((item, place) => {
    const idea = ideas[item.row]
    const reason = agendaReason(standing, item, language)
    return `${place + 1}. ${idea?.number ?? ''} ${idea?.title ?? ''}\n   ${reason}`
  })
  return [text(language, 'agenda.heading', { stage }), ...lines].join('\n')
}
