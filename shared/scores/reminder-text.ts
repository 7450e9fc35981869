import { type Day, formatDay } from '../calendar.ts'
import { type Language, text, type TextKey, type TextValues } from '../language/text.ts'

export type ReminderInput = {
  language: Language
  /** As the greeting is to name them: a person, or a whole group. */
  name: string
  isGroup: boolean
  stageName: string
  programmeName: string
  answered: number
  open: number
  ideaCount: number
  /** Numbers of the ideas with open cells. */
  openIdeas: readonly string[]
  /** Null: no day is named. */
  dueOn: Day | null
}

/** More numbers than this are not read in a mail. */
const mostNumbers = 15

/**
 * A reminder to be pasted into a mail: how much is open and where, thanks, and never what anybody scored or how they compare
 * with others. The first line is the subject.
 *
 * @example
 * import { composeReminder } from './reminder-text.ts'
 * const facts = { language: 'de', name: 'Ruth', isGroup: false, stageName: 'Ideencheck', programmeName: 'GO!', ideaCount: 2, dueOn: null }
 * const { subject, body } = composeReminder({ ...facts, answered: 9, open: 3, openIdeas: ['I-001'] })
 * subject // → "Bewertungsbogen „Ideencheck“: noch 3 Felder offen"
 * body.split('\n')[0] // → "Guten Tag Ruth,"
 */
export function composeReminder(input: ReminderInput): { subject: string; body: string } {
  const { language, name, isGroup, stageName, programmeName, answered, open, ideaCount, openIdeas, dueOn } =
    input
  const say = (key: TextKey, values?: TextValues): string => text(language, key, values)
  const whole = answered + open
  const state =
    answered === 0
      ? say('score-reminder.state.none', { whole, ideas: ideaCount })
      : say(isGroup ? 'score-reminder.state.group' : 'score-reminder.state', { whole, said: answered, open })
  const listed = openIdeas.slice(0, mostNumbers).join(', ')
  const more = openIdeas.length - mostNumbers
  const numbers = more > 0 ? say('score-reminder.more', { numbers: listed, count: more }) : listed
  const asked = answered === 0 || openIdeas.length === 0 ? [] : [say('score-reminder.ideas', { numbers })]
  const body = [
    say(isGroup ? 'score-reminder.greeting.group' : 'score-reminder.greeting', { name }),
    [say('score-reminder.thanks', { stage: stageName, programme: programmeName }), state, ...asked].join(
      '\n',
    ),
    say('score-reminder.answers'),
    dueOn === null
      ? say('score-reminder.soon')
      : say('score-reminder.due', { day: formatDay(dueOn, language) }),
    say('score-reminder.crossed'),
    say('score-reminder.end'),
  ].join('\n\n')
  return { subject: say('score-reminder.subject', { stage: stageName, open, count: open }), body }
}
