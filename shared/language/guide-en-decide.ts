import type { GuideChapter } from './guide-text.ts'

/** The guide in English: what helps to decide fairly and to explain the decision. */
export const guideEnDecide: readonly GuideChapter[] = [
  {
    id: 'catalogue',
    title: 'Changing criteria and stages',
    blocks: [
      {
        kind: 'text',
        text: 'On {/stages}, {catalogue.edit} opens criteria, questions, scales and thresholds. Once there are scores, a change becomes a new version with a reason; unchanged criteria keep their scores, and for each changed one you decide. {catalogue.versions.show} shows all versions, their differences and the old ranking. Exit rule, minimum of scores and the groups that are asked belong to the version as well; every decision keeps the rule it was made by. {way.add} adds a stage: empty, as a copy of another one, or from a template.',
      },
    ],
  },
  {
    id: 'rounds',
    title: 'Blind rounds',
    blocks: [
      {
        kind: 'text',
        text: '{score-sheets.part.rounds} on {/scores} opens a blind round: until it is closed nobody is shown the scores of others, neither in the ranking nor in files. Closing seals them for the talk; a value can be agreed on with a reason, another round can follow, and what was said before stays. {ranking.view.agreement} on {/ranking} says how far people agree and what is most worth talking about. There are no passwords: who chooses another person’s sheet can read it.',
      },
    ],
  },
  {
    id: 'robustness',
    title: 'How robust is the ranking?',
    blocks: [
      {
        kind: 'text',
        text: '{ranking.view.robustness} computes the ranking ten thousand times with weights and scores within what is open, and shows how often each idea comes on which rank. The same start number gives the same result everywhere. With a scenario under {funded.show} the margin tells in how many runs an idea is funded; the line lies where, from rank 1 on, the money of a budget ends. Cheap ideas below it may still be funded. Below: two other methods, how far each weight may move, and what tips the scales for one idea.',
      },
    ],
  },
  {
    id: 'why-not',
    title: 'Why not?',
    blocks: [
      {
        kind: 'text',
        text: 'An opened idea tells why it goes on or not, what is missing and who is just above. Each change named under {why-not.changes} would be enough by itself; it has been computed with the whole ranking. {why-not.letter} writes a kind letter. If an idea lacks money in a scenario, it says how many euros of which budget, who gets them, and what would bring it in.',
      },
    ],
  },
  {
    id: 'funnel',
    title: 'The way of the ideas',
    blocks: [
      {
        kind: 'text',
        text: 'On {/stages}, {funnel.title} shows how many ideas came into each stage and what became of them; a part opens its ideas, an idea its way. {ranking.view.seals} on {/ranking} freezes a stage: {seal.add} keeps how it stands now, with a fingerprint. Later differences are shown above the ranking. A seal is taken away only after a question, and its fingerprint stays in the trail.',
      },
    ],
  },
  {
    id: 'selection',
    title: 'Selection within a budget',
    blocks: [
      {
        kind: 'text',
        text: '{portfolio.view.selection} on {/portfolio} finds the choice with the highest sum of overall values within budgets and rules. If the rules clash, it names a smallest set of clashing rules and what is missing. Ideas without costs are named and never count as 0. Decisions by hand need a reason and stand beside the computed choice.',
      },
    ],
  },
  {
    id: 'charts',
    title: 'Passing charts on',
    blocks: [
      {
        kind: 'text',
        text: 'Below a chart, {chart.save} gives a PNG, an SVG or puts it into a paper, with title and finding, as it looks on that day.',
      },
    ],
  },
]
