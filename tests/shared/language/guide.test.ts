import { describe, expect, test } from 'vitest'
import { steps } from '../../../shared/flow.ts'
import { guides } from '../../../shared/language/guide.ts'
import { type GuidePiece, listGuideLines, parseGuideText } from '../../../shared/language/guide-text.ts'
import { isTextKey, languages } from '../../../shared/language/text.ts'
import { readSources } from '../../house-rules/source-files.ts'

/** The addresses as `renderer/pages.tsx` registers them. */
const paths = new Set(
  readSources('renderer')
    .filter(({ path }) => path === 'renderer/pages.tsx')
    .flatMap(({ text }) => [...text.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path)),
)

describe.each(languages)('the guide in %s', (language) => {
  const chapters = guides[language]
  const lines = chapters.flatMap((chapter) => listGuideLines(chapter).map((line) => ({ chapter, line })))
  const pieces = lines.flatMap(({ chapter, line }) =>
    parseGuideText(line).map((piece) => ({ chapter: chapter.id, piece })),
  )

  test('names buttons and fields by keys that exist', () => {
    const odd = pieces.filter(({ piece }) => piece.kind === 'screen' && !isTextKey(piece.key))
    expect(odd).toEqual([])
    expect(pieces.filter(({ piece }) => piece.kind === 'screen').length).toBeGreaterThan(10)
  })

  test('links only to pages that there are', () => {
    const odd = pieces.filter(({ piece }) => piece.kind === 'page' && !paths.has(piece.path))
    expect(odd).toEqual([])
  })

  test('links only to chapters that there are', () => {
    const ids = chapters.map(({ id }) => id)
    expect(pieces.filter(({ piece }) => isLost(piece, ids))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has a chapter for each step of the way that has a page', () => {
    const withPage = steps.filter((step) => paths.has(`/${step}`))
    expect(withPage.filter((step) => !chapters.some(({ id }) => id === step))).toEqual([])
  })

  test('uses the quotation marks and dots of the language and leaves no mark unread', () => {
    const wrongMarks = language === 'de' ? /["“”]|\.\.\./ : /["„]|\.\.\./
    const plain = lines.map(({ line }) => (language === 'de' ? line.replaceAll(/„[^„“]*“/g, '') : line))
    expect(plain.filter((line) => wrongMarks.test(line))).toEqual([])
    expect(pieces.filter(({ piece }) => piece.kind === 'plain' && /[{}[\]]|\*\*/.test(piece.text))).toEqual(
      [],
    )
  })

  test('has as many cells in each row of a table as in its head', () => {
    const tables = chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
    expect(tables.length).toBeGreaterThan(0)
    expect(tables.flatMap(({ head, rows }) => rows.filter((row) => row.length !== head.length))).toEqual([])
  })
})

test('both languages have the same chapters in the same order', () => {
  expect(guides.en.map(({ id }) => id)).toEqual(guides.de.map(({ id }) => id))
})

function isLost(piece: GuidePiece, ids: readonly string[]): boolean {
  return piece.kind === 'chapter' && !ids.includes(piece.id)
}
