import { placeOf } from './cell-place.ts'
import { findPersonalData } from './personal-data.ts'
import type {
  CellProblem,
  Corrections,
  PersonalDecision,
  Reading,
  TableCorrection,
  UnderstoodIdea,
  UnderstoodTable,
  Understanding,
} from './understanding.ts'

/** Stands where a piece was taken out; the sign of an omission in German and English alike. */
export const omission = '[…]'

/**
 * A text without the given pieces.
 *
 * @example
 * import { withoutPieces } from './personal-decisions.ts'
 * withoutPieces('Rückfragen an Eva Lind, Tel. (040) 66969 117.', ['Eva Lind', '(040) 66969 117']) // → 'Rückfragen an […], Tel. […].'
 */
export function withoutPieces(text: string, pieces: readonly string[]): string {
  return pieces.reduce((rest, piece) => (piece === '' ? rest : rest.replaceAll(piece, omission)), text)
}

/**
 * Applies what a person decided about names, addresses and telephone numbers in free texts. "keep" settles the remark;
 * "remove" takes the pieces out of the value and out of the raw value too, because the raw value is stored as origin.
 * Only the stored original file still holds them.
 */
export function decidePersonalData(understanding: Understanding, corrections: Corrections): Understanding {
  const deciding = new Map(corrections.tables.map((table) => [table.table, table]))
  if (![...deciding.values()].some(({ personalData }) => personalData?.length)) return understanding
  return {
    ...understanding,
    tables: understanding.tables.map((table) => decideTable(table, deciding.get(table.id))),
  }
}

function decideTable(table: UnderstoodTable, correction: TableCorrection | undefined): UnderstoodTable {
  const decisions = new Map<string, PersonalDecision>(
    (correction?.personalData ?? []).map(({ line, place, decision }) => [`${line} ${place}`, decision]),
  )
  if (decisions.size === 0) return table
  const decisionOf = (problem: CellProblem): PersonalDecision | undefined =>
    problem.kind === 'personal-data' ? decisions.get(`${problem.line} ${placeOf(problem, table)}`) : undefined
  const removed = Map.groupBy(
    table.problems.filter((problem) => decisionOf(problem) === 'remove'),
    ({ line }) => line,
  )
  return {
    ...table,
    ideas: table.ideas.map((idea) => withoutPersons(idea, removed.get(idea.line) ?? [])),
    problems: table.problems.map((problem) =>
      decisionOf(problem) === undefined ? problem : { ...problem, accepted: true },
    ),
  }
}

function withoutPersons(idea: UnderstoodIdea, problems: readonly CellProblem[]): UnderstoodIdea {
  if (problems.length === 0) return idea
  const readings = { ...idea.readings }
  for (const problem of problems) {
    const reading: Reading | undefined = readings[problem.field]
    if (reading === undefined) continue
    Object.assign(readings, { [problem.field]: withoutPiecesIn(reading, String(problem.raw).split(', ')) })
  }
  return { ...idea, readings }
}

function withoutPiecesIn(reading: Reading, pieces: readonly string[]): Reading {
  const { value, proposed, origin } = reading
  const cleaned = typeof value === 'string' ? withoutPieces(value, pieces) : value
  const raw = rawWithout(origin.raw, pieces, cleaned)
  return {
    ...reading,
    value: cleaned,
    ...(typeof proposed === 'string' && { proposed: withoutPieces(proposed, pieces) }),
    origin: { ...origin, raw },
  }
}

/** A raw text may write a piece with other blanks than the cleaned one; then the cleaned text stands in for it. */
function rawWithout(
  raw: Reading['origin']['raw'],
  pieces: readonly string[],
  cleaned: Reading['value'],
): Reading['origin']['raw'] {
  if (typeof raw !== 'string') return raw
  const rest = withoutPieces(raw, pieces)
  const isClean = pieces.every((piece) => raw.includes(piece)) && findPersonalData(rest).length === 0
  return isClean || typeof cleaned !== 'string' ? rest : cleaned
}
