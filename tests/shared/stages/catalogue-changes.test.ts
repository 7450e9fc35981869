import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareCatalogues,
  originsBetween,
  versionedChanges,
} from '../../../shared/stages/catalogue-changes.ts'
import { catalogueChangeText } from '../../../shared/stages/catalogue-change-text.ts'
import { catalogueOfDraft, draftOf } from '../../../shared/stages/catalogue-draft.ts'
import { ideaCheck, norderstedterWeg, workingGroups } from '../../../shared/stages/norderstedter-weg.ts'
import type { CriteriaCatalogue } from '../../../shared/stages/stage.ts'

const { catalogue } = workingGroups
const same = (of: CriteriaCatalogue) => new Map(of.criteria.map(({ id }) => [id, id]))

describe('the differences between two catalogues', () => {
  it('are none between a catalogue and its unchanged draft', () => {
    for (const { catalogue: one } of norderstedterWeg)
      expect(compareCatalogues(one, catalogueOfDraft(draftOf(one), one), same(one))).toEqual([])
  })

  it('are none either where groups score the stage, and a single criterion asks fewer of them', () => {
    const groups = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
    fc.assert(
      fc.property(groups, groups, (groupIds, own) => {
        const draft = draftOf(catalogue)
        const asked = groupIds.length === 0 ? own : own.filter((id) => groupIds.includes(id))
        const criteria = draft.criteria.map((one, place) => (place === 0 ? { ...one, groupIds: asked } : one))
        const stored = catalogueOfDraft({ ...draft, groupIds, criteria }, catalogue)
        const effective = asked.length === 0 ? groupIds : asked
        expect(stored.criteria[0]?.groupIds ?? []).toEqual(effective)
        expect(stored.criteria[1]?.groupIds ?? []).toEqual(groupIds)
        expect(compareCatalogues(stored, catalogueOfDraft(draftOf(stored), stored), same(stored))).toEqual([])
      }),
    )
  })

  it('do not depend on the order of the criteria', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(catalogue.criteria, { minLength: 5 }), (criteria) => {
        const moved = criteria.map((criterion, index) => ({ ...criterion, position: index + 1 }))
        expect(compareCatalogues(catalogue, { ...catalogue, criteria: moved }, same(catalogue))).toEqual([])
      }),
    )
  })

  it('name exactly what was added, removed and changed', () => {
    const ids = ideaCheck.catalogue.criteria.map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), fc.nat(3), (removed, renamed, added) => {
        const fresh = Array.from({ length: added }, (_, index) => ({
          id: `new-${index}`,
          name: `Neu ${index}`,
          question: '',
          kind: 'scored' as const,
          direction: 'benefit' as const,
          weight: 1,
          position: 50 + index,
        }))
        const kept = ideaCheck.catalogue.criteria
          .filter(({ id }) => !removed.includes(id))
          .map((one) => (renamed.includes(one.id) ? { ...one, name: `${one.name}!` } : one))
        const newer = { ...ideaCheck.catalogue, criteria: [...kept, ...fresh] }
        const changes = compareCatalogues(ideaCheck.catalogue, newer, same(ideaCheck.catalogue))
        const idsOf = (what: string) =>
          changes.filter((one) => one.what === what).map((one) => one.criterionId)
        expect(idsOf('added')).toEqual(fresh.map(({ id }) => id))
        expect(idsOf('removed')).toEqual(removed)
        expect(idsOf('name')).toEqual(renamed.filter((id) => !removed.includes(id)))
        expect(changes).toHaveLength(idsOf('added').length + idsOf('removed').length + idsOf('name').length)
      }),
    )
  })

  it('need a version for everything but weights', () => {
    const criteria = catalogue.criteria.map((one) => ({ ...one, weight: one.weight + 1 }))
    const changes = compareCatalogues(catalogue, { ...catalogue, criteria }, same(catalogue))
    expect(changes).toHaveLength(5)
    expect(versionedChanges(changes)).toEqual([])
  })

  it('tell of a scale only the steps that say something else', () => {
    const scales = catalogue.scales.map((scale) => ({
      ...scale,
      steps: scale.steps.map((step) => (step.value === 3 ? { value: 3, name: 'spürbar' } : step)),
    }))
    const [change] = compareCatalogues(catalogue, { ...catalogue, scales }, same(catalogue))
    if (change === undefined) throw new Error('the scale differs')
    expect(catalogueChangeText(change, 'de')).toEqual({
      criterion: 'Nutzen für die Stadtgesellschaft',
      what: 'Skala',
      before: '3 = mittel: Spürbar für eine größere Gruppe oder einen Stadtteil.',
      after: '3 = spürbar',
    })
  })
})

describe('where a criterion comes from', () => {
  it('is followed through the versions between, and ends where it was asked for the first time', () => {
    const first = { id: 'v1', version: 1, criteria: [{ id: 'a1' }, { id: 'b1' }] }
    const second = { id: 'v2', version: 2, criteria: [{ id: 'a2', previousId: 'a1' }] }
    const third = { id: 'v3', version: 3, criteria: [{ id: 'a3', previousId: 'a2' }, { id: 'b3' }] }
    expect([...originsBetween([third, second, first], first, third)]).toEqual([['a3', 'a1']])
    expect([...originsBetween([third, second, first], third, third)]).toEqual([
      ['a3', 'a3'],
      ['b3', 'b3'],
    ])
  })
})
