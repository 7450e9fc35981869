import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planSheetChanges, type SheetChoices } from '../../../shared/scores/score-sheet-changes.ts'
import { listEntries } from '../../../shared/scores/score-sheet-entries.ts'
import { encodeSheetKey, findSheetKeys, parseSheetKey } from '../../../shared/scores/score-sheet-key.ts'
import { describeScoreSheet, type GivenScore } from '../../../shared/scores/score-sheet-plan.ts'
import { readScoreSheet } from '../../../shared/scores/score-sheet-reading.ts'
import type { StoredCell } from '../../../shared/scores/score-statement.ts'
import { workingGroups } from '../../../shared/stages/norderstedter-weg.ts'
import type { CriteriaCatalogue } from '../../../shared/stages/stage.ts'
import type { Sheet } from '../../../shared/import/sheet.ts'
import { moved, sheetsOf, withCell } from './returned-sheet.ts'

const ideas = ['I-001', 'I-002', 'I-003'].map((number) => ({
  id: `id-${number}`,
  number,
  title: `Titel ${number}`,
}))
const noChoices: SheetChoices = { takeBlanks: false, decided: {} }

function issue(
  given: GivenScore[] = [],
  catalogue: CriteriaCatalogue = workingGroups.catalogue,
  listed = ideas,
) {
  return describeScoreSheet({
    language: 'de',
    programme: { id: 'p', name: 'Programm' },
    stage: { id: 's', name: 'Arbeitskreise' },
    catalogue,
    rater: { id: 'r', name: 'Ruth', groupName: 'Mobilität' },
    ideas: listed,
    given,
    issuedAt: '2026-03-02T09:00:00Z',
    issuedOn: '02.03.2026',
    sign: (payload) => `signed ${payload.length}`,
  })
}

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('there is nothing')
  return value
}

function stored(ideaId: string, criterionId: string, value: number, reason = ''): StoredCell {
  return { ideaId, criterionId, raterId: 'r', state: 'value', value, reason, revision: 1 }
}

function readBack(sheets: readonly Sheet[], known: readonly StoredCell[] = [], choices = noChoices) {
  const [found] = findSheetKeys(sheets)
  const key = found === undefined ? null : parseSheetKey(found.payload)
  const reading = key && readScoreSheet(sheets, key)
  if (key === null || reading === null) throw new Error('no score sheet')
  const ideaIds = new Set(ideas.map(({ id }) => id))
  const circumstances = { key, raterId: 'r', catalogue: workingGroups.catalogue, ideaIds, stored: known }
  return { reading, changes: planSheetChanges(reading, circumstances, choices) }
}

/** A cell of the form: the first idea and criterion are 0. */
const place = (idea: number, criterion: number) => ({
  sheet: 'Bewertung',
  row: 6 + idea,
  column: 3 + 2 * criterion,
})
const number = (value: number) => ({ kind: 'number' as const, number: value })
const word = (text: string) => ({ kind: 'text' as const, text })

