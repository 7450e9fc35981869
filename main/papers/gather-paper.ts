import type { PaperPicture } from '../../shared/papers/paper.ts'
import type { IdeaOrigin, PaperInput, PaperPilot, PlacedPicture } from '../../shared/papers/paper-input.ts'
import { listBudgetLines, listPayers } from '../budget/budget-store.ts'
import type { Database } from '../database/open-database.ts'
import { listPilots } from '../portfolio/portfolio-store.ts'
import { gatherAssessment } from './gather-assessment.ts'
import { readPaper } from './paper-store.ts'

type Reading = Pick<Database, 'selectFrom'>

/**
 * Collects everything that a paper speaks of.
 *
 * @throws Problem `not-found`
 */
export async function gatherPaper(database: Reading, paperId: string): Promise<PaperInput> {
  const { pilotIds, consultations, resolutionItems, sections, annexes, pictures, ...paper } = await readPaper(
    database,
    paperId,
  )
  const pilots = await gatherPilots(database, pilotIds)
  const ideaIds = pilots.map(({ ideaId }) => ideaId)
  const programme = await database.selectFrom('programme').select(['name', 'city']).executeTakeFirst()
  return {
    programmeName: programme?.name ?? '',
    city: programme?.city ?? '',
    paper,
    consultations,
    resolutionItems,
    sections,
    annexes,
    pictures: await placePictures(database, pictures),
    pilots,
    assessment: await gatherAssessment(database, ideaIds),
    budget: { lines: await listBudgetLines(database, pilotIds), payers: await listPayers(database) },
    participation: await countParticipation(database),
    origins: await listOrigins(database, ideaIds),
  }
}

/** The pictures with their bytes, in the order of the paper. */
async function placePictures(database: Reading, pictures: readonly PaperPicture[]): Promise<PlacedPicture[]> {
  const rows = await database
    .selectFrom('paperPicture')
    .select(['id', 'width', 'height', 'png'])
    .where(
      'id',
      'in',
      pictures.map(({ id }) => id),
    )
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return pictures.flatMap(({ id, title, finding, drawnAt }) => {
    const row = byId.get(id)
    return row === undefined
      ? []
      : [{ title, finding, drawnAt, width: row.width, height: row.height, png: row.png }]
  })
}

export async function gatherPilots(database: Reading, pilotIds: readonly string[]): Promise<PaperPilot[]> {
  const pilots = await listPilots(database)
  return pilots
    .filter(({ id }) => pilotIds.includes(id))
    .toSorted((a, b) => a.number.localeCompare(b.number, 'de', { numeric: true }))
}

export async function countParticipation(database: Reading): Promise<PaperInput['participation']> {
  const count = async (table: 'workshop' | 'idea'): Promise<number> => {
    const { total } = await database
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    return total
  }
  const { volunteers } = await database
    .selectFrom('attendance')
    .select(({ fn }) => fn.count<number>('personId').distinct().as('volunteers'))
    .executeTakeFirstOrThrow()
  return { workshops: await count('workshop'), ideas: await count('idea'), volunteers }
}

/** The first line in which each idea was written down: the cell of its title, else any of its cells. */
async function listOrigins(database: Reading, ideaIds: readonly string[]): Promise<IdeaOrigin[]> {
  if (ideaIds.length === 0) return []
  const cells = await database
    .selectFrom('originCell as origin')
    .innerJoin('idea', 'idea.id', 'origin.ideaId')
    .leftJoin('workshop', 'workshop.id', 'idea.workshopId')
    .select([
      'idea.number as ideaNumber',
      'idea.title',
      'origin.field',
      'origin.fileName',
      'origin.sheet',
      'origin.row',
      'workshop.number as workshopNumber',
      'workshop.title as workshopTitle',
      'workshop.heldOn',
    ])
    .where('origin.ideaId', 'in', [...ideaIds])
    .orderBy('idea.number')
    .orderBy('origin.id')
    .execute()
  const byIdea = Map.groupBy(cells, ({ ideaNumber }) => ideaNumber)
  return [...byIdea.values()].flatMap((own) => {
    const cell = own.find(({ field }) => field === 'title') ?? own[0]
    if (cell === undefined) return []
    const { ideaNumber, title, fileName, sheet, row, workshopNumber, workshopTitle, heldOn } = cell
    const workshop = [workshopNumber, workshopTitle].filter(Boolean).join(' ')
    return [{ ideaNumber, title, fileName, sheet, row, workshop, heldOn }]
  })
}
