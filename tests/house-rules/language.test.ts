import { describe, expect, test } from 'vitest'
import { steps } from '../../shared/flow.ts'
import { de } from '../../shared/language/de.ts'
import { en } from '../../shared/language/en.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { problemCodes } from '../../shared/problem.ts'
import { progressEvent } from '../../shared/progress.ts'
import { readSources } from './source-files.ts'

const pairs = Object.entries(de).map(([key, german]) => ({ key, german, english: english(key) }))

describe('the texts', () => {
  test('have the same placeholders in both languages', () => {
    const odd = pairs.filter((pair) => placeholders(pair.german).join() !== placeholders(pair.english).join())
    expect(odd).toEqual([])
  })

  test('have one and many in both languages or in none', () => {
    const odd = pairs.filter((pair) => pair.german.split('|').length !== pair.english.split('|').length)
    expect(odd).toEqual([])
  })

  test('are not empty', () => {
    const odd = pairs.filter((pair) => [pair.german, pair.english].some((one) => one.trim() === ''))
    expect(odd).toEqual([])
  })

  test('use the quotation marks and dots of their language', () => {
    const odd = pairs.filter((pair) => /["]|\.\.\./.test(pair.german) || /["„]|\.\.\./.test(pair.english))
    expect(odd).toEqual([])
  })

  test('name every step of the way', () => {
    expect(steps.filter((step) => !isTextKey(`step.${step}`))).toEqual([])
  })

  test('tell every known problem', () => {
    expect(problemCodes.filter((code) => !isTextKey(`problem.${code}`))).toEqual([])
  })

  test('tell every phase of a long job', () => {
    expect(progressEvent.shape.phase.options.filter((phase) => !isTextKey(`progress.${phase}`))).toEqual([])
  })

  test('tell every action that main lays into the trail', () => {
    const writing = readSources('main').filter(({ path }) => !path.startsWith('main/hosts/'))
    const actions = writing.flatMap(({ path, text }) =>
      [...text.matchAll(/\baction:\s*'([\w-]+)'/g)].map(([, action]) => ({ path, action })),
    )
    expect(actions.length).toBeGreaterThan(0)
    expect(actions.filter(({ action }) => !isTextKey(`trail.${action}`))).toEqual([])
  })
})

function english(key: string): string {
  return isTextKey(key) ? en[key] : ''
}

/** The placeholders of the longest form; a singular may leave the number out. */
function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].toSorted()
}
