import { describe, expect, it } from 'vitest'
import { exitOutcome } from '../../../shared/ranking/exit-rule.ts'
import type { ExitRule } from '../../../shared/stages/stage.ts'

const facts = { status: 'pass', value: 0.6, rank: 3, enoughRaters: true } as const

describe('the exit rule', () => {
  it.each<[ExitRule, Partial<Parameters<typeof exitOutcome>[1]>, string]>([
    [{ kind: 'all-knock-outs-hold' }, {}, 'goes-on'],
    [{ kind: 'all-knock-outs-hold' }, { status: 'fail' }, 'stays'],
    [{ kind: 'all-knock-outs-hold' }, { status: 'unknown' }, 'undecided'],
    [{ kind: 'value-at-least', value: 0.6 }, { value: 0.1 * 6 }, 'goes-on'],
    [{ kind: 'value-at-least', value: 0.61 }, {}, 'stays'],
    [{ kind: 'value-at-least', value: 0.5 }, { value: null }, 'undecided'],
    [{ kind: 'value-at-least', value: 0.5 }, { status: 'fail' }, 'stays'],
    [{ kind: 'best-with-ties', count: 3 }, {}, 'goes-on'],
    [{ kind: 'best-with-ties', count: 2 }, {}, 'stays'],
    [{ kind: 'best-with-ties', count: 2 }, { rank: null }, 'undecided'],
    [{ kind: 'by-hand' }, {}, 'undecided'],
    [{ kind: 'by-hand' }, { status: 'fail' }, 'undecided'],
    [{ kind: 'all-knock-outs-hold' }, { status: 'fail', enoughRaters: false }, 'undecided'],
  ])('%j with %j says %s', (exitRule, change, outcome) => {
    expect(exitOutcome({ exitRule }, { ...facts, ...change })).toBe(outcome)
  })
})
