import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSelections } from '../../../shared/portfolio/scenario-comparison.ts'

const selection = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
  .map((ids) => ({ name: '', points: 0, cents: 0, chosen: ids.map((ideaId) => ({ ideaId, percent: 100 })) }))

describe('scenarios side by side', () => {
  test('name every chosen idea once, as common or as differing', () => {
    fc.assert(
      fc.property(fc.array(selection, { minLength: 2, maxLength: 4 }), (selections) => {
        const { common, differing } = compareSelections(selections)
        const told = [...common, ...differing.map(({ ideaId }) => ideaId)]
        const chosen = new Set(selections.flatMap((one) => one.chosen.map(({ ideaId }) => ideaId)))
        expect(told.toSorted()).toEqual([...chosen].toSorted())
      }),
    )
  })

  test('do not differ from themselves', () => {
    fc.assert(
      fc.property(selection, (one) => {
        expect(compareSelections([one, one]).differing).toEqual([])
      }),
    )
  })

  test('differ in an idea that one funds whole and the other in part', () => {
    const funded = (percent: number) => ({
      name: '',
      points: 0,
      cents: 0,
      chosen: [{ ideaId: 'a', percent }],
    })
    expect(compareSelections([funded(100), funded(60)]).differing).toEqual([
      { ideaId: 'a', percents: [100, 60] },
    ])
  })
})
