import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { costNotation } from '../../../shared/ideas/cost-text.ts'
import { parseEuroInput } from '../../../shared/ideas/euro-input.ts'
import { languages } from '../../../shared/language/text.ts'

const cents = fc.integer({ min: 0, max: 10_000_000_000 })

test('what the sheet shows can be typed in again and means the same', () => {
  const end = fc.option(cents)
  fc.assert(
    fc.property(
      end,
      end,
      fc.constantFrom(null, 'year' as const),
      fc.constantFrom(...languages),
      (one, other, per, language) => {
        fc.pre(one !== null || other !== null)
        const isTurned = one !== null && other !== null && one > other
        const [low, high] = isTurned ? [other, one] : [one, other]
        const shown = costNotation({ costLowCents: low, costHighCents: high, costPer: per }, language)
        expect({ shown, read: parseEuroInput(shown, language) }).toEqual({
          shown,
          read: { kind: 'amount', lowCents: low, highCents: high, per },
        })
      },
    ),
  )
})

test('a range the wrong way round is not guessed', () => {
  expect(parseEuroInput('20.000 bis 10.000 €')).toEqual({ kind: 'unreadable' })
})
