import { describe, expect, test } from 'vitest'
import type { IdeaText } from '../../../shared/ideas/idea.ts'
import { isSameValue, listDifferences } from '../../../shared/ideas/idea-differences.ts'

const seen: IdeaText = {
  title: 'Brunnen',
  text: 'Text',
  benefit: '',
  fieldIds: ['a', 'b'],
  workshopId: null,
  suggestedOn: null,
  costLowCents: null,
  costHighCents: null,
  costPer: null,
  relation: 'open',
  existingProjectId: null,
}

describe('two versions of an idea', () => {
  test('differ in what I changed', () => {
    expect(listDifferences(seen, { title: 'Meiner' }, seen)).toEqual([
      { field: 'title', mine: 'Meiner', theirs: 'Brunnen', isMine: true },
    ])
  })

  test('differ also in what only others changed, told apart', () => {
    const stored = { ...seen, text: 'Ihrer', title: 'Auch ihrer' }
    expect(listDifferences(seen, { title: 'Meiner' }, stored)).toEqual([
      { field: 'title', mine: 'Meiner', theirs: 'Auch ihrer', isMine: true },
      { field: 'text', mine: 'Text', theirs: 'Ihrer', isMine: false },
    ])
  })

  test('do not differ when both made the same change', () => {
    expect(listDifferences(seen, { title: 'Gleich' }, { ...seen, title: 'Gleich' })).toEqual([])
  })

  test('fields of action count without their order', () => {
    expect(isSameValue(['a', 'b'], ['b', 'a'])).toBe(true)
    expect(isSameValue(['a', 'b'], ['a'])).toBe(false)
    expect(listDifferences(seen, { fieldIds: ['b', 'a'] }, seen)).toEqual([])
  })
})
