import { basename, extname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles, readSources } from './source-files.ts'

const folders = ['shared', 'main', 'renderer', 'build', 'tests']

/** Words that say nothing; a file or folder is named after the thing in it. */
const emptyNames = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'manager',
  'service',
  'data',
  'info',
  'index',
  'common',
  'misc',
  'lib',
  'types',
])

const mostLines = 300
const usualLines = 200
const largestShare = 0.1

describe('names', () => {
  test('of files and folders say what is in them', () => {
    const empty = folders.flatMap(listFiles).filter((path) => {
      const stem = basename(path).split('.')[0] ?? ''
      return emptyNames.has(stem) && extname(path) !== '.html'
    })
    expect(empty).toEqual([])
  })

  test('of files are lower case words with hyphens', () => {
    const odd = readSources(...folders).filter(
      ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(basename(path)),
    )
    expect(odd.map(({ path }) => path)).toEqual([])
  })
})

describe('sizes', () => {
  const lines = readSources(...folders).map(({ path, text }) => ({
    path,
    count: text.split('\n').length - 1,
  }))

  test(`no file has more than ${mostLines} lines`, () => {
    const long = lines.filter(({ count }) => count > mostLines)
    expect(long.map(({ path, count }) => `${path}: ${count} lines`)).toEqual([])
  })

  test(`at most one file in ten has more than ${usualLines} lines`, () => {
    const longish = lines.filter(({ count }) => count > usualLines)
    const allowed = Math.floor(lines.length * largestShare)
    expect(longish.length > allowed ? longish : []).toEqual([])
  })
})
