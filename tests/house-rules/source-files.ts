import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, resolve, sep } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** A source file: its path below the project folder with `/`, and its text. */
export type SourceFile = { path: string; text: string }

const left = new Set(['node_modules', 'fixtures', 'sample-data', 'icons'])

/** Every TypeScript file below the given folders of the project. */
export function readSources(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => listFiles(folder))
    .filter((path) => ['.ts', '.tsx'].includes(extname(path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Every file and folder below a folder of the project, as paths with `/`. */
export function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((path) => path.split('/').every((part) => !left.has(part)))
}

export type Import = { from: string; to: string; isPackage: boolean; isTypeOnly: boolean }

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g

/** What a file imports: paths of the project, or names of packages (`@scope/name` or `name`, `node:…`). */
export function listImports({ path, text }: SourceFile): Import[] {
  const code = text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
  return [...code.matchAll(importPattern)].map((match) => {
    const target = match[2] ?? match[3] ?? ''
    const isPackage = !target.startsWith('.')
    const to = isPackage ? packageOf(target) : join(dirname(path), target).split(sep).join('/')
    return { from: path, to, isPackage, isTypeOnly: match[1] !== undefined }
  })
}

function packageOf(target: string): string {
  if (target.startsWith('node:')) return target
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}
