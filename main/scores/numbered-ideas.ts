import type { NumberedIdea } from '../../shared/scores/score-workbook.ts'
import type { Database } from '../database/open-database.ts'

/** Every idea of the catalogue with its number and the cell that its title came from, for scores to be matched with. */
export async function listNumberedIdeas(database: Pick<Database, 'selectFrom'>): Promise<NumberedIdea[]> {
  const ideas = await database
    .selectFrom('idea')
    .leftJoin('origin', (join) =>
      join.onRef('origin.ideaId', '=', 'idea.id').on('origin.field', '=', 'title'),
    )
    .select([
      'idea.id',
      'idea.number',
      'idea.title',
      'idea.text',
      'origin.fileName',
      'origin.sheet',
      'origin.row',
    ])
    .orderBy('idea.number')
    .execute()
  const byId = new Map(ideas.map((idea) => [idea.id, idea]))
  return [...byId.values()].map(({ id, number, title, text, fileName, sheet, row }) => ({
    key: id,
    number,
    title,
    description: text,
    ...(fileName !== null && row !== null && { source: { file: fileName, sheet, row } }),
  }))
}
