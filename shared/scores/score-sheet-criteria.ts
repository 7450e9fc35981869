import { foldHeading } from '../import/headings.ts'
import { isAsked } from '../stages/asked-groups.ts'
import type { Succession } from '../stages/criterion-succession.ts'
import type { CriteriaCatalogue, Criterion } from '../stages/stage.ts'
import { scaleOf } from '../stages/stage.ts'
import type { ScoreSheetKey } from './score-sheet-key.ts'

type SheetCriterion = ScoreSheetKey['criteria'][number]

/** How a criterion of a sheet that came back meets one of the stage as it is today. */
export type CriterionPairing = {
  /** Index in the key. */
  column: number
  name: string
  criterionId: string | null
  /**
   * `renamed`: another name by now. `other-scale`: the same question on other points, so its marks cannot be taken.
   * `asked-anew`: changed so much since the sheet was issued that its marks no longer hold. `not-asked`: the rater's group is
   * not asked about it any more.
   */
  how: 'same' | 'renamed' | 'other-scale' | 'asked-anew' | 'not-asked' | 'gone'
  newName: string | null
}

export type CriteriaPairing = {
  columns: CriterionPairing[]
  /** Criteria of the stage that the sheet did not ask; they stay open. */
  missing: { id: string; name: string }[]
}

/**
 * Pairs the criteria of a score sheet with those of the stage today: by what became of them, else by name, else by question. A question of
 * the same words under a new name is the same criterion; another one stays without partner, and its marks are not taken.
 *
 * @param since what became of the criteria of older versions, and the group of the rater
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { pairCriteria } from './score-sheet-criteria.ts'
 * const { catalogue } = workingGroups
 * const [benefit] = catalogue.criteria
 * const old = { ...benefit, id: 'old', name: 'Mehrwert', header: 'K1 Mehrwert', reasonHeader: '', minimum: 0, maximum: 5, step: 0.5 }
 * const { columns, missing } = pairCriteria([old], catalogue)
 * columns[0].how // → "renamed"
 * missing.length // → 4
 */
export function pairCriteria(
  criteria: readonly SheetCriterion[],
  catalogue: CriteriaCatalogue,
  since: { succession?: Succession; groupId?: string } = {},
): CriteriaPairing {
  const { succession, groupId } = since

  const free = new Set(catalogue.criteria)
  const partners = new Map<SheetCriterion, Criterion>()
  const rules: ((mine: SheetCriterion, theirs: Criterion) => boolean)[] = [
    (mine, theirs) => (succession?.today.get(mine.id) ?? mine.id) === theirs.id,
    (mine, theirs) => foldHeading(mine.name) === foldHeading(theirs.name),
    (mine, theirs) => mine.question !== '' && foldHeading(mine.question) === foldHeading(theirs.question),
  ]
  for (const fits of rules)
    for (const mine of criteria) {
      if (partners.has(mine)) continue
      const found = [...free].find((theirs) => fits(mine, theirs))
      if (found === undefined) continue
      partners.set(mine, found)
      free.delete(found)
    }
  const columns = criteria.map((mine, column) => {
    const pairing = pairingOf(mine, { column, catalogue, partner: partners.get(mine) })
    const isOutdated = succession?.outdated.has(mine.id) === true
    if (isOutdated) return { ...pairing, criterionId: null, how: 'asked-anew' as const }
    const isPassedOver = pairing.criterionId !== null && !asks(pairing.criterionId)
    return isPassedOver ? { ...pairing, criterionId: null, how: 'not-asked' as const } : pairing
  })
  return { columns, missing: [...free].filter(({ id }) => asks(id)).map(({ id, name }) => ({ id, name })) }

  function asks(criterionId: string): boolean {
    const criterion = catalogue.criteria.find(({ id }) => id === criterionId)
    return groupId === undefined || criterion === undefined || isAsked(criterion, groupId)
  }
}

function pairingOf(
  mine: SheetCriterion,
  {
    column,
    catalogue,
    partner,
  }: { column: number; catalogue: CriteriaCatalogue; partner: Criterion | undefined },
): CriterionPairing {
  const { name } = mine
  if (partner === undefined) return { column, name, criterionId: null, how: 'gone', newName: null }
  const { minimum, maximum, step } = scaleOf(catalogue, partner)
  const isSameScale = mine.minimum === minimum && mine.maximum === maximum && mine.step === step
  if (!isSameScale) return { column, name, criterionId: null, how: 'other-scale', newName: partner.name }
  const isRenamed = mine.name !== partner.name
  return {
    column,
    name,
    criterionId: partner.id,
    how: isRenamed ? 'renamed' : 'same',
    newName: isRenamed ? partner.name : null,
  }
}
