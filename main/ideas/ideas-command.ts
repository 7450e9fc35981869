import type { IdeaLine } from '../../shared/ideas/idea.ts'
import { text } from '../../shared/language/text.ts'
import type { Database } from '../database/open-database.ts'
import type { Command } from '../hosts/command.ts'
import { withDatabase } from '../hosts/with-database.ts'
import { listIdeaChoices, listIdeas } from './idea-store.ts'

/** All ideas with what they came from: `wegweiser ideas`. */
export const ideasCommand: Command = {
  name: 'ideas',
  usage: 'ideas [--data DIR] [--json]',
  options: {},
  positionals: [0, 0],
  run: ({ folder }) =>
    withDatabase(folder, async ({ database }) => {
      const ideas = await describeIdeas(database)
      return { json: ideas, lines: ideas.map(lineOf) }
    }),
}

type DescribedIdea = Awaited<ReturnType<typeof describeIdeas>>[number]

/** The ideas as the command line tells them: names in place of ids, amounts in cents, every origin. */
async function describeIdeas(database: Database) {
  const choices = await listIdeaChoices(database)
  const fieldNames = new Map(choices.fieldsOfAction.map(({ id, name }) => [id, name]))
  const workshops = new Map(choices.workshops.map(({ id, number, title }) => [id, { number, title }]))
  const origins = await database
    .selectFrom('originCell')
    .select(['ideaId', 'field', 'fileName', 'sheet', 'row', 'column', 'raw'])
    .orderBy('id')
    .execute()
  const originsOf = Map.groupBy(origins, ({ ideaId }) => ideaId)
  const ideas = await listIdeas(database)
  return ideas.map((idea) => ({
    number: idea.number,
    title: idea.title,
    text: idea.text,
    fieldsOfAction: idea.fieldIds.flatMap((id) => fieldNames.get(id) ?? []),
    workshop: (idea.workshopId === null ? undefined : workshops.get(idea.workshopId)) ?? null,
    suggestedOn: idea.suggestedOn,
    standing: idea.standing,
    relation: idea.relation,
    cost: costOf(idea),
    points: idea.points,
    origins: (originsOf.get(idea.id) ?? []).map(({ field, fileName, sheet, row, column, raw }) => ({
      field,
      fileName,
      sheet,
      row,
      column,
      raw,
    })),
  }))
}

function costOf({ costLowCents, costHighCents, costPer }: IdeaLine) {
  if (costLowCents === null && costHighCents === null) return null
  return { lowCents: costLowCents, highCents: costHighCents, per: costPer }
}

function lineOf({ number, title, standing, workshop, fieldsOfAction }: DescribedIdea): string {
  const columns = [
    number.padEnd(7),
    text('de', `ideas.standing.${standing}`).padEnd(14),
    (workshop?.number ?? '–').padEnd(6),
    title.length > 60 ? `${title.slice(0, 59)}…` : title.padEnd(60),
    fieldsOfAction.join(', '),
  ]
  return columns.join('  ').trimEnd()
}
