/**
 * The sections of a paper, as data: which there are, in which order, and which of them carry tables that the program
 * writes. No state rule fixes them; a town that has its own order changes this list.
 */
export type SectionKind = {
  kind: string
  heading: string
  /** Information papers have no proposal, so nothing that argues for one. */
  inInformation: boolean
  /** Always there, also when nobody wrote a text: the program has something to show. */
  hasTables: boolean
}

export const standardSections: readonly SectionKind[] = [
  { kind: 'facts', heading: 'Sachverhalt', inInformation: true, hasTables: false },
  { kind: 'reasons', heading: 'Begründung und Ziel', inInformation: false, hasTables: false },
  { kind: 'assessment', heading: 'Bewertung', inInformation: true, hasTables: true },
  { kind: 'alternatives', heading: 'Alternativen', inInformation: false, hasTables: false },
  { kind: 'finance', heading: 'Finanzielle Auswirkungen', inInformation: true, hasTables: true },
  { kind: 'follow-up-costs', heading: 'Folgekosten', inInformation: true, hasTables: false },
  { kind: 'staff', heading: 'Auswirkungen auf den Stellenplan', inInformation: true, hasTables: false },
  { kind: 'climate', heading: 'Klimaauswirkungen', inInformation: true, hasTables: false },
  { kind: 'participation', heading: 'Beteiligung', inInformation: true, hasTables: true },
  { kind: 'legal-basis', heading: 'Rechtsgrundlage', inInformation: true, hasTables: false },
]

export type PlainSection = { kind: string; heading: string; text: string }

/**
 * The sections of a paper with those that the program fills put in where they belong: behind the last one that comes
 * before them in the standard order. Sections of the paper keep their order and their headings.
 *
 * @example
 * import { completeSections } from './standard-sections.ts'
 * const own = [{ kind: 'facts', heading: 'Lage', text: 'Es regnet.' }, { kind: 'climate', heading: 'Klima', text: '' }]
 * completeSections(own).map(({ heading }) => heading) // → ['Lage', 'Bewertung', 'Finanzielle Auswirkungen', 'Klima', 'Beteiligung']
 */
export function completeSections(own: readonly PlainSection[]): PlainSection[] {
  const complete = [...own]
  for (const [at, { kind, heading, hasTables }] of standardSections.entries()) {
    if (!hasTables || complete.some((section) => section.kind === kind)) continue
    const before = complete.findLastIndex(
      (section) => placeOf(section.kind) >= 0 && placeOf(section.kind) < at,
    )
    complete.splice(before + 1, 0, { kind, heading, text: '' })
  }
  return complete
}

/** Place in the standard order; -1 for a section that people made up. */
function placeOf(kind: string): number {
  return standardSections.findIndex((section) => section.kind === kind)
}
