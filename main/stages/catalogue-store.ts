import type { CatalogueVersion, CriterionMarks } from '../../shared/stages/catalogue-contract.ts'
import type { CatalogueView, CriterionView } from '../../shared/stages/catalogue-view.ts'
import { type Succession, successionOf } from '../../shared/stages/criterion-succession.ts'
import { exitRule } from '../../shared/stages/exit-rule-view.ts'
import type { StageRule } from '../../shared/stages/rule-changes.ts'
import type { Scale } from '../../shared/stages/stage.ts'
import type { Database } from '../database/open-database.ts'
import { listCatalogueGroups } from './catalogue-groups.ts'
import { listCriterionGroups } from './criterion-groups.ts'
import type { CatalogueRow, CriterionRow, ScaleStepRow, StageRow } from '../database/schema.ts'

type Reading = Pick<Database, 'selectFrom'>

/** Every version of the catalogue of a stage, the newest first. */
export async function listCatalogues(database: Reading, stageId: string): Promise<CatalogueVersion[]> {
  const rows = await database
    .selectFrom('catalogue')
    .selectAll()
    .where('stageId', '=', stageId)
    .orderBy('version', 'desc')
    .execute()
  const stage = await database
    .selectFrom('stage')
    .select(['exitRule', 'minimumRaters'])
    .where('id', '=', stageId)
    .executeTakeFirstOrThrow()
  const versions: CatalogueVersion[] = []
  for (const [place, row] of rows.entries()) {
    const marks = await listMarks(database, row.id)
    const markCount = marks.reduce((sum, { count }) => sum + count, 0)
    const rule = versionRule(stage, row, place === 0)
    versions.push({ ...(await readCatalogue(database, row)), ...rule, markCount })
  }
  return versions
}

/** The rule that goes with a version of the catalogue of a stage. */
export function versionRule(
  stage: Pick<StageRow, 'exitRule' | 'minimumRaters'>,
  { exitRule: own, minimumRaters }: Pick<CatalogueRow, 'exitRule' | 'minimumRaters'>,
  isNewest: boolean,
): StageRule {
  return {
    exitRule: exitRule.parse(JSON.parse(isNewest ? stage.exitRule : (own ?? stage.exitRule))),
    minimumRaters: isNewest ? stage.minimumRaters : (minimumRaters ?? stage.minimumRaters),
  }
}

/** What was said to the criteria of a catalogue, whatever its state; criteria without marks are left out. */
export async function listMarks(database: Reading, catalogueId: string): Promise<CriterionMarks[]> {
  const groups = await database
    .selectFrom('score')
    .innerJoin('criterion', 'criterion.id', 'score.criterionId')
    .select(({ fn }) => ['score.criterionId', 'score.value', fn.countAll<number>().as('count')])
    .where('criterion.catalogueId', '=', catalogueId)
    .groupBy(['score.criterionId', 'score.value'])
    .execute()
  const marks = new Map<string, CriterionMarks>()
  for (const { criterionId, value, count } of groups) {
    const one = marks.get(criterionId) ?? { criterionId, count: 0, values: [] }
    marks.set(criterionId, one)
    one.count += count
    if (value !== null) one.values.push(value)
  }
  return [...marks.values()]
}

/** What became of the criteria of the older versions of a stage. */
export async function readSuccession(
  database: Reading,
  { id: stageId, catalogue }: { id: string; catalogue: Pick<CatalogueView, 'criteria'> },
): Promise<Succession> {
  const links = await database
    .selectFrom('criterion')
    .innerJoin('catalogue', 'catalogue.id', 'criterion.catalogueId')
    .select(['criterion.id', 'criterion.previousId', 'criterion.askedAnew'])
    .where('catalogue.stageId', '=', stageId)
    .execute()
  return successionOf(
    links.map(({ id, previousId, askedAnew }) => ({
      id,
      previousId: previousId ?? undefined,
      askedAnew: askedAnew === 1,
    })),
    catalogue.criteria.map(({ id }) => id),
  )
}

/** A version of a catalogue with its criteria and scales. */
export async function readCatalogue(database: Reading, row: CatalogueRow): Promise<CatalogueView> {
  const { id, revision, stageId, version, createdOn, reason } = row
  const criteria = await database
    .selectFrom('criterion')
    .selectAll()
    .where('catalogueId', '=', id)
    .orderBy('position')
    .execute()
  const groups = await listCriterionGroups(database, id)
  const groupIds = await listCatalogueGroups(database, id)
  return {
    id,
    stageId,
    version,
    createdOn,
    revision,
    reason,
    criteria: criteria.map((criterion) => criterionOf(criterion, groups.get(criterion.id))),
    scales: await listScales(database, id),
    ...(groupIds === undefined ? {} : { groupIds }),
  }
}

/** In the order of their first use, which is the order they were written in. */
async function listScales(database: Reading, catalogueId: string): Promise<Scale[]> {
  const scales = await database
    .selectFrom('scale')
    .selectAll()
    .where('catalogueId', '=', catalogueId)
    .orderBy('id')
    .execute()
  const steps = await database
    .selectFrom('scaleStep')
    .innerJoin('scale', 'scale.id', 'scaleStep.scaleId')
    .selectAll('scaleStep')
    .where('scale.catalogueId', '=', catalogueId)
    .orderBy('scaleStep.value')
    .execute()
  return scales.map(({ id, name, minimum, maximum, step }) => ({
    id,
    name,
    minimum,
    maximum,
    step,
    steps: steps.filter(({ scaleId }) => scaleId === id).map(stepOf),
  }))
}

function stepOf({ value, name, anchor }: ScaleStepRow): Scale['steps'][number] {
  return anchor === '' ? { value, name } : { value, name, anchor }
}

function criterionOf(
  { scaleId, threshold, previousId, askedAnew, ...row }: CriterionRow,
  groupIds: string[] | undefined,
): CriterionView {
  const { id, revision, name, question, kind, direction, weight, position } = row
  return {
    id,
    revision,
    name,
    question,
    kind,
    direction,
    weight,
    position,
    askedAnew: askedAnew === 1,
    ...(scaleId === null ? {} : { scaleId }),
    ...(threshold === null ? {} : { threshold }),
    ...(previousId === null ? {} : { previousId }),
    ...(groupIds === undefined ? {} : { groupIds }),
  }
}
