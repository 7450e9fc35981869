import { text, type Language, type TextKey, type TextValues } from '../language/text.ts'
import { exitReasonsText } from '../stages/exit-reason-text.ts'
import { listing } from './ranking-finding.ts'
import type { WhyNotView } from './why-not-contract.ts'
import { distanceText, markText, meanText } from './why-not-text.ts'

/**
 * Whether an idea has been turned down, so that its authors may be told. What only the rule says today is not yet a
 * decision.
 *
 * @example
 * import { isTurnedDown } from './why-not-letter.ts'
 * isTurnedDown({ decided: { outcome: 'stopped', reason: '', on: null }, idea: { standing: 'reserve' } }) // → true
 * isTurnedDown({ decided: null, idea: { standing: 'in-selection' } }) // → false
 */
export function isTurnedDown({
  decided,
  idea,
}: {
  decided: Pick<NonNullable<WhyNotView['decided']>, 'outcome'> | null
  idea: Pick<WhyNotView['idea'], 'standing'>
}): boolean {
  if (idea.standing === 'pilot') return false
  return decided === null ? idea.standing === 'reserve' : decided.outcome === 'stopped'
}

/**
 * A letter to the authors of an idea that did not go on: thanks, the reason, what would have helped, and that the idea is
 * kept. It names no other idea, no rater and no group, and the authors only where they agreed. The first line is the subject.
 *
 * @param instead what came of the idea and why, where it is not the exit rule that turned it down
 *
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { composeLetter } from './why-not-letter.ts'
 * const idea = { number: 'I-042', title: 'Leihrad', standing: 'reserve', standingReason: '', namedAuthors: [] }
 * const stage = { stageName: 'Ideencheck', outcome: 'stays', catalogue: workingGroups.catalogue, groups: [], changes: [] }
 * const reasons = [{ kind: 'rank-too-low', required: 30, found: 31 }]
 * const view = { ...stage, idea, reasons, missing: 0.01, decided: null, programme: { name: 'GO!', city: 'Stadt' } }
 * composeLetter(view, 'de').split('\n\n')[3] // → "Der Grund: Rang 31, weiter kommen die ersten 30. Es fehlten 1,0 von 100 Punkten."
 */
export function composeLetter(
  view: WhyNotView,
  language: Language,
  instead?: { result: string; reasons: readonly string[] },
): string {
  const { idea, programme, stageName } = view
  const say = (key: TextKey, values?: TextValues): string => text(language, key, values)
  const names = listing(idea.namedAuthors, language)
  const isKept = idea.standing === 'reserve'
  return [
    say('why-not.letter.subject', { title: idea.title }),
    names === '' ? say('why-not.letter.greeting') : say('why-not.letter.greeting.named', { names }),
    [
      say('why-not.letter.thanks', {
        title: idea.title,
        number: idea.number,
        programme: programme.name,
      }),
      instead?.result ?? say('why-not.letter.result', { stage: stageName }),
    ].join('\n'),
    (instead?.reasons ?? [...reasonSentences(view, language), ...changeSentence(view, language)]).join(' '),
    say(isKept ? 'why-not.letter.kept.reserve' : 'why-not.letter.kept'),
    say('why-not.letter.ask'),
    [
      say('why-not.letter.end'),
      say('why-not.letter.from', { programme: programme.name, city: programme.city }),
    ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The stored reason, because it was decided with it; else what the rule says today. */
function reasonSentences(view: WhyNotView, language: Language): string[] {
  const { decided, idea, reasons, missing } = view
  const stored = (decided?.reason || (decided === null ? idea.standingReason : '')).trim()
  const reason = stored === '' ? exitReasonsText(reasons, language) : stored.replace(/\.$/, '')
  if (reason === '') return []
  const said = text(language, 'why-not.letter.reason', { reason })
  if (missing === null) return [said]
  return [said, text(language, 'why-not.letter.missing', { missing: distanceText(missing, language) })]
}

/** The first change that is about marks as a whole: single raters and rules are not the authors' business. */
function changeSentence({ changes, catalogue }: WhyNotView, language: Language): string[] {
  const marks = changes
    .map((steps) =>
      steps.flatMap((step) => {
        if ((step.kind !== 'rate' && step.kind !== 'agreed-value') || step.from === null) return []
        const criterion = catalogue.criteria.find(({ id }) => id === step.criterionId)
        const name = (mark: number): string => markText({ catalogue, criterion, mark }, language)
        const values = {
          criterion: criterion?.name ?? '',
          from: meanText(step.from, language),
          to: name(step.to),
        }
        return [text(language, 'why-not.letter.mark', values)]
      }),
    )
    .find((told, index) => told.length > 0 && told.length === changes[index]?.length)
  return marks === undefined
    ? []
    : [text(language, 'why-not.letter.change', { marks: listing(marks, language) })]
}
