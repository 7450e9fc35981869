import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './run-tool.ts'

const folder = join(root, 'node_modules', 'electron')

/** The program file of Electron's runtime of exactly the wanted version, when it lies on this machine. */
export function findElectron(): string | undefined {
  try {
    const wanted: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const present = readFileSync(join(folder, 'dist', 'version'), 'utf8')
      .replace(/^v/, '')
      .trim()
    const isWanted =
      typeof wanted === 'object' && wanted !== null && 'version' in wanted && wanted.version === present
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return isWanted && existsSync(program) ? program : undefined
  } catch {
    return undefined
  }
}

/** Where the runtime comes from: Electron's releases, or the mirror that the environment names. */
export function downloadAddress(environment: Record<string, string | undefined>): string {
  const mirror = environment['ELECTRON_MIRROR'] ?? environment['npm_config_electron_mirror']
  return mirror ?? 'https://github.com/electron/electron/releases/'
}

/**
 * Tries to fetch the runtime, but never lets anybody wait long: first a quick look whether the source answers at all,
 * then at most the given time for the download.
 */
export async function fetchElectron(milliseconds: number): Promise<string | undefined> {
  try {
    const look = { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(3000) } as const
    await fetch(downloadAddress(process.env), look)
  } catch {
    return undefined
  }
  const call = { command: 'install-electron', args: [], isSilent: true, milliseconds }
  await runTool('electron', call)
  return findElectron()
}
