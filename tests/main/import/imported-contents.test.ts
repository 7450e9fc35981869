import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatContents, parseContents } from '../../../main/import/imported-contents.ts'
import { titleOfText } from '../../../main/import/import-rows.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 120 })
const told = fc.oneof(text, fc.constant(null))
const contents = fc.record({
  number: told,
  title: text,
  text,
  values: fc.record({ title: told, description: told, cost: told }, { requiredKeys: [] }),
})

describe('what a file says about an idea', () => {
  test('is read as it was kept, whatever the columns say', () => {
    fc.assert(
      fc.property(contents, (one) => {
        expect(parseContents(formatContents(one))).toEqual(one)
      }),
    )
  })

  test('is read as earlier versions kept it, with title and text beside the values', () => {
    fc.assert(
      fc.property(contents, (one) => {
        expect(parseContents(JSON.stringify(one))).toEqual(one)
      }),
    )
  })

  test('is kept once', () => {
    const values = { title: 'Lesebänke', description: 'Bänke mit Bücherkasten.', cost: null }
    const stored = formatContents({ number: '7', title: values.title, text: values.description, values })
    expect(JSON.parse(stored)).toEqual({ number: '7', values })
    const untitled = { title: null, description: 'Bänke. '.repeat(30) }
    const title = titleOfText(untitled.description)
    expect(
      JSON.parse(formatContents({ number: null, title, text: untitled.description, values: untitled })),
    ).toEqual({ number: null, values: untitled })
  })
})
