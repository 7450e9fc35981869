import { describe, expect, it } from 'vitest'
import { type CatalogueDraft, draftOf } from '../../../shared/stages/catalogue-draft.ts'
import { findDraftFaults } from '../../../shared/stages/draft-faults.ts'
import { norderstedterWeg, workingGroups } from '../../../shared/stages/norderstedter-weg.ts'

function faultsAfter(change: (draft: CatalogueDraft) => void): string[] {
  const draft = draftOf(workingGroups.catalogue)
  change(draft)
  return findDraftFaults(draft).map(({ code }) => code)
}

function scaleWith(change: object): string[] {
  return faultsAfter(({ scales }) => void Object.assign(scales[0] ?? {}, change))
}

const step = { id: 'a', name: 'ja', anchor: '' }

describe('a draft', () => {
  it('has no faults as long as it is the default way', () => {
    expect(norderstedterWeg.flatMap(({ catalogue }) => findDraftFaults(draftOf(catalogue)))).toEqual([])
  })

  it('needs a criterion, and each a name of its own and a scale', () => {
    expect(faultsAfter((draft) => void draft.criteria.splice(0))).toContain('no-criteria')
    expect(faultsAfter(({ criteria }) => void Object.assign(criteria[0] ?? {}, { name: ' ' }))).toEqual([
      'criterion-unnamed',
    ])
    expect(
      faultsAfter(({ criteria }) => void Object.assign(criteria[0] ?? {}, { name: 'komplexität ' })),
    ).toEqual(['criterion-twice'])
    expect(faultsAfter(({ criteria }) => void Object.assign(criteria[0] ?? {}, { scaleId: '?' }))).toEqual([
      'scale-missing',
    ])
  })

  it('asks about a single criterion only groups that score the stage', () => {
    const asked = (scoring: string[], groupIds: string[]) =>
      faultsAfter((draft) => {
        draft.groupIds = scoring
        Object.assign(draft.criteria[0] ?? {}, { groupIds })
      })
    expect(asked(['traffic'], ['traffic'])).toEqual([])
    expect(asked([], ['climate'])).toEqual([])
    expect(asked(['traffic'], ['traffic', 'climate'])).toEqual(['group-outside'])
  })

  it('needs scales whose steps lead from end to end and carry different names and points', () => {
    expect(scaleWith({ name: '' })).toEqual(['scale-unnamed'])
    expect(scaleWith({ steps: [], minimum: 5 })).toEqual(['scale-range'])
    expect(scaleWith({ steps: [], step: 0 })).toEqual(['scale-step'])
    expect(scaleWith({ steps: [], step: 2 })).toEqual(['scale-step'])
    expect(scaleWith({ steps: [{ ...step, value: 1.2 }] })).toEqual(['step-off-scale'])
    expect(scaleWith({ steps: [{ ...step, value: 1, name: '' }] })).toEqual(['step-unnamed'])
    expect(
      scaleWith({
        steps: [
          { ...step, value: 1 },
          { ...step, value: 1 },
        ],
      }),
    ).toEqual(['step-twice'])
  })

  it('passes over a scale that no criterion uses', () => {
    expect(
      faultsAfter(({ scales }) => {
        scales.push({ id: 'unused', name: '', minimum: 0, maximum: 0, step: 0, steps: [] })
      }),
    ).toEqual([])
  })
})
