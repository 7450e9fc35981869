import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../../../shared/import/personal-data.ts'
import { parseGermanDate } from '../../../shared/import/german-dates.ts'
import { madeRange, shortly, understandRows, understandText, valuesOf, type Made } from './made-sheets.ts'

const texts = ['Brunnen am Markt', 'Fühler in Mülleimern', 'Lesebank am Rathaus']

describe('exports of walls, surveys and platforms', () => {
  it('take short notes from a wall as titles where no other column is one', () => {
    const found = understandText(
      `ID;Text;Votes;Created by\n${texts.map((text, at) => `${at};${text};2;Anna K.`).join('\n')}`,
    )
    expect(shortly(found)).toMatchObject({
      columns: { number: 1, title: 2, votes: 3, submittedBy: 4 },
      problems: [],
    })
  })

  it('leave long texts without title as descriptions', () => {
    const long = texts.map(
      (text) => `${text}, und zwar so, dass alle etwas davon haben und niemand lange suchen muss`,
    )
    const found = understandText(`ID;Text;Votes\n${long.map((text, at) => `${at};${text};2`).join('\n')}`)
    expect(shortly(found).columns).toEqual({ number: 1, description: 2, votes: 3 })
  })

  it('know a question by the words in its brackets where the others say nothing', () => {
    const found = understandRows([
      ['Idee', 'Dürfen wir Sie erreichen? [E-Mail]'],
      ...texts.map((text) => [text, 'a@b.example']),
    ])
    expect(shortly(found).columns).toEqual({ title: 1, contact: 2 })
  })

  it('take none of the questions that count on under one name', () => {
    const questions = [1, 2, 3].map((number) => `Frage ${number}: Aussage zum Verfahren`)
    const found = understandRows([
      ['Titel', 'Beschreibung', ...questions],
      ...texts.map((text) => [text, `Mehr über ${text}`, 'trifft zu', 'trifft nicht zu', 'trifft zu']),
    ])
    expect(shortly(found).columns).toEqual({ title: 1, description: 2 })
  })

  it('know whose notes are for the house alone, and headings that ask for none of our fields', () => {
    const found = understandRows([
      ['Titel', 'Notiz (intern)', 'Wiedervorlage', 'Altersgruppe', 'Geburtsdatum', 'Ort (Längengrad)'],
      ...texts.map((text) => [text, 'klären', 'Mai', 'Jugend', '3.4.1990', '10.0']),
    ])
    expect(shortly(found).columns).toEqual({ title: 1, internal: 2 })
  })

  it('count no abstentions as votes', () => {
    const found = understandRows(
      [
        ['Vorschlag', 'Abstimmung', null, null],
        [null, 'dafür', 'dagegen', 'enthalten'],
        ...texts.map((text, at): Made[] => [text, 10 + at, at, 1]),
      ],
      { merges: [madeRange('A1:A2'), madeRange('B1:D1')] },
    )
    expect(shortly(found).columns).toEqual({ title: 1, upvotes: 2, downvotes: 3 })
  })

  it('may repeat what kind of answer a question has below it', () => {
    const found = understandRows([
      ['Respondent ID', 'Wie heißt Ihre Idee?', 'Worum geht es?'],
      [null, 'Open-Ended Response', 'Open-Ended Response'],
      ...texts.map((text, at): Made[] => [String(900 + at), text, `Mehr über ${text}`]),
    ])
    expect(shortly(found)).toMatchObject({ ideas: [3, 4, 5], skipped: ['2 units'] })
  })

  it('prefer the day of sending to the day of beginning', () => {
    const found = understandRows([
      ['Idee', 'Start Date (UTC)', 'Submit Date (UTC)'],
      ...texts.map((text) => [text, '2024-04-01 23:59:00', '2024-04-02 00:03:00']),
    ])
    expect(shortly(found).columns).toEqual({ title: 1, date: 3 })
  })

  it('may begin a table of its own below a caption of several lines', () => {
    const block = (name: string, day: string, from: number): Made[][] => [
      [name],
      [`Datum: ${day}`],
      ['Nr', 'Idee', 'Beschreibung'],
      ...texts.map((text, at) => [at + 1, `${text} ${from}`, `Mehr dazu ${from}`]),
    ]
    const found = understandRows([
      ...block('Workshop 1', '12.05.2023', 1),
      [],
      ...block('Workshop 2', '13.05.2023', 2),
    ])
    expect(found.tables.map(({ caption, ideas }) => [caption.date, ideas.length])).toEqual([
      ['2023-05-12', 3],
      ['2023-05-13', 3],
    ])
    expect(found.tables.flatMap(({ problems }) => problems)).toEqual([])
  })

  it('may begin a table of its own below a caption alone where the numbers begin anew', () => {
    const block = (name: string, first: number): Made[][] => [
      [name],
      ['Nr', 'Idee', 'Beschreibung'],
      ...texts.map((text, at): Made[] => [first + at, `${text} ${name}`, `Mehr dazu von ${name}`]),
    ]
    const anew = understandRows([...block('Gruppe A', 1), ...block('Gruppe B', 1)])
    expect(anew.tables.map(({ ideas }) => ideas.length)).toEqual([3, 3])
    const onwards = understandRows([...block('Gruppe A', 1), ...block('Gruppe B', 4)])
    expect(onwards.tables.map(({ ideas }) => ideas.length)).toEqual([6])
  })

  it('take the answers that differ for the description', () => {
    const found = understandRows([
      ['Welche Idee haben Sie?', 'Wie zufrieden sind Sie?', 'Wie könnte das gehen?'],
      ...texts.map((text) => [text, 'eher zufrieden', `So ginge es: ${text}`]),
    ])
    expect(shortly(found).columns).toEqual({ title: 1, description: 3 })
  })

  it('name the day with clock and zone', () => {
    for (const text of [
      '2024/05/03 9:00:11 AM OEZ',
      '2024-05-03 12:00:00 UTC',
      '2024-05-03T10:00',
      '3.5.2024 18:30 MESZ',
    ])
      expect(parseGermanDate(text)).toEqual({ kind: 'day', day: '2024-05-03' })
  })

  it('may hold a line of dashes or a footnote in two cells, which are no ideas', () => {
    const found = understandRows([
      ['Nr', 'Titel', 'Beschreibung'],
      ['---', '---', '---'],
      ...texts.map((text, at) => [at + 1, text, `Mehr über ${text}`]),
      [],
      ['*', 'Kosten ohne Gewähr'],
    ])
    expect(shortly(found)).toMatchObject({ ideas: [3, 4, 5], skipped: ['2 blank', '6 blank', '7 note'] })
  })
})

