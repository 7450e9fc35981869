import type { SampleSources } from '../../shared/overview/sample-sources.ts'
import type { NewRow } from '../database/row-writer.ts'
import { cellRows } from '../import/origin-cells.ts'
import type { SampleKeys } from './sample-keys.ts'
import { inCents, type SampleRows } from './sample-rows.ts'

type SampleIdea = SampleSources['ideas'][number]

/** Ideas with their fields of action, authors, origins and the points that the workshops gave them. */
export function buildIdeaRows(sources: SampleSources, keys: SampleKeys): SampleRows {
  const people = new Map(sources.people.map((person) => [person.number, person]))
  return {
    idea: buildIdeas(sources, keys),
    ideaAuthor: sources.ideaAuthors.map(({ idea, person }) => {
      const author = people.get(person)
      const name = author === undefined ? '' : `${author.givenName} ${author.familyName}`
      return { id: keys.newId(), ideaId: keys.find(idea), personId: keys.find(person), name }
    }),
    ideaField: sources.ideas.flatMap((idea) =>
      idea.fieldsOfAction.map((field) => ({
        id: keys.newId(),
        ideaId: keys.find(idea.number),
        fieldOfActionId: keys.find(field),
      })),
    ),
    ideaCells: buildCells(sources, keys),
    evidence: sources.ideas.flatMap(({ number, points }) =>
      points === null
        ? []
        : {
            id: keys.newId(),
            ideaId: keys.find(number),
            ideaImportId: null,
            kind: 'votesWorkshop',
            value: points,
            scaleMinimum: null,
            scaleMaximum: null,
          },
    ),
  }
}

function buildIdeas(sources: SampleSources, keys: SampleKeys): NewRow<'idea'>[] {
  const standings = new Map(sources.standings.map((standing) => [standing.idea, standing]))
  const leads = new Map(sources.pilots.map((pilot) => [pilot.idea, pilot]))
  return sources.ideas.map((idea) => {
    const standing = standings.get(idea.number)
    const pilot = leads.get(idea.number)
    return {
      id: keys.define(idea.number),
      number: idea.number,
      title: idea.title,
      text: idea.text,
      benefit: '',
      workshopId: keys.find(idea.workshop),
      suggestedOn: idea.suggestedOn,
      costLowCents: inCents(idea.costLowEuro),
      costHighCents: inCents(idea.costHighEuro),
      costPer: idea.costPer === '' ? null : idea.costPer,
      relation: idea.relation,
      existingProjectId: idea.existingProject === null ? null : keys.find(idea.existingProject),
      standing: pilot === undefined ? (standing?.standing ?? 'in-selection') : 'pilot',
      standingReason: pilot?.reason ?? standing?.reason ?? '',
      standingSince: pilot?.chosenOn ?? standing?.since ?? null,
      standingBy: pilot?.chosenBy ?? standing?.by ?? '',
    }
  })
}

function buildCells(sources: SampleSources, keys: SampleKeys): NewRow<'ideaCells'>[] {
  const files = new Map(sources.originFiles.map((file) => [file.workshop, file]))
  const fieldNames = new Map(sources.programme.fieldsOfAction.map((field) => [field.key, field.name]))
  return sources.ideas.flatMap((idea) => {
    const file = files.get(idea.workshop)
    if (file === undefined) throw new RangeError(`origin-files.csv knows no file of ${idea.workshop}`)
    const cells = [
      { field: 'title', column: file.titleColumn, raw: idea.title },
      { field: 'description', column: file.textColumn, raw: idea.text },
      { field: 'fieldsOfAction', column: file.fieldColumn, raw: rawFields(idea, fieldNames) },
      { field: 'cost', column: file.costColumn, raw: idea.costAsWritten },
      { field: 'votesWorkshop', column: file.pointsColumn, raw: String(idea.points ?? '') },
    ]
    const place = { ideaImportId: null, fileName: file.file, sheet: file.sheet, row: idea.row }
    return cellRows(
      cells.filter(({ raw }) => raw !== '').map((cell) => ({ ...place, ...cell })),
      { ideaId: keys.find(idea.number), newId: keys.newId },
    )
  })
}

function rawFields(idea: SampleIdea, fieldNames: ReadonlyMap<string, string>): string {
  return idea.fieldsOfAction.map((field) => fieldNames.get(field) ?? field).join('; ')
}
