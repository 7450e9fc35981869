import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ForeignMark,
  type BareMark,
  type KeptMark,
  planEvidence,
} from '../../../shared/scores/foreign-evidence.ts'

function mark(cell: string, value: number, more: Partial<ForeignMark> = {}): ForeignMark {
  return {
    ideaId: `idea of ${cell}`,
    value,
    scaleMinimum: 1,
    scaleMaximum: 6,
    isReversed: true,
    criterion: 'Nutzen',
    rater: 'Anna',
    sheet: 'Noten',
    cell,
    raw: String(value),
    ...more,
  }
}

const keep = (one: ForeignMark, isSameFile: boolean): KeptMark => ({
  ...one,
  evidenceId: `evidence ${one.cell}`,
  originId: `origin ${one.cell}`,
  file: isSameFile ? 'this' : 'other',
  isSameFile,
})

const plan = (marks: ForeignMark[], kept: KeptMark[], bare: BareMark[] = []) =>
  planEvidence({ marks, invalid: [] }, { kept, bare })

const table = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 2, max: 30 }), value: fc.integer({ min: 1, max: 6 }) }),
  { selector: ({ row }) => row },
)

describe('marks that are kept as evidence', () => {
  it('are each new, changed or equal, and equal once they are kept', () => {
    fc.assert(
      fc.property(table, table, (earlier, later) => {
        const kept = earlier.map(({ row, value }) => keep(mark(`C${row}`, value), true))
        const marks = later.map(({ row, value }) => mark(`C${row}`, value))
        const { counts, fresh, changed } = plan(marks, kept)
        expect(counts.new + counts.changed + counts.equal).toBe(marks.length)
        expect(new Set(changed.map((one) => one.kept.evidenceId)).size).toBe(changed.length)
        const known = new Set(earlier.map(({ row }) => `C${row}`))
        expect(fresh).toEqual(marks.filter(({ cell }) => !known.has(cell)))
        const again = plan(
          marks,
          marks.map((one) => keep(one, true)),
        )
        expect(again.counts).toMatchObject({ new: 0, changed: 0, equal: marks.length })
      }),
    )
  })

  it('stay the mark of their cell in the same file, even when they are taken for another idea', () => {
    const kept = [keep(mark('C5', 2), true)]
    const moved = mark('C5', 2, { ideaId: 'other' })
    expect(plan([moved], kept)).toMatchObject({ fresh: [], changed: [{ kept: { cell: 'C5' }, mark: moved }] })
  })

  it('are found again in another version of the file wherever they stand in it', () => {
    const kept = [keep(mark('C5', 2), false), keep(mark('C6', 3), false)]
    const sorted = [mark('C5', 3, { ideaId: 'idea of C6' }), mark('C6', 1, { ideaId: 'idea of C5' })]
    const { counts, changed } = plan(sorted, kept)
    expect(counts).toMatchObject({ new: 0, changed: 1, equal: 1 })
    expect(changed).toMatchObject([{ kept: { cell: 'C5' }, mark: { cell: 'C6', value: 1 } }])
  })

  it('never take the place of a mark that another cell of the same file stands for', () => {
    const twice = { ideaId: 'one idea' }
    const kept = [keep(mark('C5', 2, twice), true)]
    const { fresh, counts } = plan([mark('C4', 4, twice), mark('C5', 2, twice)], kept)
    expect(fresh).toMatchObject([{ cell: 'C4' }])
    expect(counts.equal).toBe(1)
  })

  it('have nothing to do with those of another file that happens to have the same name', () => {
    const kept = ['C5', 'C6', 'C7'].map((cell) => keep(mark(cell, 2), false))
    const other = [mark('C7', 4), mark('C8', 4), mark('C9', 4)]
    expect(plan(other, kept)).toMatchObject({ fresh: other, changed: [] })
    const version = [mark('C6', 4), mark('C7', 4), mark('C8', 4)]
    expect(plan(version, kept).counts).toMatchObject({ new: 1, changed: 2 })
  })

  it('are found again by what they say where no origin was noted, each once', () => {
    const { cell: _cell, ...said } = mark('C5', 2)
    const bare = [{ ...said, evidenceId: 'old' }]
    const { counts, found } = plan([mark('C5', 2), mark('D5', 2, { ideaId: said.ideaId })], [], bare)
    expect(counts).toMatchObject({ new: 1, equal: 1 })
    expect(found).toMatchObject([{ evidenceId: 'old', mark: { cell: 'C5' } }])
    expect(plan([mark('C5', 3)], [], bare).counts).toMatchObject({ new: 1, equal: 0 })
  })
})
