import { bundleMain } from './bundle-main.ts'

/**
 * Electron's entry alone, as CommonJS: schemes must be registered before `ready`, and only a synchronous start
 * guarantees that. Price: what it shares with the browser host is bundled twice. Its processes and threads are the
 * entries of `vite-main.config.ts`.
 */
export default bundleMain({
  input: { electron: 'main/hosts/electron.ts' },
  output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
  emptyOutDir: false,
})
