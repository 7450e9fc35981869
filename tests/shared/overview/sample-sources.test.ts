import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSampleSources, sampleFileNames } from '../../../shared/overview/sample-sources.ts'

const readText = (fileName: string) =>
  readFileSync(new URL(`../../../build/sample-data/${fileName}`, import.meta.url), 'utf8')

test('the sources hold what the sample promises', () => {
  const sources = parseSampleSources(readText)
  const sizes = Object.fromEntries(
    Object.entries(sources).map(([name, part]) => [name, Array.isArray(part) ? part.length : null]),
  )
  expect(sizes).toMatchObject({ ideas: 130, workshops: 20, people: 60, inventory: 12, pilots: 9, papers: 2 })
  expect(sources.programme.fieldsOfAction).toHaveLength(6)
  expect(sources.programme.workingGroups).toHaveLength(4)
  expect(sources.bodies.bodies).toHaveLength(5)
})

test('addresses and telephone numbers of the sample belong to nobody', () => {
  const { people } = parseSampleSources(readText)
  expect(people.filter(({ email }) => !email.endsWith('.example'))).toEqual([])
  const fictional = /^(\(040\) 66969 \d{3}|0176 040690 \d{2})?$/
  expect(people.filter(({ phone }) => !fictional.test(phone))).toEqual([])
})

test('the seats of the political groups are the members of the council', () => {
  const { bodies, politicalGroups } = parseSampleSources(readText).bodies
  const council = bodies.find(({ kind }) => kind === 'council')
  expect(politicalGroups.reduce((sum, { seats }) => sum + seats, 0)).toBe(council?.votingMembers)
})

test('the decided paper passed with 29 to 6', () => {
  const [decided] = parseSampleSources(readText).papers
  const last = decided?.consultations.at(-1)
  const whole = last?.votes.filter(({ item }) => item === undefined) ?? []
  expect(whole.reduce((sum, { yes }) => sum + yes, 0)).toBe(29)
  expect(whole.reduce((sum, { no }) => sum + no, 0)).toBe(6)
})

test.each(sampleFileNames)('damage in %s is reported with the name of the file or part', (damaged) => {
  const damage = (fileName: string) => (fileName === damaged ? 'key;name\n"' : readText(fileName))
  expect(() => parseSampleSources(damage)).toThrow(damaged)
})
