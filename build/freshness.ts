import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-tool.ts'

/** Written by the build as its last act; its time tells how old `dist/` is. */
export const buildMark = join(root, 'dist', 'built.json')

const sources = ['shared', 'main', 'renderer', 'build', 'package.json', 'package-lock.json']

/** Whether `dist/` is missing, unfinished or older than any source. */
export function isBuildStale(): boolean {
  const built = statSync(buildMark, { throwIfNoEntry: false })
  return built === undefined || sources.some((path) => newestTime(join(root, path)) > built.mtimeMs)
}

function newestTime(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const names = readdirSync(path).filter((name) => name !== 'node_modules')
  return names.reduce((newest, name) => Math.max(newest, newestTime(join(path, name))), found.mtimeMs)
}