describe('marks in words and signs', () => {
  const rated = (...marks: Made[]) =>
    understandRows([['Titel', 'Bewertung'], ...marks.map((mark, at) => [`Idee für Platz ${at}`, mark])])

  it('count "4/5" on a scale to five where several cells agree', () => {
    const found = rated('4/5', '2/5', '5/5')
    expect(valuesOf(found, 'rating')).toEqual([4, 2, 5])
    expect(found.tables[0]?.columns[1]?.range).toEqual({ min: 0, max: 5, from: 'marks', count: 0 })
  })

  it('propose the four of a single "4/5" and leave "2+" to a person', () => {
    const found = rated(3, '4/5', 2, '2+')
    expect(valuesOf(found, 'rating')).toEqual([3, { proposed: 4 }, 2, null])
    expect(found.tables[0]?.problems.map(({ kind, evidence }) => [kind, evidence.key])).toEqual([
      ['unreadable-number', 'import.evidence.unreadable-number.slash'],
      ['unreadable-number', 'import.evidence.unreadable-number.leaning'],
    ])
  })

  it('read no mark where the ends differ', () => {
    expect(valuesOf(rated(1, '3/4', '4/3'), 'rating')).toEqual([1, { proposed: 3 }, null])
  })
})

describe('titles in a list', () => {
  it('lose the dashes of the list, and a title that begins with a dash keeps it', () => {
    const list = understandRows([['Idee'], ...texts.map((text) => [`- ${text}`])])
    expect(valuesOf(list, 'title')).toEqual(texts)
    const counted = understandRows(texts.map((text, at) => [`${at + 1}. ${text}`]))
    expect(valuesOf(counted, 'title')).toEqual(texts)
    const others = ['3. Halle am Tor', '2. Bühne im Park', '9. Steg am See']
    expect(valuesOf(understandRows([['Idee'], ...others.map((text) => [text])]), 'title')).toEqual(others)
    const lone = understandRows([['Idee'], ['- Ruhe am Markt'], ...texts.map((text) => [text])])
    expect(valuesOf(lone, 'title')[0]).toBe('- Ruhe am Markt')
  })
})

describe('households', () => {
  it('are people, and what a family needs is not', () => {
    expect(findPersonalData('Familie Meyer, Fam. von Hagen und Eheleute Brandt helfen.')).toEqual([
      'Familie Meyer',
      'Fam. von Hagen',
      'Eheleute Brandt',
    ])
    expect(findPersonalData('Vorgeschlagen von Jule Hansen (12)')).toEqual(['Jule Hansen'])
    expect(findPersonalData('Familie und Beruf, Familie Beruf, Familienzentrum Nord, die Familie')).toEqual(
      [],
    )
  })
})
