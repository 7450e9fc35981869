import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CatalogueDraft, draftOf } from '../../../shared/stages/catalogue-draft.ts'
import { startHistory, withChange, withoutLastChange } from '../../../shared/stages/draft-history.ts'
import { workingGroups } from '../../../shared/stages/norderstedter-weg.ts'

const start = draftOf(workingGroups.catalogue)

type Act = (draft: CatalogueDraft) => CatalogueDraft

const named =
  (place: number, name: string): Act =>
  (draft) => ({
    ...draft,
    criteria: draft.criteria.map((one, index) => (index === place ? { ...one, name } : one)),
  })

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.nat(4), fc.string({ maxLength: 4 })).map(([place, name]) => named(place, name)),
  fc.nat(4).map((place): Act => (draft) => ({ ...draft, criteria: draft.criteria.toSpliced(place, 1) })),
  fc.constant<Act>((draft) => ({ ...draft, criteria: draft.criteria.toReversed() })),
  fc.nat(5).map((maximum): Act => (draft) => ({
    ...draft,
    scales: draft.scales.map((one, index) => (index === 0 ? { ...one, maximum } : one)),
  })),
)

describe('the steps of changing a catalogue', () => {
  it('lead back to the beginning one by one, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let history = startHistory(start)
        for (const one of acts) {
          const before = history
          history = withChange(history, one(history.draft))
          expect(history.past.length - before.past.length).toBeLessThanOrEqual(1)
        }
        for (let left = history.past.length; left > 0; left -= 1) history = withoutLastChange(history)
        expect(history.draft).toEqual(start)
        expect(withoutLastChange(history)).toBe(history)
      }),
    )
  })

  it('count typing in one field as one step, and the next field as another', () => {
    const typed = ['M', 'Me', 'Mehr'].reduce(
      (history, name) => withChange(history, named(0, name)(history.draft)),
      startHistory(start),
    )
    const both = withChange(typed, named(1, 'Aufwand')(typed.draft))
    expect([typed.past.length, both.past.length]).toEqual([1, 2])
    expect(withoutLastChange(both).draft.criteria[0]?.name).toBe('Mehr')
  })

  it('pass over what changes nothing', () => {
    const history = startHistory(start)
    expect(withChange(history, structuredClone(start))).toBe(history)
  })
})
