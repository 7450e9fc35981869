import { describe, expect, it } from 'vitest'
import { evaluateSmaa } from '../../../shared/ranking/evaluate-smaa.ts'
import { drawnDifferences, findCaseFile, referenceFolder } from './reference-cases.ts'

const cases = findCaseFile('smaa')?.cases ?? []

describe('reference cases of SMAA', () => {
  it.skipIf(cases.length > 0)(`are not compared: ${referenceFolder} is not on this machine`, ({ skip }) => {
    expect(cases).toEqual([])
    skip()
  })

  it.each(cases)('agree in $id: $title', (wanted) => {
    expect(drawnDifferences(evaluateSmaa(wanted.input), wanted)).toEqual([])
  })
})
