import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where the data lie when nobody chose another folder: the same place as Electron's `userData`, so that both hosts
 * open the same programme.
 */
export function defaultDataFolder(platform: string, environment: Record<string, string | undefined>): string {
  if (platform === 'win32')
    return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Wegweiser')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Wegweiser')
  return join(environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Wegweiser')
}
