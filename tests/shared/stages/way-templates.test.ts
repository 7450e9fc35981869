import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../shared/stages/catalogue-draft.ts'
import { findDraftFaults } from '../../../shared/stages/draft-faults.ts'
import { criteriaOf } from '../../../shared/stages/stage.ts'
import { findStageTemplate, wayIds, wayTemplates } from '../../../shared/stages/way-templates.ts'

const all = wayIds.flatMap((way) => wayTemplates[way])

describe('the templates of a way', () => {
  it('could be saved as they are', () => {
    expect(all.flatMap(({ catalogue }) => findDraftFaults(draftOf(catalogue)))).toEqual([])
  })

  it('have stages with ids of their own, numbered from 1', () => {
    expect(new Set(all.map(({ stage }) => stage.id)).size).toBe(all.length)
    for (const way of wayIds)
      expect(wayTemplates[way].map(({ stage }) => stage.position)).toEqual(
        wayTemplates[way].map((_, index) => index + 1),
      )
    for (const one of all) expect(findStageTemplate(one.stage.id)).toBe(one)
  })

  it('give every scored criterion a weight, and name each mark of a scale of whole points', () => {
    for (const { catalogue } of all) {
      expect(criteriaOf(catalogue, 'scored').every(({ weight }) => weight > 0)).toBe(true)
      const whole = catalogue.scales.filter(({ step }) => step === 1)
      for (const { minimum, maximum, steps } of whole) expect(steps).toHaveLength(maximum - minimum + 1)
    }
  })

  it('are the two lists of Olpe and one stage of points from 1 to 5', () => {
    const [knockOuts, priorities] = wayTemplates['two-lists']
    expect(knockOuts?.catalogue.criteria.every(({ kind }) => kind === 'knock-out')).toBe(true)
    expect(priorities?.catalogue.scales.map(({ minimum, maximum }) => [minimum, maximum])).toEqual([[0, 5]])
    expect(wayTemplates.simple.map(({ catalogue }) => catalogue.scales[0]?.minimum)).toEqual([1])
  })
})
