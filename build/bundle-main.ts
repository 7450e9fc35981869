import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import type { UserConfig } from 'vite'

const root = resolve(import.meta.dirname, '..')

/**
 * Packages that other packages ask for and that must not come into the program: exceljs reads streams by `unzipper`,
 * which we never do, and which brings old advisories and a part (`buffers`) without any licence.
 */
export const leftOutPackages: readonly string[] = ['unzipper']

/** How main is bundled, whatever the entries: for Node 24, everything inside but Electron and the native database. */
export function bundleMain(options: {
  input: Record<string, string>
  output: NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>['output']
  emptyOutDir: boolean
}): UserConfig {
  return {
    root,
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
    resolve: {
      alias: leftOutPackages.map((find) => ({
        find,
        replacement: resolve(root, 'build', 'left-out-package.ts'),
      })),
    },
    build: {
      ssr: true,
      target: 'node24',
      outDir: 'dist/main',
      emptyOutDir: options.emptyOutDir,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: options.input,
        external: ['electron', 'better-sqlite3', /^node:/, ...builtinModules],
        ...(options.output === undefined ? {} : { output: options.output }),
      },
    },
  }
}
