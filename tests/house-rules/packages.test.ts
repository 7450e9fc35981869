import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { leftOutPackages } from '../../build/bundle-main.ts'
import { programVersion } from '../../main/version.ts'
import { type Import, listImports, readSources, root } from './source-files.ts'

/** What the thinking side may stand on: packages that need neither Node nor a browser. */
const purePackages = ['zod', '@orpc/contract', 'd3-scale', 'saxes', 'uuid']

const permissive =
  /^\(?(MIT|MIT-0|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Zlib)\b/

const packageFile = z.object({
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
})

const imported = readSources('shared', 'main', 'renderer')
  .flatMap(listImports)
  .filter((one) => one.isPackage)

/** Everything that is part of the finished program: Electron and what the sources import. */
const bundled = [...new Set(imported.map(({ to }) => to))]
  .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
  .toSorted()

describe('packages', () => {
  test('of Electron are imported by its host alone', () => {
    const wrong = imported.filter(
      ({ from, to }) => to === 'electron' && !/^main\/hosts\/electron[\w-]*\.ts$/.test(from),
    )
    expect(wrong.map(tell)).toEqual([])
  })

  test('that write and read workbooks are imported in main/documents alone', () => {
    const wrong = imported.filter(({ from, to }) => to === 'exceljs' && !from.startsWith('main/documents/'))
    expect(wrong.map(tell)).toEqual([])
  })

  test('of the shared side need neither Node nor a browser', () => {
    const wrong = imported.filter(({ from, to }) => from.startsWith('shared/') && !purePackages.includes(to))
    expect(wrong.map((one) => `${tell(one)}; shared may import: ${purePackages.join(', ')}`)).toEqual([])
  })

  test('of the renderer never belong to Node', () => {
    const wrong = imported.filter(({ from, to }) => from.startsWith('renderer/') && to.startsWith('node:'))
    expect(wrong.map(tell)).toEqual([])
  })

  test('are named with their reason in build/decisions', () => {
    const folder = join(root, 'build', 'decisions')
    const files = existsSync(folder) ? readdirSync(folder) : []
    const records = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
    const named = new Set(records.split('\n').flatMap((line) => (line.split('|')[1] ?? '').split(/[\s,`]+/)))
    expect(bundled.filter((name) => !named.has(name))).toEqual([])
  })

  test('and all that they bring along have a licence that allows a closed program', () => {
    const odd = [...closure(bundled)].filter(([, licence]) => !permissive.test(licence))
    expect(Object.fromEntries(odd)).toEqual({})
  })

  test('have exact versions, and the program has the one in package.json', () => {
    const own = z
      .object({
        version: z.string(),
        dependencies: z.record(z.string(), z.string()),
        devDependencies: z.record(z.string(), z.string()),
      })
      .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
    expect(own.version).toBe(programVersion)
    const loose = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
      ([, version]) => !/^(\d+\.\d+\.\d+|file:.+)$/.test(version),
    )
    expect(loose).toEqual([])
  })
})

function tell({ from, to }: Import): string {
  return `${from} imports ${to}`
}

/** Every package below the given ones with its licence. */
function closure(names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  const waiting = names.map((name) => ({ name, from: root }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const folder = findPackage(next.name, next.from)
    if (folder === undefined || found.has(folder) || leftOutPackages.includes(next.name)) continue
    const { license, dependencies } = packageFile.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    )
    found.set(folder, typeof license === 'string' ? license : (license?.type ?? 'none'))
    for (const name of Object.keys(dependencies)) waiting.push({ name, from: folder })
  }
  return found
}

/** Where Node would find a package, seen from a folder. */
function findPackage(name: string, from: string): string | undefined {
  for (let folder = from; folder.startsWith(root); folder = join(folder, '..')) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
  }
  return undefined
}
