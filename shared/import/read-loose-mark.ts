import { leansToOneSide, markBeforeSlash } from './marks-of-most.ts'
import { doubtful, evidence, type FoundProblem, type ReadCell } from './read-cell.ts'

/** "4/5" alone most likely is a four out of five; what "2+" counts, a person decides. Null for everything else. */
export function readLooseMark(text: string): ReadCell<'points'> | null {
  if (leansToOneSide(text)) return doubtful(doubtOf('leaning', { text }))
  const proposal = markBeforeSlash(text)
  return proposal === null ? null : doubtful(doubtOf('slash', { text, proposal }), proposal)
}

function doubtOf(key: string, values: FoundProblem['evidence']['values']): FoundProblem {
  return { kind: 'unreadable-number', evidence: evidence(`unreadable-number.${key}`, values) }
}
