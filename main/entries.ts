import { fileURLToPath } from 'node:url'

/** Files that run as a process or thread of their own, with their place in the sources below `main/`. */
export const entries = {
  'foreign-file-process': './documents/foreign-file-process.ts',
  'understanding-worker': './import/understanding-worker.ts',
  'version-worker': './import/version-worker.ts',
  'pairs-worker': './import/pairs-worker.ts',
  'duplicates-worker': './ideas/duplicates-worker.ts',
  'ranking-workbook-worker': './ranking/ranking-workbook-worker.ts',
  'robustness-worker': './ranking/robustness-worker.ts',
  'score-sheet-worker': './scores/score-sheet-worker.ts',
  'selection-worker': './portfolio/selection-worker.ts',
  'document-worker': './workers/document-worker.ts',
} as const

export type EntryName = keyof typeof entries

/**
 * Path of such a file. In the sources it lies in its folder and ends with `.ts`; the bundler lays all of them flat
 * beside each other.
 */
export function findEntry(name: EntryName): string {
  const place = import.meta.url.endsWith('.ts') ? entries[name] : `./${name}.js`
  return fileURLToPath(new URL(place, import.meta.url))
}
