import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type ComparableIdea, findPairs } from '../../../shared/import/catalogue-duplicates.ts'
import { meaningfulStems } from '../../../shared/import/german-stems.ts'
import { prepareIdea } from '../../../shared/import/idea-likeness.ts'
import { sharedWords, toldLikeness } from '../../../shared/import/told-likeness.ts'
import { toldOnce, toldTwice } from './told-ideas.ts'

const sampleFolder = resolve(import.meta.dirname, '../../../build/sample-data')

function readSample(name: string): Record<string, string>[] {
  const text = readFileSync(resolve(sampleFolder, name), 'utf8').replace(/^\uFEFF/, '')
  return Papa.parse<Record<string, string>>(text, { header: true, delimiter: ';', skipEmptyLines: true }).data
}

const programme: ComparableIdea[] = readSample('ideas.csv').map(({ number, title, text }) => ({
  id: number ?? '',
  title: title ?? '',
  text: text ?? '',
}))

const known = readSample('known-pairs.csv').map(({ idea, otherIdea, kind }) => ({
  key: `${idea} ${otherIdea}`,
  kind,
}))

const keyOf = ({ oneId, otherId }: { oneId: string; otherId: string }): string => `${oneId} ${otherId}`
const keysOf = (kind: string): string[] => known.filter((pair) => pair.kind === kind).map(({ key }) => key)

describe('ideas told in other words', () => {
  it('are found among ideas of the same subjects, and nothing else is', () => {
    const ideas = [...toldTwice.flat(), ...toldOnce].map(([title, text], at) => ({
      id: String(at),
      title,
      text,
    }))
    const found = findPairs(ideas).map(keyOf)
    expect(found.toSorted()).toEqual(toldTwice.map((_, at) => `${2 * at} ${2 * at + 1}`).toSorted())
  })

  it('are found in the sample programme: nine in ten of the known pairs, nineteen of twenty proposals right', () => {
    const related = keysOf('related')
    const found = findPairs(programme)
      .map(keyOf)
      .filter((key) => !related.includes(key))
    const wanted = keysOf('duplicate')
    const right = found.filter((key) => wanted.includes(key)).length
    expect(right / wanted.length).toBeGreaterThanOrEqual(0.9)
    expect(right / found.length).toBeGreaterThanOrEqual(0.95)
  })

  it('leave a margin to the pairs that are known to be two ideas', () => {
    const told = toldLikeness(programme.map(({ title, text }) => prepareIdea(title, text)))
    const places = new Map(programme.map(({ id }, at) => [id, at]))
    const ofDifferent = keysOf('different').map((key) => {
      const [one = -1, other = -1] = key.split(' ').map((id) => places.get(id))
      return told(one, other)
    })
    expect(ofDifferent).toHaveLength(5)
    expect(Math.max(...ofDifferent)).toBeLessThan(0.2)
  })

  it('say why with words that stand in both', () => {
    const ideas = new Map(programme.map((idea) => [idea.id, idea]))
    const pairs = findPairs(programme)
    expect(pairs.map(({ reason }) => reason.key)).toContain('import.duplicate.told')
    for (const { oneId, otherId, reason } of pairs) {
      const [one, other] = [oneId, otherId].map((id) => {
        const idea = ideas.get(id)
        return `${idea?.title} ${idea?.text}`
      })
      const words = String(reason.values['words']).replace(' …', '').split(', ')
      for (const word of words) {
        const [here = '', there = here] = word.split('/')
        expect(one).toContain(here)
        expect(meaningfulStems(other ?? '')).toContain(meaningfulStems(there)[0])
      }
    }
  })
})

describe('sharedWords', () => {
  it('names the same words and words of one family', () => {
    const one = prepareIdea('Paketstation', 'Für alle Zustelldienste.')
    const two = prepareIdea('Abholfächer', 'Pakete von jedem Zustelldienst, kein Pakt.')
    expect(sharedWords(one, two)).toEqual([
      { stem: 'paketstation', other: 'paket' },
      { stem: 'zustelldienst', other: 'zustelldienst' },
    ])
  })
})

describe('toldLikeness', () => {
  const ideas = toldTwice.flat().map(([title, text]) => prepareIdea(title, text))
  const told = toldLikeness(ideas)

  it('is 1 with itself, the same both ways round, and 0 without a common word', () => {
    for (const one of ideas.keys()) {
      expect(told(one, one)).toBeCloseTo(1, 5)
      for (const other of ideas.keys()) expect(told(one, other)).toBeCloseTo(told(other, one), 10)
    }
    const apart = toldLikeness([prepareIdea('Nachtbus', ''), prepareIdea('Hochbeet', '')])
    expect(apart(0, 1)).toBe(0)
  })
})
