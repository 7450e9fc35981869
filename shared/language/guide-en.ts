import type { GuideChapter } from './guide-text.ts'

/** The guide in English: every chapter of the German one, in fewer words. */
export const guideEn: readonly GuideChapter[] = [
  {
    id: 'way',
    title: 'The way in nine steps',
    blocks: [
      {
        kind: 'text',
        text: 'Wegweiser carries an idea from a line in a workshop spreadsheet to the council’s decision. Every figure can be followed backwards, down to the cell in which the idea first stood.',
      },
      {
        kind: 'steps',
        items: [
          'Open the sample programme or start your own ({#overview}).',
          'Read in and check the spreadsheet of a workshop ({#import}).',
          'Look through the ideas and complete them ({#ideas}).',
          'Lead them through the stages and score them ({#stages}, {#scores}).',
          'Read the ranking, choose pilots, put other ideas into the reserve ({#ranking}, {#portfolio}).',
          'Enter money by year and payer ({#budget}).',
          'Write the council paper as a Word file ({#papers}).',
          'Write scores and ranking as an Excel file with live formulas ({#export}).',
          'See on the start page what waits for whom ({#overview}).',
        ],
      },
    ],
  },
  {
    id: 'overview',
    title: 'First start and start page',
    blocks: [
      {
        kind: 'text',
        text: '{overview.sample} sets up an invented town with 130 ideas; everything may be tried there. {overview.empty} starts your own programme; a template gives its stages, and all of it can be changed later.',
      },
      {
        kind: 'text',
        text: 'Enter your name at the top right ({app.person}): it stands beside each of your changes. The start page shows the way in figures, what waits for whom, the next meetings with the day by which papers must be handed in, and the latest changes.',
      },
    ],
  },
  {
    id: 'programme',
    title: 'Programme',
    blocks: [
      {
        kind: 'text',
        text: '{/programme} holds vision, guidelines, fields of action and working groups. Texts are saved as soon as you leave the field. Under each list is an empty line: type a name, press [[Enter]], and go on. What is needed elsewhere cannot be deleted. Each working group is an equal voice unless other weights are set openly.',
      },
      {
        kind: 'text',
        text: '{programme.tab.council} holds bodies, meetings and political groups; all deadlines are counted back from the meetings. {council.paste} takes in a whole calendar: one line for each meeting, such as “12.01.2027; Main committee”, rows from Excel, or the text of a calendar file.',
      },
    ],
  },
  {
    id: 'inventory',
    title: 'Inventory',
    blocks: [
      {
        kind: 'text',
        text: '{/inventory} shows what exists already; {inventory.new} adds to it, a click on a row opens its sheet. Each idea is measured against it: {ideas.relation.new}, {ideas.relation.extends} or {ideas.relation.exists}.',
      },
    ],
  },
  {
    id: 'participation',
    title: 'Participation',
    blocks: [
      {
        kind: 'text',
        text: '{/participation} shows the workshops with numbers of people and ideas; {participation.new} adds one. Volunteers stand behind a tab of their own, apart from the ideas, with purpose, consent and date of deletion ({#privacy}).',
      },
    ],
  },
  {
    id: 'import',
    title: 'Reading in a file',
    blocks: [
      {
        kind: 'text',
        text: 'Excel workbooks (.xlsx) and text tables (.csv, .txt) up to 30 MB can be read. Title rows, totals and merged cells may stay as they are.',
      },
      {
        kind: 'steps',
        items: [
          'Drag the file onto {/import}.',
          'Check {import.mapping}; every assignment can be changed.',
          'Name the workshop.',
          'Go through {import.problems}. Nothing is changed by itself; accept the proposals that are right.',
          'Look at {import.duplicates} and {import.skipped}; fields of action that the programme does not know are listed below ({import.fields.show}).',
          'Choose {import.run}. Everything is taken over or nothing.',
        ],
      },
      {
        kind: 'text',
        text: 'Fields of action in columns of ticks are read together; each column says so and can be taken out. Where a file has no headings, its texts become titles, and you are asked whether they are ideas.',
      },
      {
        kind: 'text',
        text: '{action.undo} takes an import back, right away or later in {/trail}, as long as nobody has worked on the new ideas; cancelled on the way, everything stays as it was. The original file is kept unchanged ({import.list.original}).',
      },
    ],
  },
  {
    id: 'ideas',
    title: 'Ideas',
    blocks: [
      {
        kind: 'text',
        text: '{/ideas} is the catalogue: sort, filter, search, choose columns. A click on a row (or [[Enter]]) opens the idea sheet. Changes are saved when you leave the field. {ideas.origin} shows the original row cell by cell, with the headings of the file; {ideas.history} shows every change. Nothing is deleted: what is not chosen lies in the reserve with its reason.',
      },
      {
        kind: 'text',
        text: '{duplicates.open} compares all ideas and gives the reason for each pair. Merging keeps texts, votes and origin of the other idea; bundling puts several below a common one; what is no duplicate is not proposed again. All of it can be undone.',
      },
    ],
  },
  {
    id: 'stages',
    title: 'Stages',
    blocks: [
      {
        kind: 'text',
        text: '{/stages} shows the criteria, weights and exit rule of each stage: suitability (two knock-out questions), working groups (the best 30 and all that tie with the last of them), Ideencheck (every threshold must hold). {stages.check-exit} shows what the rule says about each open idea and why; {stages.exit.do} carries it out. A decision against the rule needs a reason.',
      },
    ],
  },
  {
    id: 'scores',
    title: 'Scores',
    blocks: [
      {
        kind: 'text',
        text: 'On {/scores} choose stage, working group and rater, then fill in the sheet as in Excel; a block copied there can be pasted. A cell holds a number, “abst.” (abstained), “n/a” (cannot judge) or is open. None of the last three counts as 0. What does not fit the scale is marked and not saved.',
      },
      {
        kind: 'text',
        text: 'Under {score-sheets.part.files} sheets for Excel are issued, one file a person, and taken in again, many at once. A report comes first: what is new, changed, equal or invalid. Empty cells overwrite nothing. Foreign tables are read as well; check criteria, raters, ideas and scale before taking them over. Sheets of several people in one workbook are read for each of them; two crosses in a row are a question, not a value. {score-sheets.part.progress} shows who still owes what.',
      },
    ],
  },
  {
    id: 'ranking',
    title: 'Ranking',
    blocks: [
      {
        kind: 'steps',
        items: [
          '**Mean within each working group** of all who gave a number. Group A gives 4 and 5, one person abstains: 4.5. Group B gives 3 three times: 3.',
          '**Mean over the groups**, each an equal voice whatever its size: 3.75.',
          '**Place on the scale**: 3.75 of 5 is 75 of 100. For effort it is the other way round.',
          '**Weigh**: with a weight share of 30 % that makes 22.5 of 30 possible points. The sum over all criteria is the overall value.',
        ],
      },
      {
        kind: 'text',
        text: 'Ties stay ties: two ideas on rank 9, the next on rank 11. If a criterion has no score, its weight is spread over the others and {ranking.column.span} shows where the value may end. Without any score there is no rank.',
      },
      {
        kind: 'text',
        text: '{ranking.view.weights}: each group enters what matters to it, by points, improvements or pairs; comparisons of pairs can also be joined as such ({weights.joining.comparisons}); the joined weights count once adopted. {ranking.view.what-if}: try other weights and voices; nothing is saved.',
      },
      {
        kind: 'text',
        text: '{ranking.choose-pilot} and {ranking.reserve} ask for a reason. The computed rank stays beside the decision.',
      },
    ],
  },
  {
    id: 'export',
    title: 'Excel file',
    blocks: [
      {
        kind: 'text',
        text: '{ranking.export} on {/ranking} writes a workbook with live formulas: change a yellow cell and see what follows. Changes there do not come back into the program.',
      },
    ],
  },
  {
    id: 'portfolio',
    title: 'Pilots and reserve',
    blocks: [
      {
        kind: 'text',
        text: '{/portfolio} lists the pilots in start order and the reserve with its reasons. An idea can come back from the reserve at any time.',
      },
    ],
  },
  {
    id: 'budget',
    title: 'Money',
    blocks: [
      {
        kind: 'text',
        text: '{/budget} holds one line per year, payer and kind for each pilot. Approved does not mean available: blocked amounts and conditions are taken off the sums. The page names the next step and the next meeting.',
      },
    ],
  },
  {
    id: 'papers',
    title: 'Writing the council paper',
    blocks: [
      {
        kind: 'text',
        text: 'On {/papers} choose {papers.create} and tick the pilots. The draft is made of what the program knows; go through {papers.items}, {papers.sections} and {papers.route}, then choose {papers.write}. The file is in German.',
      },
    ],
  },
]
