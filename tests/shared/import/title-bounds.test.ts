import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareTitles, prepareIdea, weighIdea } from '../../../shared/import/idea-likeness.ts'
import { titleBounds } from '../../../shared/import/title-bounds.ts'

const word = fc.constantFrom(
  'lastenrad',
  'station',
  'lastenradstation',
  'lastenradstaton',
  'bürgersprechstunde',
  'sprechstunde',
  'bürger',
  'brunnen',
  'brnunen',
  'parkbank',
  'sitzbank',
  'nordpark',
  'klima',
  'app',
  '7',
  '12',
  'ladesäule',
  'ladesäulen',
  'öko',
  'wetter',
)
const title = fc.array(word, { maxLength: 18 }).map((words) => words.join(' '))

it('no two titles are more alike than their bound says', () => {
  fc.assert(
    fc.property(fc.array(title, { minLength: 2, maxLength: 4 }), fc.boolean(), (titles, established) => {
      const vocabulary = { weight: (stem: string) => 1 / stem.length, isEstablished: () => established }
      const ideas = titles.map((text) => weighIdea(prepareIdea(text, ''), vocabulary))
      const boundOf = titleBounds(ideas)
      for (const [one, left] of ideas.entries()) {
        for (const [two, right] of ideas.entries())
          expect(boundOf(one, two)).toBeGreaterThanOrEqual(compareTitles(left, right, vocabulary).score)
      }
    }),
  )
})

it('titles without a common beginning or end are ruled out', () => {
  const flat = { weight: () => 1, isEstablished: () => false }
  const ideas = ['Parkbank am Markt', 'Parkbank im Wald', 'Sternwarte'].map((text) =>
    weighIdea(prepareIdea(text, ''), flat),
  )
  const boundOf = titleBounds(ideas)
  expect(boundOf(0, 2)).toBeLessThan(0.01)
  expect(boundOf(0, 1)).toBeCloseTo(0.5)
})
