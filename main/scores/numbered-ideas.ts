import type { NumberedIdea } from '../../shared/scores/score-workbook.ts'
import type { Database } from '../database/open-database.ts'
import { listTitleCells } from '../import/origin-cells.ts'

/** Every idea of the catalogue with its number and the cell that its title came from, for scores to be matched with. */
export async function listNumberedIdeas(database: Pick<Database, 'selectFrom'>): Promise<NumberedIdea[]> {
  const ideas = await database
    .selectFrom('idea')
    .select(['id', 'number', 'title', 'text'])
    .orderBy('number')
    .execute()
  const titles = await listTitleCells(database)
  return ideas.map(({ id, number, title, text }) => {
    const source = titles.get(id)
    return { key: id, number, title, description: text, ...(source && { source }) }
  })
}
