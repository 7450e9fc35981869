import { formatNumber } from '../language/text.ts'
import type { PaperBlock, PaperTable } from './paper-document.ts'
import type { AssessedCriterion, AssessedIdea, Assessment, PaperInput } from './paper-input.ts'
import { countOf } from './paper-words.ts'

/** Criteria beside each other in one table; more are carried on in a further one. */
const criteriaPerTable = 7

/** How the ideas of the pilots were assessed: the criteria with their weights, then rank, value and means. */
export function assessmentBlocks({ assessment }: PaperInput): PaperBlock[] {
  if (assessment !== null && assessment.openRound !== null) {
    const text = `In der Stufe „${assessment.stageName}“ läuft die verdeckte Bewertungsrunde ${assessment.openRound}. Werte stehen erst nach ihrem Abschluss fest.`
    return [{ kind: 'paragraph', tone: 'note', text }]
  }
  if (assessment === null || assessment.ideas.length === 0) {
    return [{ kind: 'paragraph', tone: 'note', text: 'Zu diesen Projekten liegt keine Bewertung vor.' }]
  }
  const ideas = assessment.ideas.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
  const tables: PaperTable[] = []
  for (let start = 0; start === 0 || start < assessment.criteria.length; start += criteriaPerTable) {
    tables.push(meansTable(assessment, ideas, start))
  }
  return [
    criteriaTable(assessment.criteria),
    ...tables,
    ...notes(assessment, ideas),
    ...agreedNotes(assessment),
  ]
}

function criteriaTable(criteria: readonly AssessedCriterion[]): PaperTable {
  return {
    kind: 'table',
    caption: 'Kriterien und Gewichte',
    columns: [
      { heading: 'Kürzel', kind: 'text', width: 1.6 },
      { heading: 'Kriterium', kind: 'text', width: 7 },
      { heading: 'Richtung', kind: 'text', width: 4 },
      { heading: 'Skala', kind: 'text', width: 1.8 },
      { heading: 'Gewicht', kind: 'number', width: 2 },
    ],
    rows: criteria.map(({ name, direction, minimum, maximum, weightShare }, index) => ({
      kind: 'plain',
      cells: [
        `K${index + 1}`,
        name,
        direction === 'benefit' ? 'Nutzen: hoch ist gut' : 'Aufwand: niedrig ist gut',
        `${minimum} bis ${maximum}`,
        `${formatNumber(weightShare * 100, 'de', 1)} %`,
      ],
    })),
  }
}

function meansTable(
  { stageName, criteria }: Assessment,
  ideas: readonly AssessedIdea[],
  start: number,
): PaperTable {
  const end = Math.min(start + criteriaPerTable, criteria.length)
  const isCarriedOn = criteria.length > criteriaPerTable
  const range = isCarriedOn ? `, K${start + 1} bis K${end}` : ''
  const shown = Array.from({ length: end - start }, (_, index) => start + index)
  return {
    kind: 'table',
    caption: `Ergebnis der Stufe „${stageName}“${range}`,
    columns: [
      { heading: 'Rang', kind: 'number', width: 1.4 },
      { heading: 'Idee', kind: 'text', width: 4.9 },
      { heading: 'Pilot', kind: 'text', width: 1.4 },
      { heading: 'Gesamtwert', kind: 'number', width: 2.2 },
      ...shown.map((column) => ({ heading: `K${column + 1}`, kind: 'number' as const, width: 1.1 })),
    ],
    rows: ideas.map((idea) => ({
      kind: 'plain',
      cells: [
        writeRank(idea),
        `${idea.number} ${idea.title}`,
        idea.pilotNumber ?? '–',
        writeValue(idea.value) + (idea.complete || idea.value === null ? '' : '*'),
        ...shown.map((column) => writeMean(idea.means[column] ?? null)),
      ],
    })),
  }
}

/**
 * A rank as it stands in a table; the sign says that others share it.
 *
 * @example
 * import { writeRank } from './paper-assessment.ts'
 * writeRank({ rank: 9, tied: true }) // → '9 ='
 * writeRank({ rank: null, tied: false }) // → '–'
 */
export function writeRank({ rank, tied }: Pick<AssessedIdea, 'rank' | 'tied'>): string {
  if (rank === null) return '–'
  return tied ? `${rank} =` : String(rank)
}

/** From 0 to 100, as everywhere on the screen. */
function writeValue(value: number | null): string {
  return value === null ? '–' : formatNumber(value * 100, 'de', 1)
}

function writeMean(mean: number | null): string {
  return mean === null ? '–' : formatNumber(mean, 'de', 2)
}

function notes(assessment: Assessment, ideas: readonly AssessedIdea[]): PaperBlock[] {
  const { rankedCount, catalogueVersion, groups } = assessment
  const shares = groups.map(({ weightShare }) => weightShare)
  const isEqual = shares.every((share) => share !== null && Math.abs(share - (shares[0] ?? 0)) < 1e-9)
  const voices = isEqual
    ? `Bewertet haben ${countOf(groups.length, 'Arbeitskreis', 'Arbeitskreise')}; alle zählen gleich viel.`
    : `Die Arbeitskreise zählen mit diesen Anteilen: ${groups
        .map(({ name, weightShare }) => `${name} ${formatNumber((weightShare ?? 0) * 100, 'de', 1)} %`)
        .join(', ')}.`
  const signs = [
    ...(ideas.some(({ tied }) => tied) ? ['„=“ heißt: gleichauf mit einer anderen Idee.'] : []),
    ...(ideas.some(({ complete, value }) => !complete && value !== null)
      ? ['„*“ heißt: Einzelne Kriterien sind nicht bewertet, ihr Gewicht ist auf die übrigen verteilt.']
      : []),
  ]
  const text = [
    voices,
    'Die Mittelwerte sind Punkte auf der Skala des Kriteriums. Der Gesamtwert ist die gewichtete Summe und reicht von 0 bis 100; 100 ist das Beste.',
    `Verglichen wurden ${rankedCount} Ideen nach dem Kriterienkatalog in Fassung ${catalogueVersion}.`,
    ...signs,
  ]
  return [{ kind: 'paragraph', tone: 'note', text: text.join(' ') }]
}

/** Where a mean of the table is no mean but was agreed on, and why. */
function agreedNotes({ agreed }: Assessment): PaperBlock[] {
  if (agreed.length === 0) return []
  const said = agreed.map(
    ({ ideaNumber, criterion, value, reason }) =>
      `${ideaNumber}, ${criterion}: ${formatNumber(value, 'de')} (${reason})`,
  )
  const text = `Statt des Mittelwerts gilt hier ein in der Beratung vereinbarter Wert: ${said.join('; ')}.`
  return [{ kind: 'paragraph', tone: 'note', text }]
}
