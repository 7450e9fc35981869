import { describe, expect, it } from 'vitest'
import { createMemory, type Memory } from '../../../shared/portfolio/selection-memory.ts'
import type { SelectionProblem } from '../../../shared/portfolio/selection-problem.ts'
import { beginSelection, decide, taken, takeBack } from '../../../shared/portfolio/selection-state.ts'

const problem = { cost: [0, 0, 0], value: [2, 1, 2], budget: 1 }

/** What is remembered when the same place is asked about so often. */
const answerAfter = (asked: number, rules: Partial<SelectionProblem> = {}): Memory => {
  const recall = createMemory(beginSelection({ ...problem, ...rules }))
  for (let index = 1; index < asked; index += 1) recall(0)
  return recall(0)
}

describe('the memory of a search', () => {
  it('begins when remembering pays and ends before it grows without limit', () => {
    expect([1, 4999, 5000].map((asked) => answerAfter(asked))).toEqual(['new', 'new', 'new'])
    expect([5001, 2_000_000].map((asked) => answerAfter(asked))).toEqual(['equal', 'equal'])
    expect(answerAfter(2_000_001)).toBe('new')
  })

  it('keeps out of selections with further rules, where what may follow differs', () => {
    expect(answerAfter(6000, { requires: [[0, 1]] })).toBe('new')
    expect(answerAfter(6000, { exclusive: [[0, 1]] })).toBe('new')
    expect(answerAfter(6000, { categories: [{ members: [0], maxCost: 1 }] })).toBe('new')
  })

  it('tells a branch that brings less, as much or more for the same money, place by place', () => {
    const state = beginSelection(problem)
    const recall = createMemory(state)
    for (let index = 1; index < 5000; index += 1) recall(0)
    const after = (place: number, position = 1): Memory => {
      decide(state, place, taken)
      const memory = recall(position)
      takeBack(state, 0)
      return memory
    }
    expect([after(1), after(0), after(1), after(2), after(1, 2)]).toEqual([
      'new',
      'new',
      'worse',
      'equal',
      'new',
    ])
  })
})
