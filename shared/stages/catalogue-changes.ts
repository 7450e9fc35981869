import {
  type CriteriaCatalogue,
  criteriaOf,
  type Criterion,
  type CriterionKind,
  type Direction,
  type Scale,
  scaleOf,
} from './stage.ts'

/** One difference between two versions of a catalogue. `name` is that of the newer version where it has the criterion. */
export type CatalogueChange = { criterionId: string; name: string } & (
  | { what: 'added' | 'removed' }
  | { what: 'name' | 'question'; before: string; after: string }
  | { what: 'kind'; before: CriterionKind; after: CriterionKind }
  | { what: 'direction'; before: Direction; after: Direction }
  | { what: 'scale'; before: Scale; after: Scale }
  | { what: 'threshold'; before: number | null; after: number | null }
  | { what: 'weight'; before: number; after: number }
  /** Null: every group. */
  | { what: 'groups'; before: readonly string[] | null; after: readonly string[] | null }
)

/**
 * What the newer of two catalogues asks otherwise, criterion by criterion; removed criteria last.
 *
 * @param origins of each criterion of the newer catalogue the id that it had in the older one; absent for a new one
 * @example
 * import { suitability } from './norderstedter-weg.ts'
 * import { compareCatalogues } from './catalogue-changes.ts'
 * const { catalogue } = suitability
 * const [topic, vision] = catalogue.criteria
 * const newer = { ...catalogue, criteria: [{ ...topic, name: 'Digital?' }] }
 * const changes = compareCatalogues(catalogue, newer, new Map([[topic.id, topic.id]]))
 * changes.map(({ what, name }) => [what, name]) // → [["name", "Digital?"], ["removed", "Passt zur Vision?"]]
 */
export function compareCatalogues(
  older: CriteriaCatalogue,
  newer: CriteriaCatalogue,
  origins: ReadonlyMap<string, string>,
): CatalogueChange[] {
  const before = new Map(older.criteria.map((criterion) => [criterion.id, criterion]))
  const kept = new Set<string>()
  const changes = criteriaOf(newer).flatMap((criterion): CatalogueChange[] => {
    const { id: criterionId, name } = criterion
    const origin = before.get(origins.get(criterionId) ?? '')
    if (origin === undefined) return [{ criterionId, name, what: 'added' }]
    kept.add(origin.id)
    return changesOf(
      { ...origin, scale: scaleOf(older, origin) },
      { ...criterion, scale: scaleOf(newer, criterion) },
    )
  })
  const removed = criteriaOf(older)
    .filter(({ id }) => !kept.has(id))
    .map(({ id, name }): CatalogueChange => ({ criterionId: id, name, what: 'removed' }))
  return [...changes, ...removed]
}

type WithScale = Criterion & { scale: Scale }

function changesOf(before: WithScale, after: WithScale): CatalogueChange[] {
  const place = { criterionId: after.id, name: after.name }
  const changes: CatalogueChange[] = []
  for (const what of ['name', 'question'] as const)
    if (before[what] !== after[what])
      changes.push({ ...place, what, before: before[what], after: after[what] })
  if (before.kind !== after.kind)
    changes.push({ ...place, what: 'kind', before: before.kind, after: after.kind })
  if (before.direction !== after.direction)
    changes.push({ ...place, what: 'direction', before: before.direction, after: after.direction })
  if (!isSameScale(before.scale, after.scale))
    changes.push({ ...place, what: 'scale', before: before.scale, after: after.scale })
  const [least, now] = [before.threshold ?? null, after.threshold ?? null]
  if (least !== now) changes.push({ ...place, what: 'threshold', before: least, after: now })
  if (!isSameSet(before.groupIds, after.groupIds))
    changes.push({
      ...place,
      what: 'groups',
      before: before.groupIds ?? null,
      after: after.groupIds ?? null,
    })
  if (before.weight !== after.weight)
    changes.push({ ...place, what: 'weight', before: before.weight, after: after.weight })
  return changes
}

function isSameSet(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return JSON.stringify(a?.toSorted()) === JSON.stringify(b?.toSorted())
}

/**
 * Whether two scales offer the same marks under the same words, whatever their ids.
 *
 * @example
 * import { benefitScale } from './norderstedter-scales.ts'
 * import { isSameScale } from './catalogue-changes.ts'
 * isSameScale(benefitScale, { ...benefitScale, id: 'other' }) // → true
 * isSameScale(benefitScale, { ...benefitScale, step: 1 }) // → false
 */
export function isSameScale(a: Scale, b: Scale): boolean {
  return contentOf(a) === contentOf(b)
}

function contentOf({ name, minimum, maximum, step, steps }: Scale): string {
  const named = steps
    .toSorted((a, b) => a.value - b.value)
    .map(({ value, name: called, anchor = '' }) => [value, called, anchor])
  return JSON.stringify([name, minimum, maximum, step, named])
}

/**
 * The differences that need a new version once there are marks: all but the weights, which only say how much a mark counts.
 *
 * @example
 * import { versionedChanges } from './catalogue-changes.ts'
 * const weight = { criterionId: 'c', name: 'Nutzen', what: 'weight', before: 30, after: 40 }
 * versionedChanges([weight, { ...weight, what: 'added' }]).length // → 1
 */
export function versionedChanges(changes: readonly CatalogueChange[]): CatalogueChange[] {
  return changes.filter(({ what }) => what !== 'weight')
}

type Version = {
  id: string
  version: number
  criteria: readonly { id: string; previousId?: string | undefined }[]
}

/**
 * Which criterion of an older version each criterion of a newer one comes from, through all versions between.
 *
 * @example
 * import { originsBetween } from './catalogue-changes.ts'
 * const versions = [
 *   { id: 'v1', version: 1, criteria: [{ id: 'a1' }] },
 *   { id: 'v2', version: 2, criteria: [{ id: 'a2', previousId: 'a1' }, { id: 'b2' }] },
 *   { id: 'v3', version: 3, criteria: [{ id: 'a3', previousId: 'a2' }, { id: 'b3', previousId: 'b2' }] },
 * ]
 * [...originsBetween(versions, versions[0], versions[2])] // → [["a3", "a1"]]
 */
export function originsBetween(
  versions: readonly Version[],
  older: Version,
  newer: Version,
): Map<string, string> {
  const previous = new Map(
    versions.flatMap(({ criteria }) => criteria.map(({ id, previousId }) => [id, previousId] as const)),
  )
  const wanted = new Set(older.criteria.map(({ id }) => id))
  return new Map(
    newer.criteria.flatMap(({ id }) => {
      let origin: string | undefined = id
      while (origin !== undefined && !wanted.has(origin)) origin = previous.get(origin)
      return origin === undefined ? [] : [[id, origin] as const]
    }),
  )
}
