import type { deWay } from './de-way.ts'

export const enWay: Record<keyof typeof deWay, string> = {
  'way.choose': 'What does the way begin with?',
  'way.choose.hint':
    'A template is only a beginning: stages, criteria, scales and rules can be changed afterwards.',
  'way.norderstedt': 'The Norderstedt way',
  'way.norderstedt.text':
    'Three stages: suitability with two knock-out questions, scoring by the working groups with five criteria from 0 to 5, final check with thresholds.',
  'way.two-lists': 'Two lists',
  'way.two-lists.text':
    'First a list of knock-out questions that must all be met, then a list of priorities from 0 to 5 that make the ranking together.',
  'way.simple': 'Simple 1 to 5',
  'way.simple.text': 'A single stage: five criteria with whole points from 1 to 5, the first ten go on.',
  'way.preview': 'Look at the template',
  'way.preview.scale': 'Scale: {name}.',
  'way.preview.scales': '1 scale.|{count} scales.',
  'way.none': 'This programme has no stages yet. A template makes the way.',
  'way.no-programme': 'There are no stages yet. Create a programme on the overview first.',
  'way.lay': 'Make the way',
  'way.laid': 'The way is made.',
  'way.add': 'Add a stage …',
  'way.add.hint':
    'The new stage stands at the end of the way. Its menu moves it as long as there are no ideas in it or its neighbour.',
  'way.added': 'Stage “{name}” added.',
  'way.template': 'What does the stage begin with?',
  'way.empty': 'Empty stage',
  'way.empty.hint':
    'Without criteria, with a scale from 1 to 5; ideas are decided by hand until another rule is chosen.',
  'way.copy': 'Like a stage of this way',
  'way.copy.hint':
    'Criteria, scales, groups asked, weights and rule are taken as they are today; ideas and marks are not.',
  'way.copy.name': '{name} (copy)',
  'way.template.of': 'Template: {way}',
  'way.template.hint': 'Criteria, scales and rule come from the template and can be changed afterwards.',
  'way.let-in':
    '1 idea that has gone the way so far and is still in selection enters this stage|{count} ideas that have gone the way so far and are still in selection enter this stage',
  'way.menu': 'Move or remove stage “{name}”',
  'way.earlier': 'One stage earlier',
  'way.later': 'One stage later',
  'way.remove': 'Remove the stage',
  'way.moved': 'Stage “{name}” moved.',
  'way.removed': 'Stage “{name}” removed.',
  'stages.name': 'Name of the stage',
  'stages.kind': 'Kind of stage',
  'stages.kind.screening.hint': 'Yes or no: those who have answered count; nobody owes an answer.',
  'stages.kind.scoring.hint': 'All working groups score; this makes the ranking.',
  'stages.kind.final-check.hint': 'Last check before pilot projects are chosen.',
  'problem.stage-entered':
    'There are ideas in the stage “{name}” already, so the order stays: otherwise ideas would skip a stage.',
  'problem.stage-needed':
    'The stage “{name}” stays: ideas in it or decided already: {passages}, scores: {marks}. Only an empty stage can be removed.',
  'trail.lay-way': 'Way made from a template',
  'trail.add-stage': 'Stage “{name}” added',
  'trail.move-stage': 'Stage “{name}” moved',
  'trail.remove-stage': 'Stage “{name}” removed',
}
