import { cpSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** Builds both sides and lays what main reads at run time beside them. */
export async function buildAll(): Promise<void> {
  for (const config of ['vite-renderer.config.ts', 'vite-main.config.ts']) {
    await build({ configFile: resolve(root, 'build', config), logLevel: 'warn' })
  }
  cpSync(resolve(root, 'build/sample-data'), resolve(root, 'dist/sample-data'), { recursive: true })
}

if (import.meta.main) await buildAll()
