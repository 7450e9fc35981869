import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSources, root, type SourceFile } from './source-files.ts'

const folder = join(root, 'node_modules', '.cache', 'wegweiser-examples', String(process.pid))

type Example = { name: string; path: string; lines: string[] }
type Outcome = { expression: string; actual: unknown; expected: unknown }

/**
 * The examples in the doc comments of the shared side, run as they stand: each is a module of its own whose lines
 * `expression // → value` are compared.
 */
const examples = readSources('shared').flatMap(listExamples)

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the examples in doc comments', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(10)
  })

  test.each(examples)('$name', async (example) => {
    const outcomes = await runExample(example)
    expect(outcomes.length).toBeGreaterThan(0)
    for (const { expression, actual, expected } of outcomes)
      expect({ expression, value: actual }).toEqual({ expression, value: expected })
  })
})

function listExamples({ path, text }: SourceFile): Example[] {
  const comments = [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)]
  return comments.flatMap(([, comment], index) =>
    (comment ?? '')
      .split(/^\s*\*\s*@example[^\n]*$/m)
      .slice(1)
      .map((block, part) => ({
        name: `${path}, comment ${index + 1}.${part + 1}`,
        path,
        lines: linesOf(block),
      })),
  )
}

function linesOf(block: string): string[] {
  const lines = block.split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
  const end = lines.findIndex((line) => /^@\w/.test(line))
  return (end === -1 ? lines : lines.slice(0, end)).filter((line) => line.trim() !== '')
}

async function runExample({ path, lines, name }: Example): Promise<Outcome[]> {
  const code = lines.map((line) => translate(line, path)).join('\n')
  const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.mjs`)
  writeFileSync(file, `export const outcomes = []\n${code}\n`)
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href)
  return (module as { outcomes: Outcome[] }).outcomes
}

/** Imports are addressed from the file of the comment; a line with an arrow becomes a comparison. */
function translate(line: string, path: string): string {
  const base = join(root, dirname(path))
  const addressed = line.replace(/from '(\.[^']+)'/, (_whole, target: string) => {
    return `from '${pathToFileURL(resolve(base, target)).href}'`
  })
  const arrow = addressed.lastIndexOf(' // → ')
  if (arrow === -1) return addressed
  const expression = addressed.slice(0, arrow)
  const expected = addressed.slice(arrow + ' // → '.length)
  return `outcomes.push({ expression: ${JSON.stringify(expression)}, actual: (${expression}), expected: (${expected}) })`
}
