import { resolve } from 'node:path'
import { build, mergeConfig } from 'vite'
import mainConfig from '../../vite-main.config.ts'

const outDir = resolve(import.meta.dirname, '../../../dist/bench-import')

/**
 * Bundles the measured process exactly as `dist/main` is, with its processes and threads beside it, and tells its path. It
 * lies in `dist`, where the native database is found.
 */
export async function bundleMeasuredChild(): Promise<string> {
  const input = { 'measured-child': 'build/benchmarks/import/measured-child.ts' }
  const measured = { configFile: false, logLevel: 'warn', build: { outDir, rolldownOptions: { input } } }
  await build(mergeConfig(mainConfig, measured))
  return resolve(outDir, 'measured-child.js')
}
