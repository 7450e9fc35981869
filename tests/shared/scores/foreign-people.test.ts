import { describe, expect, it } from 'vitest'
import { findGroup, findPerson } from '../../../shared/scores/foreign-people.ts'

const people = ['Aylin Karaca', 'Nele Voß', 'Bo Asmussen', 'Birte Asmussen', 'Brammer, T.'].map((name) => ({
  id: name,
  name,
}))

const groups = ['Arbeitskreis Mobilität', 'Arbeitskreis Urbane Daten'].map((name, at) => ({
  id: name,
  name,
  shortName: `AK ${at + 1}`,
}))

describe('a name in a table of scores', () => {
  it.each([
    ['Aylin Karaca', 'Aylin Karaca'],
    ['aylin karaca ', 'Aylin Karaca'],
    ['Karaca, Aylin', 'Aylin Karaca'],
    ['Karaca, A.', 'Aylin Karaca'],
    ['A. Karaca', 'Aylin Karaca'],
    ['Karaca', 'Aylin Karaca'],
    ['N. Voss', 'Nele Voß'],
    ['Thore Brammer', 'Brammer, T.'],
  ])('%s means %s', (name, meant) => {
    expect(findPerson(name, people)?.id).toBe(meant)
  })

  it.each(['Karaca, B.', 'Asmussen, B.', 'Asmussen', 'Aylin', 'Aysel Karaca', 'Aylin Voß', ''])(
    '"%s" means nobody for sure',
    (name) => {
      expect(findPerson(name, people)).toBeUndefined()
    },
  )

  it.each([
    ['Mobilität', 'Arbeitskreis Mobilität'],
    ['AK Urbane Daten', 'Arbeitskreis Urbane Daten'],
    ['AK 2', 'Arbeitskreis Urbane Daten'],
  ])('%s means the group %s', (name, meant) => {
    expect(findGroup(name, groups)?.id).toBe(meant)
  })

  it.each(['Daten', 'AK', ''])('"%s" means no group', (name) => {
    expect(findGroup(name, groups)).toBeUndefined()
  })
})
