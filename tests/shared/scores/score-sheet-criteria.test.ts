import { describe, expect, it } from 'vitest'
import { pairCriteria } from '../../../shared/scores/score-sheet-criteria.ts'
import { successionOf } from '../../../shared/stages/criterion-succession.ts'
import { workingGroups } from '../../../shared/stages/norderstedter-weg.ts'

const { catalogue } = workingGroups
const frame = { header: '', reasonHeader: '', minimum: 0, maximum: 5, step: 0.5 }
const [benefit, complexity] = catalogue.criteria
const ids = catalogue.criteria.map(({ id }) => id)
const links = [
  { id: 'old-benefit', askedAnew: false },
  { id: 'old-complexity', askedAnew: false },
  ...catalogue.criteria.map(({ id }) => ({
    id,
    previousId: `old-${id}`,
    askedAnew: id === complexity?.id,
  })),
]

describe('the criteria of a sheet of an older version', () => {
  it('find what became of them under another name and question', () => {
    const sheet = [{ ...frame, id: 'old-benefit', name: 'Etwas anderes', question: 'Wozu?' }]
    const { columns } = pairCriteria(sheet, catalogue, { succession: successionOf(links, ids) })
    expect(columns).toMatchObject([{ criterionId: benefit?.id, how: 'renamed', newName: benefit?.name }])
  })

  it('are not filled in where the criterion is asked anew, even under the same name', () => {
    const sheet = [{ ...frame, id: 'old-complexity', name: complexity?.name ?? '', question: '' }]
    const { columns } = pairCriteria(sheet, catalogue, { succession: successionOf(links, ids) })
    expect(columns).toMatchObject([{ criterionId: null, how: 'asked-anew' }])
    expect(pairCriteria(sheet, catalogue).columns).toMatchObject([{ how: 'same' }])
  })
})