describe('a score sheet', () => {
  it('has headings, drop-downs and a key that reads back whatever the titles hold', () => {
    const strange = [{ id: 'x', number: 'I-9', title: 'Grüße „ä“ 🚲 _x0041_ =1+1' }]
    const plan = issue([], workingGroups.catalogue, strange)
    const key = parseSheetKey(findSheetKeys(sheetsOf(plan))[0]?.payload ?? '')
    expect(key?.ideas).toEqual(strange)
    expect(encodeSheetKey(present(key))).toMatch(/^[\x20-\x7e]*$/)
    expect(plan.sheets[0]?.entries).toHaveLength(5)
    expect(plan.sheets.map(({ visibility }) => visibility)).toEqual([
      undefined,
      undefined,
      'hidden',
      'very-hidden',
    ])
  })

  it('says nothing when it comes back as it was issued', () => {
    const { changes } = readBack(sheetsOf(issue()))
    expect(changes.cells).toEqual([])
    expect(changes.counts).toMatchObject({ blank: 15, new: 0, invalid: 0 })
  })

  it('is read with decimal commas, words and reasons', () => {
    let sheets = withCell(sheetsOf(issue()), place(0, 0), word('3,5'))
    sheets = withCell(sheets, place(0, 1), word(' enth. '))
    sheets = withCell(sheets, place(1, 0), word('k.A.'))
    sheets = withCell(sheets, { ...place(1, 0), column: 4 }, word('fehlt uns'))
    const { changes } = readBack(sheets)
    expect(changes.cells).toMatchObject([
      { ideaId: 'id-I-001', state: 'value', value: 3.5 },
      { ideaId: 'id-I-001', state: 'abstained' },
      { ideaId: 'id-I-002', state: 'cannot-judge', reason: 'fehlt uns' },
    ])
  })

  it('makes no value of what is none, and proposes what may have been meant', () => {
    let sheets = withCell(sheetsOf(issue()), place(0, 0), word('3-4'))
    sheets = withCell(sheets, place(0, 1), number(7))
    sheets = withCell(sheets, place(0, 2), { kind: 'date', iso: '2026-05-03', serial: 46145 })
    const { changes } = readBack(sheets)
    expect(changes.cells).toEqual([])
    expect(
      changes.lines.map(({ address, status, problem }) => [address, status, problem?.proposals]),
    ).toEqual([
      ['C6', 'invalid', [3.5]],
      ['E6', 'invalid', []],
      ['G6', 'invalid', [3.5, 4]],
    ])
    const decided = readBack(sheets, [], { takeBlanks: false, decided: { 'Bewertung!C6': '3,5' } })
    expect(decided.changes.cells).toMatchObject([{ state: 'value', value: 3.5 }])
  })

  it('leaves stored scores alone where it is blank, and empties them only when told to', () => {
    const known = [stored('id-I-001', 'benefit', 4, 'gut')]
    const kept = readBack(sheetsOf(issue()), known).changes
    expect([kept.counts.kept, kept.cells]).toEqual([1, []])
    const taken = readBack(sheetsOf(issue()), known, { takeBlanks: true, decided: {} }).changes
    expect(taken.cells).toMatchObject([{ state: 'open', value: null, reason: 'gut', expectedRevision: 1 }])
  })

  it('does not put back what it was issued with after that has changed elsewhere', () => {
    const given = [
      {
        ideaId: 'id-I-001',
        criterionId: 'benefit',
        score: { state: 'value' as const, value: 3 },
        reason: '',
      },
    ]
    const untouched = readBack(sheetsOf(issue(given)), [stored('id-I-001', 'benefit', 4)])
    expect(untouched.changes.cells).toEqual([])
    const changed = withCell(sheetsOf(issue(given)), place(0, 0), number(2))
    expect(readBack(changed, [stored('id-I-001', 'benefit', 4)]).changes.lines).toMatchObject([
      { status: 'changed', before: { state: { value: 4 } }, after: { state: { value: 2 } } },
    ])
  })

  it('is understood with rows sorted, rows deleted, columns inserted and lines above the heading', () => {
    const filled = withCell(withCell(sheetsOf(issue()), place(0, 0), number(1)), place(2, 4), number(5))
    const turned = moved(filled, ({ row, column }) => {
      if (row === 7) return null
      const turnedRow = row < 6 ? row : 14 - row
      return { row: turnedRow + 3, column: column > 2 ? column + 2 : column }
    })
    const { reading, changes } = readBack(turned)
    expect(changes.cells).toMatchObject([
      { ideaId: 'id-I-003', criterionId: 'social', value: 5 },
      { ideaId: 'id-I-001', criterionId: 'benefit', value: 1 },
    ])
    expect(reading.remarks).toEqual([{ kind: 'missing-rows', count: 1, text: 'I-002' }])
  })

  it('tells of rows that were added, mixed up or doubled, and of columns that are gone', () => {
    let sheets = sheetsOf(issue())
    sheets = withCell(sheets, { sheet: 'Bewertung', row: 12, column: 1 }, word('I-777'))
    sheets = withCell(sheets, { sheet: 'Bewertung', row: 12, column: 3 }, number(3))
    sheets = withCell(sheets, { sheet: 'Bewertung', row: 7, column: 2 }, word('Ein anderer Titel'))
    sheets = withCell(sheets, { sheet: 'Bewertung', row: 13, column: 1 }, word('I-001'))
    sheets = withCell(sheets, { sheet: 'Bewertung', row: 13, column: 3 }, number(3))
    sheets = moved(sheets, (cell) => (cell.column === 5 ? null : cell))
    const { reading, changes } = readBack(sheets)
    expect(reading.remarks.map(({ kind }) => kind)).toEqual([
      'missing-column',
      'other-title',
      'unknown-row',
      'twice',
      'missing-rows',
    ])
    expect(changes.cells).toEqual([])
  })

  it('of an older catalogue finds renamed criteria, leaves missing ones open and marks of another scale out', () => {
    const [benefit, complexity, ecological, ...rest] = workingGroups.catalogue.criteria
    if (benefit === undefined || complexity === undefined || ecological === undefined)
      throw new Error('five criteria')
    const scales = workingGroups.catalogue.scales.map((scale, index) =>
      index === 1 ? { ...scale, maximum: 10 } : scale,
    )
    const older = { ...benefit, id: 'old-1', name: 'Mehrwert' }
    const criteria = [
      older,
      { ...complexity, id: 'old-2' },
      { ...ecological, id: 'old-3', name: 'Lärm', question: 'Wie laut?' },
    ]
    const plan = issue([], { ...workingGroups.catalogue, id: 'v0', scales, criteria })
    let sheets = withCell(sheetsOf(plan), place(0, 0), number(2))
    sheets = withCell(sheets, place(0, 1), number(2))
    sheets = withCell(sheets, place(0, 2), number(2))
    const { changes } = readBack(sheets)
    expect(changes.cells).toMatchObject([{ criterionId: 'benefit', value: 2 }])
    expect(changes.pairing.columns.map(({ how }) => how)).toEqual(['renamed', 'other-scale', 'gone'])
    expect(changes.pairing.missing.map(({ id }) => id)).toEqual([ecological.id, ...rest.map(({ id }) => id)])
  })
})

