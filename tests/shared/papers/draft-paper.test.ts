import { describe, expect, it } from 'vitest'
import { draftPaper, toBeWritten } from '../../../shared/papers/draft-paper.ts'
import { examplePaper } from './paper-example.ts'

describe('draftPaper', () => {
  const draft = draftPaper(examplePaper)

  it('names the pilots in the subject', () => {
    expect(draft.subject).toBe('Nordersund GO!: Pilotprojekte P-01 und P-02')
  })

  it('words the items on which the council votes, money with ceiling, source and conditions', () => {
    expect(draft.resolutionItems).toEqual([
      'Das Ergebnis des Auswahlverfahrens mit 130 Ideen aus 20 Workshops wird zur Kenntnis genommen.',
      'Die Pilotprojekte P-01 „Digitallots*innen in allen Stadtteilen“ und P-02 „Leihlaptops und zweites Leben für Geräte“ werden umgesetzt (Anlage 1).',
      'Dafür werden in den Jahren 2026 bis 2028 bis zu 108.000,50 € aus dem Haushalt der Stadt vorgesehen, vorbehaltlich der Haushaltssatzung der jeweiligen Jahre.',
      'Dafür werden im Jahr 2027 bis zu 12.000.000 € aus dem Wirtschaftsplan der Stadtwerke vorgesehen, vorbehaltlich des Wirtschaftsplans der jeweiligen Jahre und Zuführung des Jahresüberschusses 2025 zur Kapitalrücklage.',
      'Nicht ausgewählte Ideen bleiben im Ideenspeicher und werden einmal im Jahr geprüft. Jede Idee erhält eine begründete Antwort.',
      'Dem Hauptausschuss wird halbjährlich über Stand, Kosten und Wirkung berichtet.',
    ])
  })

  it('has the sections in their standard order and marks what only people can write', () => {
    expect(draft.sections.map(({ kind }) => kind)).toEqual([
      'facts',
      'reasons',
      'assessment',
      'alternatives',
      'finance',
      'follow-up-costs',
      'climate',
      'participation',
    ])
    const open = draft.sections.filter(({ text }) => text.includes(toBeWritten)).map(({ kind }) => kind)
    expect(open).toEqual(['alternatives', 'climate'])
  })

  it('speaks of money only where there is some', () => {
    const poor = draftPaper({ ...examplePaper, budget: { lines: [], payers: [] } })
    expect(poor.resolutionItems.join(' ')).not.toContain('€')
    expect(poor.sections.find(({ kind }) => kind === 'finance')?.text).toBe('')
  })
})
