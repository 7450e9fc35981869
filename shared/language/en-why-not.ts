import type { deWhyNot } from './de-why-not.ts'

export const enWhyNot: Record<keyof typeof deWhyNot, string> = {
  'why-not.title': 'Why not, and what would change it?',
  'why-not.title.goes-on': 'Does it go on?',
  'why-not.goes-on': 'By the rule of the stage “{stage}” this idea goes on.',
  'why-not.stays': 'By the rule of the stage “{stage}” this idea does not go on: {reasons}.',
  'why-not.undecided': 'By the rule of the stage “{stage}” this idea is not decided yet: {reasons}.',
  'why-not.missing.idea':
    'It is {missing} points short of the last idea that goes on ({idea}, {value} of 100 points).',
  'why-not.missing.limit': 'It is {missing} points short of the limit.',
  'why-not.above': 'Directly above is {idea} with {value} of 100 points, which is {distance} more.',
  'why-not.above.unranked':
    'By overall value alone, {idea} would be directly above with {value} of 100 points, which is {distance} more.',
  'why-not.decided.passed': 'The decision was: it goes on.',
  'why-not.decided.passed.on': 'The decision of {day} was: it goes on.',
  'why-not.decided.stopped': 'The decision was: it does not go on.',
  'why-not.decided.stopped.on': 'The decision of {day} was: it does not go on.',
  'why-not.decided.differs': 'Decision and present result differ.',
  'why-not.changes': 'It would go on if …',
  'why-not.changes.note':
    'Each line alone is enough. Each has been worked out with the whole ranking: changed like this, the idea would go on.',
  'why-not.changes.by-hand':
    'Here no rule decides but a person with a reason. So there is no mark that would change anything on its own.',
  'why-not.changes.none': 'No other mark of this idea alone would change the result.',
  'why-not.and': '{first} and {second}',
  'why-not.rate': 'everybody gave “{criterion}” {to} (now {from} on average)',
  'why-not.agreed-value': '{to} were agreed on for “{criterion}” (now {from})',
  'why-not.one-mark': 'a single mark from “{group}” on “{criterion}” were {to} instead of {from}',
  'why-not.more-marks':
    '{count} more person gave “{criterion}” {to}|{count} more people gave “{criterion}” {to}',
  'why-not.threshold': 'the limit on “{criterion}” were {to} instead of {from}',
  'why-not.best-count': 'not only the first {from} but the first {to} went on',
  'why-not.least-value': 'the limit of the overall value were {to} instead of {from} of 100 points',
  'why-not.minimum-raters': '{to} instead of {from} marks per criterion were enough',
  'why-not.named-mark': '{mark} (“{name}”)',
  'why-not.letter': 'Letter to the authors …',
  'why-not.letter.later': 'Once the idea is decided, the letter to its authors is here.',
  'why-not.letter.title': 'Letter about {number}',
  'why-not.letter.text': 'Text (can be changed here before copying)',
  'why-not.letter.copy': 'Copy text',
  'why-not.letter.copied': 'The text is copied.',
  'why-not.letter.unnamed':
    'Without names, because nobody agreed to be named. Please complete the greeting yourself.',
  'why-not.letter.subject': 'Your idea “{title}”',
  'why-not.letter.greeting': 'Hello,',
  'why-not.letter.greeting.named': 'Dear {names},',
  'why-not.letter.thanks':
    'thank you for your idea “{title}” ({number}) and for the time you gave to “{programme}”.',
  'why-not.letter.result':
    'In the stage “{stage}” we looked at all ideas by the same criteria. This time your idea did not go on.',
  'why-not.letter.reason': 'The reason: {reason}.',
  'why-not.letter.missing': 'It was {missing} of 100 points short.',
  'why-not.letter.change': 'It would have gone on, for example, with {marks}.',
  'why-not.letter.mark': '{to} instead of {from} on average for “{criterion}”',
  'why-not.letter.kept.reserve':
    'This is not a refusal: your idea is in the reserve. It can be taken up again in a later round, also when circumstances change.',
  'why-not.letter.kept':
    'This is no judgement of your effort: your idea is kept with all its marks and can be taken up again in a later round.',
  'why-not.letter.ask': 'If you have questions or want to develop your idea further, please get in touch.',
  'why-not.letter.end': 'Kind regards',
  'why-not.letter.from': '{programme}, {city}',
}
