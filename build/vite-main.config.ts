import { join } from 'node:path'
import { entries } from '../main/entries.ts'
import { bundleMain } from './bundle-main.ts'

/** Files that run as processes or threads of their own lie flat beside the hosts in `dist/main`. */
const apart = Object.entries(entries).map(([name, place]) => [name, join('main', place)])

export default bundleMain({
  input: {
    browser: 'main/hosts/browser-entry.ts',
    'command-line': 'main/hosts/command-line.ts',
    ...Object.fromEntries(apart),
  },
  output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name].js' },
  emptyOutDir: true,
})
