import { describe, expect, it } from 'vitest'
import { nearHeadings } from '../../../shared/import/near-heading.ts'

describe('nearHeadings', () => {
  it.each([
    ['ideentitle', false, ['ideentitel']],
    ['beschriebung', false, ['beschreibung']],
    ['handlungsfld', true, ['handlungsfeld']],
  ])('takes %j (shortened: %s) for %j', (folded, abbreviated, phrases) => {
    expect(nearHeadings(folded, abbreviated)).toEqual(expect.arrayContaining(phrases))
  })

  it.each(['ideale', 'posten', 'rodelhang', 'bemerkg', 'sterni', 'x'])('finds nothing near %j', (folded) => {
    expect(nearHeadings(folded, false)).toEqual([])
  })
})
