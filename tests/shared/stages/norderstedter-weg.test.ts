import { describe, expect, it } from 'vitest'
import { isOnScale } from '../../../shared/stages/scale-steps.ts'
import { adoptWay } from '../../../shared/stages/adopt-way.ts'
import { norderstedterWeg } from '../../../shared/stages/norderstedter-weg.ts'
import { criteriaOf, scaleOf } from '../../../shared/stages/stage.ts'

const ways = [
  ['the template', norderstedterWeg],
  ['an adopted copy', adoptWay(norderstedterWeg, counter())],
] as const

function counter(): () => string {
  let count = 0
  return () => `id-${(count += 1)}`
}

describe.each(ways)('%s of the Norderstedter Weg', (_, way) => {
  const criteria = way.flatMap(({ catalogue }) => catalogue.criteria)

  it('has three stages in order, each with its own catalogue', () => {
    expect(way.map(({ stage }) => [stage.position, stage.name])).toEqual([
      [1, 'Eignung'],
      [2, 'Arbeitskreise'],
      [3, 'Ideencheck'],
    ])
    for (const { stage, catalogue } of way) expect(catalogue).toMatchObject({ stageId: stage.id, version: 1 })
  })

  it('gives every criterion an id of its own, a guiding question and a scale', () => {
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length)
    for (const { catalogue } of way)
      for (const criterion of catalogue.criteria) {
        expect(criterion.question).toMatch(/\?$/)
        expect(catalogue.scales).toContainEqual(scaleOf(catalogue, criterion))
      }
  })

  it('names steps that lie on their scale and thresholds within its ends', () => {
    for (const { catalogue } of way)
      for (const criterion of catalogue.criteria) {
        const scale = scaleOf(catalogue, criterion)
        expect(scale.steps.filter(({ value }) => !isOnScale(value, scale))).toEqual([])
        const threshold = criterion.threshold ?? scale.minimum
        expect(threshold >= scale.minimum && threshold <= scale.maximum).toBe(true)
      }
  })

  it('weighs the scored criteria in percent and asks knock-outs without weight', () => {
    for (const { catalogue } of way) {
      const weights = criteriaOf(catalogue, 'scored').map(({ weight }) => weight)
      const sum = weights.reduce((total, weight) => total + weight, 0)
      expect(sum).toBe(weights.length === 0 ? 0 : 100)
      expect(criteriaOf(catalogue, 'knock-out').every(({ weight }) => weight === 0)).toBe(true)
    }
  })
})

describe('a criterion whose scale is missing', () => {
  it('is an error that names it', () => {
    const [first] = norderstedterWeg
    const [criterion] = first?.catalogue.criteria ?? []
    if (!first || !criterion) throw new Error('The template is empty')
    expect(() => scaleOf(first.catalogue, { ...criterion, scaleId: 'gone' })).toThrow(/smart-city-topic/)
  })
})
