import { describe, expect, test } from 'vitest'
import { type DecidedPair, findDecisionConflicts } from '../../../shared/import/decision-conflicts.ts'

const side = (line: number) => ({ table: '0.0', line })
const intoPilot = (line: number): DecidedPair => ({
  verb: 'merge',
  idea: side(line),
  knownId: 'a',
  pilot: 'P-02',
})
const merge = (line: number, of: number): DecidedPair => ({ verb: 'merge', idea: side(line), of: side(of) })
const bundle = (line: number, of: number): DecidedPair => ({ ...merge(line, of), verb: 'bundle' })
const pilotsIn = (...decisions: DecidedPair[]): string[] =>
  findDecisionConflicts(decisions).map(({ pilot }) => pilot)

describe('decisions about pairs that do not fit together', () => {
  test('a line that goes into a pilot goes into no bundle, on either side of the pair', () => {
    expect(pilotsIn(intoPilot(7), bundle(7, 3))).toEqual(['P-02'])
    expect(pilotsIn(intoPilot(3), bundle(7, 3))).toEqual(['P-02'])
  })

  test('nor does one that goes into a line that goes into a pilot', () => {
    expect(pilotsIn(merge(7, 3), intoPilot(3), bundle(7, 5))).toEqual(['P-02'])
  })

  test('a line that is bundled already stays in its bundle and is not merged any more', () => {
    expect(pilotsIn(bundle(7, 3), intoPilot(7), bundle(7, 5))).toEqual([])
  })

  test('lines that both go into the pilot are one idea by then, so there is nothing to bundle', () => {
    expect(pilotsIn(intoPilot(7), intoPilot(3), bundle(7, 3))).toEqual([])
  })

  test('telling a line apart from the pilot leaves it free', () => {
    expect(pilotsIn({ ...intoPilot(7), verb: 'apart' }, bundle(7, 3))).toEqual([])
  })

  test('each bundle that cannot be made is named, the others are not', () => {
    const decisions = [intoPilot(7), bundle(7, 3), bundle(9, 8), bundle(7, 5)]
    expect(findDecisionConflicts(decisions).map(({ decision }) => decision)).toEqual([
      decisions[1],
      decisions[3],
    ])
  })
})
