import { describe, expect, it } from 'vitest'
import { bestField, matchHeading, rangeInHeading, unitInHeading } from '../../../shared/import/headings.ts'

describe('matchHeading', () => {
  it.each([
    ['Lfd. Nr.', 'number'],
    ['#', 'number'],
    ['Vorschlags-Nr.', 'number'],
    ['Titel der Idee', 'title'],
    ['Arbeitstitel*', 'title'],
    ['Bürgeridee', 'title'],
    ['Was?', 'title'],
    ['Kurzbeschreibung (max. 500 Zeichen)', 'description'],
    ['Worum geht es genau?', 'description'],
    ['Ideenbeschreibung', 'description'],
    ['Handlungsfeld(er)', 'fieldsOfAction'],
    ['Welches Handlungsfeld?', 'fieldsOfAction'],
    ['Kategorie', 'fieldsOfAction'],
    ['Ideengeber*in', 'submittedBy'],
    ['Eingereicht von (Name)', 'submittedBy'],
    ['E-Mail-Adresse', 'contact'],
    ['Geschätzte Kosten', 'cost'],
    ['Herstellungskosten in €', 'cost'],
    ['Betriebskosten pro Jahr', 'runningCost'],
    ['Kosten (ca.) / jährlich', 'runningCost'],
    ['Eingang am', 'date'],
    ['Erstellt (UTC)', 'date'],
    ['Projekt-relevant?', 'inScope'],
    ['Smart-City-Thema?', 'inScope'],
    ['Klebepunkte', 'points'],
    ['Bewertung (1–5) / Aufwand', 'effortPoints'],
    ['Zustimmung', 'upvotes'],
    ['Wem nützt es?', 'benefit'],
    ['intern: Quelle', 'internal'],
    ['Anmerkungen', 'remark'],
    ['Stadtteil', 'place'],
    ['Submitted by', 'submittedBy'],
    ['Estimated cost', 'cost'],
    ['Beschriebung', 'description'],
    ['Handlungsfld.', 'fieldsOfAction'],
    ['Bemerkg.', 'remark'],
    ['Up', 'upvotes'],
    ['Reference', 'number'],
    ['Idee #', 'number'],
    ['Name of the idea', 'title'],
    ['Was soll getan werden?', 'description'],
    ['Vorschlagende/r', 'submittedBy'],
    ['Published at', 'date'],
    ['Wem nützt die Idee?', 'benefit'],
  ])('reads %j as %s', (heading, field) => {
    expect(bestField(matchHeading(heading))?.field).toBe(field)
  })

  it.each([
    'constructor',
    '__proto__',
    'Anzahl Ideen',
    'Ideale',
    'Posten',
    'polluted',
    'Die Bänke am Stadtpark sind verwittert.',
    '',
  ])('knows nothing of %j', (heading) => {
    expect(bestField(matchHeading(heading))).toBeNull()
  })

  it('leaves the choice open where a word means several things', () => {
    expect([...matchHeading('Nutzen').keys()].toSorted()).toEqual(['benefit', 'benefitPoints'])
    expect([...matchHeading('Idee').keys()].toSorted()).toEqual(['description', 'title'])
  })
})

describe('unitInHeading', () => {
  it.each([
    ['Kosten in T€', 'thousand euros'],
    ['Kosten (TEUR)', 'thousand euros'],
    ['Budget [Tsd. €]', 'thousand euros'],
    ['Kosten in Mio. €', 'million euros'],
    ['Kosten (€)', 'euros'],
    ['Kosten', undefined],
    ['Mioton', undefined],
  ])('finds in %j: %s', (heading, unit) => {
    expect(unitInHeading(heading)).toBe(unit)
  })
})

describe('rangeInHeading', () => {
  it.each([
    ['Punkte (0-10)', { min: 0, max: 10 }],
    ['Nutzen von 1 bis 5', { min: 1, max: 5 }],
    ['Stimmung (−2 bis +2)', { min: -2, max: 2 }],
    ['Punkte, max. 6', { min: 0, max: 6 }],
    ['Punkte 2021–2022', undefined],
    ['Punkte', undefined],
  ])('finds in %j: %o', (heading, range) => {
    expect(rangeInHeading(heading)).toEqual(range)
  })
})