describe('any filling of any sheet', () => {
  const catalogue = fc
    .array(
      fc.record({
        minimum: fc.integer({ min: -5, max: 1 }),
        steps: fc.integer({ min: 1, max: 12 }),
        step: fc.constantFrom(0.5, 1, 0.25),
        name: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((drawn): CriteriaCatalogue => ({
      id: 'c',
      stageId: 's',
      version: 1,
      scales: drawn.map(({ minimum, steps, step }, index) => ({
        id: `scale-${index}`,
        name: `Skala ${index}`,
        minimum,
        maximum: minimum + steps * step,
        step,
        steps: [],
      })),
      criteria: drawn.map(({ name }, index) => ({
        id: `criterion-${index}`,
        name,
        question: '',
        kind: 'scored',
        direction: 'benefit',
        scaleId: `scale-${index}`,
        weight: 1,
        position: index + 1,
      })),
    }))

  it('comes back exactly, whatever the catalogue', () => {
    fc.assert(
      fc.property(
        catalogue,
        fc.integer({ min: 1, max: 5 }),
        fc.infiniteStream(fc.nat(1000)),
        (drawn, count, picks) => {
          const listed = Array.from({ length: count }, (_, index) => ({
            id: `idea-${index}`,
            number: `I-${index}`,
            title: `Idee ${index}`,
          }))
          let sheets = sheetsOf(issue([], drawn, listed))
          const expected: Record<string, string | number> = {}
          for (const [row, idea] of listed.entries())
            for (const [column, criterion] of drawn.criteria.entries()) {
              const entries = listEntries(present(drawn.scales[column])) ?? []
              const pick = picks.next().value % (entries.length + 1)
              const entry = entries[pick]
              if (entry === undefined) continue
              sheets = withCell(
                sheets,
                place(row, column),
                typeof entry === 'number' ? number(entry) : word(entry),
              )
              expected[`${idea.id} ${criterion.id}`] =
                entry === 'enth.' ? 'abstained' : entry === 'k. A.' ? 'cannot-judge' : entry
            }
          const key = present(parseSheetKey(findSheetKeys(sheets)[0]?.payload ?? ''))
          const reading = present(readScoreSheet(sheets, key))
          const ideaIds = new Set(listed.map(({ id }) => id))
          const { cells } = planSheetChanges(
            reading,
            { key, raterId: 'r', catalogue: drawn, ideaIds, stored: [] },
            noChoices,
          )
          const got = cells.map(({ ideaId, criterionId, value, state }) => [
            `${ideaId} ${criterionId}`,
            value ?? state,
          ])
          expect(Object.fromEntries(got)).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })
})
