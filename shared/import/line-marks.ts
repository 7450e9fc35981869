import type { LineFeatures } from './line-features.ts'
import {
  deleteTalk,
  exampleLabel,
  examplePerson,
  exampleTail,
  exampleTalk,
  junkText,
  moderatedStatus,
  moderatedTalk,
  placeholderTitle,
  testTalk,
  testTitle,
} from './line-words.ts'
import type { Evidence, SkipReason } from './understanding.ts'

type Verdict = { why: SkipReason; evidence: Evidence } | null

/** Marks add up; a line is taken for what they say once they reach this sum. */
const enough = 0.8

/** An example that shows how to fill the sheet. */
export function findExample(line: LineFeatures, index: number): Verdict {
  const labelled = [line.number, line.title, line.firstText].find((text) => exampleLabel.test(text))
  let score = 0
  if (labelled !== undefined) score += 0.8
  if (line.telling) {
    if (exampleTail.test(line.title)) score += 0.8
    const all = line.texts.join(' · ')
    if (exampleTalk.test(all)) score += 0.6
    if (examplePerson.test(all)) score += 0.5
  }
  if (score === 0) return null
  if (index === 0) score += 0.2
  if (/^(?:0|00+|x|xx+|nn|–|-)$/i.test(line.number)) score += 0.2
  if (score < enough) return null
  return {
    why: 'example',
    evidence: { key: 'import.skip.example', values: { text: labelled ?? (line.title || line.firstText) } },
  }
}

/** A trial entry that somebody left in. */
export function findTest(line: LineFeatures): Verdict {
  const isPlaceholder = placeholderTitle.test(line.title)
  let score = 0
  if (testTitle.test(line.title)) score += 0.8
  if (isPlaceholder) score += 0.5
  if (line.telling) {
    if (testTalk.test(line.description)) score += line.description.length < 120 ? 0.8 : 0.3
    if (testTalk.test(line.title)) score += 0.6
    if (deleteTalk.test(line.description) || deleteTalk.test(line.title)) score += 0.4
  }
  if (score === 0) return null
  if (line.texts.filter((text) => junkText.test(text)).length > 0) score += 0.3
  if (isPlaceholder && line.description.length < 40) score += 0.3
  if (score < enough) return null
  return {
    why: 'test',
    evidence: { key: 'import.skip.test', values: { text: line.title || line.firstText } },
  }
}

/** A post that the moderation of a platform took down. */
export function findModerated(line: LineFeatures): Verdict {
  const talk = line.telling
    ? [line.title, line.description].find((text) => text.length < 240 && moderatedTalk.test(text))
    : undefined
  const text = talk ?? (moderatedStatus.test(line.status) ? line.status : undefined)
  return text === undefined
    ? null
    : { why: 'moderated', evidence: { key: 'import.skip.moderated', values: { text } } }
}
