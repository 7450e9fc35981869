import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '..')

/**
 * Electron's entry alone, as CommonJS: schemes must be registered before `ready`, and only a synchronous start
 * guarantees that. Price: what it shares with the browser host is bundled twice. Its processes and threads are the
 * entries of `vite-main.config.ts`.
 */
export default defineConfig({
  root,
  ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/main',
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { electron: 'main/hosts/electron.ts' },
      external: ['electron', 'better-sqlite3', /^node:/, ...builtinModules],
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
})
