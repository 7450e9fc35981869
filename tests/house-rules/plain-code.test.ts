import { describe, expect, test } from 'vitest'
import { readSources } from './source-files.ts'

/** The rules' own files speak of what they forbid. */
const files = readSources('shared', 'main', 'renderer', 'build', 'tests').filter(
  ({ path }) => !path.startsWith('tests/house-rules/'),
)

/** What is forbidden, and where it is allowed for a reason. */
const rules: readonly { name: string; pattern: RegExp; allowedIn?: RegExp }[] = [
  { name: 'the type any', pattern: /(?::\s*|<|\bas\s+|\|\s*)any\b(?!\s*\()/ },
  { name: 'a type forced through unknown', pattern: /\bas unknown as\b/ },
  { name: 'a switched-off check', pattern: /@ts-(ignore|nocheck)|(?:eslint|oxlint)-disable/ },
  {
    name: 'an expected type error (allowed where a test proves that wrong use does not compile)',
    pattern: /@ts-expect-error/,
    allowedIn: /^tests\//,
  },
  { name: 'work left open', pattern: /\b(TODO|FIXME|XXX|HACK)\b/ },
  { name: 'a test that alone is run', pattern: /\b(test|it|describe)\.only\b/ },
  {
    name: 'a test left out (with a condition and its reason it may be: test.skip(isMissing, reason))',
    pattern: /\b(test|it|describe)\.(skip\(\s*['"`]|skip\.|todo\b|fails\b)/,
    allowedIn: /^tests\/shared\/import\/samples\.test\.ts$/,
  },
  { name: 'inner HTML', pattern: /dangerouslySetInnerHTML|\.innerHTML\b/ },
  {
    name: 'a clock or chance',
    pattern: /\bDate\.now\(|new Date\(\)|Math\.random\(/,
    allowedIn: /^(main|build|tests|renderer)\//,
  },
]

describe('the code holds nowhere', () => {
  test.each(rules)('$name', ({ pattern, allowedIn }) => {
    const found = files.flatMap(({ path, text }) =>
      allowedIn?.test(path) === true
        ? []
        : withoutStrings(text)
            .split('\n')
            .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    )
    expect(found).toEqual([])
  })
})

describe('the names of tests', () => {
  test('are sentences without "should"', () => {
    const tests = files.filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path))
    const found = tests.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:test|it|describe)\(\s*['"`](.*)['"`]/g)]
        .map(([, name]) => name ?? '')
        .filter((name) => /\bshould\b/i.test(name))
        .map((name) => `${path}: ${name}`),
    )
    expect(found).toEqual([])
  })
})

/** Texts of the screen may hold any word. */
function withoutStrings(code: string): string {
  return code.replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''")
}
