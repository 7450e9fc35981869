import type { Score } from '../scores/score.ts'
import { uniqueHeaders, type PlanCell, type SheetPlan } from '../workbook-plan.ts'
import { firstMarkColumn, headerRow, tableSheet, type WorkbookLayout } from './ranking-workbook-layout.ts'

/** The sheets with what people entered: ideas and scores. */

/** The ideas with their origin. */
export function ideasSheet({ input, say }: WorkbookLayout): SheetPlan {
  const headers = uniqueHeaders([
    say('workbook.serial'),
    say('workbook.number'),
    say('workbook.idea-title'),
    say('workbook.idea-text'),
    say('workbook.fields'),
    say('workbook.workshop'),
    say('workbook.origin-file'),
    say('workbook.origin-sheet'),
    say('workbook.origin-row'),
  ])
  const wrapped = new Set([2, 3, 4])
  return tableSheet({
    name: say('workbook.sheet.ideas'),
    title: say('workbook.sheet.ideas'),
    note: say('workbook.note.ideas'),
    widths: [8, 10, 36, 60, 26, 20, 24, 18, 10],
    frozenColumns: 3,
    tables: [
      {
        name: 'Ideas',
        top: headerRow,
        left: 1,
        filter: true,
        columns: headers.map((header, index) => ({ header, look: 'plain', wrap: wrapped.has(index) })),
        rows: input.ideas.map(({ number, title, text, fieldsOfAction, workshop, origin }, index) => [
          index + 1,
          number,
          title,
          text,
          fieldsOfAction.join(', '),
          workshop,
          origin?.file ?? null,
          origin?.sheet ?? null,
          origin?.row ?? null,
        ]),
      },
    ],
  })
}

/** One entry per idea and rater who said something about it, in the order of ideas, groups and raters. */
export function scoreEntries(input: WorkbookLayout['input']): {
  serial: number
  group: number
  rater: string
  scores: Map<string, Score>
}[] {
  const said = new Map<string, Map<string, Score>>()
  for (const score of input.scores) {
    const key = `${score.ideaId}\n${score.raterId}`
    const own = said.get(key) ?? new Map<string, Score>()
    said.set(key, own.set(score.criterionId, score))
  }
  const places = input.groups.flatMap(({ id }, group) =>
    input.raters.filter(({ workingGroupId }) => workingGroupId === id).map((rater) => ({ group, rater })),
  )
  return input.ideas.flatMap(({ id }, index) =>
    places.flatMap(({ group, rater }) => {
      const scores = said.get(`${id}\n${rater.id}`)
      return scores ? [{ serial: index + 1, group: group + 1, rater: rater.name, scores }] : []
    }),
  )
}

/** One row per idea and rater; words stand for the states that are no values. */
export function scoresSheet(
  { input, criteria, say }: WorkbookLayout,
  entries: ReturnType<typeof scoreEntries>,
): SheetPlan {
  const words = {
    abstained: say('workbook.abstained'),
    'cannot-judge': say('workbook.cannot-judge'),
    open: say('workbook.open'),
  }
  const cellOf = (score: Score | undefined): PlanCell =>
    score?.state === 'value' ? score.value : words[score?.state ?? 'open']
  const headers = uniqueHeaders([
    say('workbook.serial'),
    say('workbook.number'),
    say('workbook.group-number'),
    say('workbook.group'),
    say('workbook.rater'),
    ...criteria.map(({ name }) => name),
  ])
  return tableSheet({
    name: say('workbook.sheet.scores'),
    title: say('workbook.sheet.scores'),
    note: say('workbook.note.scores'),
    widths: [8, 10, 8, 28, 24, ...criteria.map(() => 17)],
    frozenColumns: firstMarkColumn - 1,
    tables: [
      {
        name: 'Scores',
        top: headerRow,
        left: 1,
        filter: true,
        columns: headers.map((header, index) => ({
          header,
          look: index + 1 < firstMarkColumn ? 'plain' : 'input',
        })),
        rows: entries.map(({ serial, group, rater, scores }) => [
          serial,
          input.ideas[serial - 1]?.number ?? null,
          group,
          input.groups[group - 1]?.name ?? null,
          rater,
          ...criteria.map(({ id }) => cellOf(scores.get(id))),
        ]),
      },
    ],
  })
}
