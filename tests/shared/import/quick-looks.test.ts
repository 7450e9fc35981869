import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginsWithLetter, cleanText } from '../../../shared/import/cell-text.ts'
import { countMarks } from '../../../shared/import/counted-marks.ts'
import { isDay } from '../../../shared/import/german-dates.ts'
import { parseGermanNumber } from '../../../shared/import/german-numbers.ts'
import { foldAlike, foldHeading } from '../../../shared/import/headings.ts'
import * as lineWords from '../../../shared/import/line-words.ts'
import { isNothingStated, saysNothing } from '../../../shared/import/nothing-stated.ts'
import { collectPeople, namesToLookFor } from '../../../shared/import/people.ts'
import { findPersonalData } from '../../../shared/import/personal-data.ts'

/** Words of every turn of phrase, to be mixed. */
const pieces =
  'so könnte ein eintrag|kann|dein|beispiel|idee|vorschlag aussehen|nicht löschen|bitte überschreiben|diese zeile ist nur ein|mustertext|example row|do not delete|max muster|Mustermann|Otto Normalverbraucher|John Doe|Vorname Nachname|testeintrag|nur zum testen|das ist ein test|this is a test|bitte|wird gelöscht|ignorieren|entfernt werden|please ignore|von der Moderation|gesperrt|Dieser Beitrag wurde|(verborgen)|ausgeblendet|[deleted]|hidden by moderator|verstößt gegen Netiquette|zurückgezogen|Beispiel)|(nur Muster)'.split(
    '|',
  )

describe('the quick looks', () => {
  it('never leave out a line that a turn of phrase tells about', () => {
    const { exampleTail, exampleTalk, examplePerson, testTalk, deleteTalk, moderatedTalk } = lineWords
    const longLooks = [exampleTail, exampleTalk, examplePerson, testTalk, deleteTalk, moderatedTalk]
    const found = longLooks.map(() => 0)
    const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(texts, fc.boolean(), (words, loud) => {
        const text = loud ? words.join(' ').toUpperCase() : words.join(' ')
        for (const [at, look] of longLooks.entries()) {
          if (!look.test(text)) continue
          found[at] = (found[at] ?? 0) + 1
          expect(text).toMatch(lineWords.tellingStems)
        }
      }),
      { numRuns: 500 },
    )
    expect(Math.min(...found)).toBeGreaterThan(0)
  })

  it.each([
    'Ansprechpartnerin ist',
    'Ansprechperson:',
    'Kontakt über',
    'Rückfragen gerne an',
    'Wenden Sie sich an',
    'Das stammt von',
    'Es kommt von',
    'Eingereicht von',
    'Eine Idee von',
    'Ein Vorschlag von',
    'Nachfragen bei',
    'Bitte an',
    'Ideengeberin:',
    'gez.',
    'angeregt durch',
    'eingebracht von',
    'Anregung von',
    'Mein Name ist',
    'Ich heiße',
    'Ich bin',
    'Ich,',
    'melden bei',
    'Contact',
    'Tel. bei',
    'Frau',
    'Herrn Dr.',
    'Hr.',
    'Hrn.',
    'Mrs.',
    'Dipl.-Ing.',
  ])('find the name behind %j', (before) => {
    expect(findPersonalData(`${before} Ina Holm`).join(' ')).toMatch(/Ina Holm$/)
  })

  it('find known people by every word of a text', () => {
    const names = ['Eva Lind', "Jan O'Neil", 'Ute Ärmel-Öz', 'Ida d’arc']
    const people = collectPeople(names)
    for (const name of names) expect(namesToLookFor(`Gut: ${name}, ja`, people)).toEqual([name])
    expect(namesToLookFor('Linde, Blind und evalind', people)).toEqual([])
  })

  it('clean a plain text as they clean any other', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Ü', ' ', '_', '–', '€', '1', 'ŷ', '“') }),
        (text) => {
          expect(cleanText(text)).toBe(cleanText(`\u200b${text}`))
        },
      ),
    )
  })

  it('see no number and no marks but strokes behind a letter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!beginsWithLetter(text)) return
        expect(parseGermanNumber(` ${text}`)).toBeNull()
        expect(countMarks(text) ?? text.length).toBe(text.length)
      }),
    )
  })

  it('take headings for alike just when they fold alike', () => {
    const heading = fc
      .array(fc.constantFrom('a', 'Ä', 'ae', 'T', '1', ' ', '(x)', '-', '№', '#', '€', 'ß', '.'), {
        maxLength: 4,
      })
      .map((signs) => signs.join(''))
    fc.assert(
      fc.property(heading, heading, (one, other) => {
        expect(foldAlike(one, other)).toBe(foldHeading(one) === foldHeading(other))
      }),
      { numRuns: 1_000 },
    )
  })

  it('know the days of the calendar', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'))
    const year = fc.oneof(
      fc.integer({ min: 1890, max: 2110 }).map(String),
      fc.constantFrom('0000', '2000', '1900'),
    )
    fc.assert(
      fc.property(year, two, two, (years, month, day) => {
        const text = `${years}-${month}-${day}`
        const moment = Date.parse(`${text}T00:00:00Z`)
        const isReal = !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === text
        expect(isDay(text)).toBe(isReal)
      }),
      { numRuns: 2_000 },
    )
    expect(['2024-02-29', '2023-02-29', '2021-1-01', ''].map(isDay)).toEqual([true, false, false, false])
  })

  it('say of a clean text what is said of the raw one', () => {
    for (const text of [
      'k. A.',
      '–––––––––––––––––––––––––––––––',
      'offen',
      'noch nicht bekannt',
      'Bank',
      '',
    ])
      expect(saysNothing(text)).toBe(isNothingStated(` ${text}\u200b `))
  })
})
