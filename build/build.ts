import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { programVersion } from '../main/version.ts'
import { buildMark } from './freshness.ts'

const root = resolve(import.meta.dirname, '..')

/** Main's own build empties `dist/main`, so Electron's entry comes after it. */
const configs = ['vite-renderer.config.ts', 'vite-main.config.ts', 'vite-electron.config.ts']

/** Builds both sides and lays what main reads at run time beside them. */
export async function buildAll(): Promise<void> {
  rmSync(buildMark, { force: true })
  for (const config of configs) {
    await build({ configFile: resolve(root, 'build', config), logLevel: 'warn' })
  }
  cpSync(resolve(root, 'build/sample-data'), resolve(root, 'dist/sample-data'), { recursive: true })
  cpSync(fileURLToPath(import.meta.resolve('highs/runtime')), resolve(root, 'dist/main/highs.wasm'))
  writeFileSync(buildMark, JSON.stringify({ version: programVersion }))
}

if (import.meta.main) await buildAll()
