import { describe, expect, it } from 'vitest'
import { refusalSentence } from '../../../shared/import/refusal-sentence.ts'
import { type RefusalReason, refusalReasons } from '../../../shared/import/sheet.ts'

/** Reasons that need no advice: the sentence alone says it. */
const plain = new Set<RefusalReason>(['empty-file', 'not-a-workbook'])

describe('the sentence of a refusal', () => {
  it.each(refusalReasons.filter((reason) => !plain.has(reason)))('of %s says what to do', (reason) => {
    expect(refusalSentence({ reason }, 'de')).toMatch(/Bitte /)
    expect(refusalSentence({ reason }, 'en')).toMatch(/[Pp]lease /)
  })

  it('says what the file is in truth when its ending does not fit', () => {
    const text = refusalSentence(
      { reason: 'ending-does-not-fit', detail: { content: 'text', ending: 'xlsx' } },
      'de',
    )
    expect(text).toContain('Das ist eine Texttabelle, der Dateiname endet aber auf „.xlsx“.')
    const workbook = refusalSentence(
      { reason: 'ending-does-not-fit', detail: { content: 'workbook', ending: 'xlsm' } },
      'de',
    )
    expect(workbook).toContain('Das ist eine Arbeitsmappe von Excel, der Dateiname endet aber auf „.xlsm“.')
  })

  it('does not speak of a workbook when a text table is damaged', () => {
    const sentence = refusalSentence(
      { reason: 'damaged-content', detail: { why: 'unclosed-quote', record: 7 } },
      'de',
    )
    expect(sentence).toContain('Datensatz 7')
    expect(sentence).not.toContain('Arbeitsmappe')
  })

  it('falls back to the sentence of the reason where no finer one stands', () => {
    expect(refusalSentence({ reason: 'damaged-content', detail: { why: 'row-order' } }, 'en')).toBe(
      refusalSentence({ reason: 'damaged-content' }, 'en'),
    )
  })
})
